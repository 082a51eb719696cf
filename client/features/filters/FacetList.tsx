import { useState, type ReactNode } from 'react';
import type { Filter, ListKey } from '../../../server/domain/filter';
import type { RelationClass, Sign } from '../../../server/domain/vocabulary/classes';
import { Check } from '../../components/Check';
import { Section } from '../../components/Section';
import { TextButton } from '../../components/TextButton';
import { askedClasses, askedSigns, toggleClass, toggleSign } from '../../state/asked-classes';
import { clearKey, setFilter, toggleValue, type Change } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { KEY_NAMES, valueName } from '../../../server/domain/filter-words';
import classes from './filters.module.css';
import { useNames } from './use-names';

interface FacetListProps {
  of: ListKey;
  counts: readonly { readonly value: string; readonly count: number }[];
  /** A picture beside the name of a value. */
  mark?: (value: string) => ReactNode;
  /** Values in the order of the vocabulary, where it has one; else the commonest first. */
  order?: readonly string[];
}

/** Values that stand open; the rest comes on demand. */
const OPEN = 7;

/** What is chosen of a key. Signs and kinds of relation are two ways to ask for the same: each shows what the other says. */
function chosenOf(key: ListKey, filter: Filter): readonly string[] {
  return (key === 'signs' ? askedSigns(filter) : key === 'classes' ? askedClasses(filter) : filter[key]).map(String);
}

function toggle(key: ListKey, value: string): Change {
  if (key === 'signs') return toggleSign(Number(value) as Sign);
  return key === 'classes' ? toggleClass(value as RelationClass) : toggleValue(key, value);
}

function clear(key: ListKey): Change {
  return key === 'signs' || key === 'classes' ? setFilter({ signs: [], classes: [] }) : clearKey(key);
}

/** The values of one key of the filter, each with the number of statements it would select. */
export function FacetList({ of, counts, mark, order }: FacetListProps) {
  const names = useNames();
  const filter = useView((view) => view.filter);
  const chosen = chosenOf(of, filter);
  const [all, setAll] = useState(false);
  const values = order ? [...counts].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : counts;
  const shown = all ? values : values.filter(({ value }, index) => index < OPEN || chosen.includes(value));
  return (
    <Section title={KEY_NAMES[of]} aside={chosen.length > 0 && <Clear of={of} />}>
      <ul className={classes.values}>
        {shown.map(({ value, count }) => (
          <li key={value} className={classes.value} data-empty={count === 0}>
            <Check checked={chosen.includes(value)} onChange={() => apply(toggle(of, value))}>
              {mark?.(value)}
              <span className={classes.valueName}>{valueName(of, value, names)}</span>
              <span className={classes.valueCount}>{count}</span>
            </Check>
          </li>
        ))}
      </ul>
      {values.length > shown.length && (
        <TextButton look="quiet" onClick={() => setAll(true)}>
          {values.length - shown.length} more
        </TextButton>
      )}
    </Section>
  );
}

function Clear({ of }: { of: ListKey }) {
  return (
    <TextButton look="quiet" className={classes.clear} onClick={() => apply(clear(of))} aria-label={`Clear: ${KEY_NAMES[of]}`}>
      Clear
    </TextButton>
  );
}
