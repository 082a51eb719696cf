import { Segments } from '../../components/Segments';
import { Section } from '../../components/Section';
import { setFilter } from '../../state/changes';
import { apply, useView } from '../../state/store';

interface FlagFieldProps {
  of: 'ambiguous' | 'contested';
  title: string;
  counts: readonly { readonly value: string; readonly count: number }[];
}

/** A key of the filter that is yes, no, or not asked. */
export function FlagField({ of, title, counts }: FlagFieldProps) {
  const value = useView((view) => view.filter[of]);
  const count = (flag: string) => counts.find((one) => one.value === flag)?.count ?? 0;
  return (
    <Section title={title}>
      <Segments
        wide
        label={title}
        value={value === null ? 'null' : value ? 'true' : 'false'}
        onChange={(next) => apply(setFilter({ [of]: next === 'null' ? null : next === 'true' }))}
        options={[
          { value: 'null', name: 'All' },
          { value: 'true', name: `Only ${count('true')}` },
          { value: 'false', name: `Without ${count('false')}` },
        ]}
      />
    </Section>
  );
}
