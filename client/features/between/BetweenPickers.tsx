import { useState } from 'react';
import { Combobox } from '../../components/Combobox';
import { Section } from '../../components/Section';
import { select } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { useDirectory } from '../../api/queries';
import classes from './between.module.css';
import { useActorOptions } from './use-actor-options';

/** What someone has typed or chosen in one of the two fields. */
interface Pick {
  readonly text: string;
  readonly id: string | null;
}

const NOBODY: Pick = { text: '', id: null };

/** Two fields that ask what stands between two actors. */
export function BetweenPickers() {
  const { data } = useDirectory();
  const open = useView(({ selection }) => (selection?.kind === 'between' ? selection : null));
  const [typed, setTyped] = useState<{ a: Pick; b: Pick; of: typeof open }>({ a: NOBODY, b: NOBODY, of: null });
  const named = (id: string): Pick => ({ id, text: data?.items.find((actor) => actor.id === id)?.name ?? id });
  // What is open beside the canvas stands in the fields, until somebody types.
  const { a, b } = open && open !== typed.of ? { a: named(open.a), b: named(open.b) } : typed;
  const set = (next: { a: Pick; b: Pick }) => {
    setTyped({ ...next, of: open });
    if (next.a.id !== null && next.b.id !== null && next.a.id !== next.b.id) apply(select({ kind: 'between', a: next.a.id, b: next.b.id }));
  };
  return (
    <Section title="Between two actors">
      <div className={classes.pickers}>
        <Picker label="One actor" pick={a} onPick={(pick) => set({ a: pick, b })} named={named} />
        <Picker label="And another" pick={b} onPick={(pick) => set({ a, b: pick })} named={named} />
      </div>
    </Section>
  );
}

function Picker({ label, pick, onPick, named }: { label: string; pick: Pick; onPick: (pick: Pick) => void; named: (id: string) => Pick }) {
  const options = useActorOptions(pick.id === null ? pick.text : '');
  return (
    <Combobox
      label={label}
      placeholder={label}
      text={pick.text}
      onText={(text) => onPick({ text, id: null })}
      options={options}
      onChoose={(id) => onPick(named(id))}
      hint={options.length === 0 ? 'No actor is called so.' : null}
    />
  );
}
