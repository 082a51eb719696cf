import { useState } from 'react';
import { Combobox } from '../../components/Combobox';
import { Section } from '../../components/Section';
import { select } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { nameOf, useScene } from '../scene/scene';
import classes from './between.module.css';
import { optionOf, useActorsCalled } from './use-actor-options';

/** What someone has typed or chosen in one of the two fields. */
interface Pick {
  readonly text: string;
  readonly id: string | null;
}

const NOBODY: Pick = { text: '', id: null };

/** Two fields that ask what stands between two actors. */
export function BetweenPickers() {
  const scene = useScene();
  const open = useView(({ selection }) => (selection?.kind === 'between' ? selection : null));
  const [typed, setTyped] = useState<{ a: Pick; b: Pick; of: typeof open } | null>(null);
  const named = (id: string): Pick => ({ id, text: nameOf(scene, id) });
  // What is open beside the canvas stands in the fields, until somebody types; what was typed before it opened or closed is past.
  const asked = open ? { a: named(open.a), b: named(open.b) } : { a: NOBODY, b: NOBODY };
  const { a, b } = typed && typed.of === open ? typed : asked;
  const set = (next: { readonly a: Pick; readonly b: Pick }) => {
    const asks = next.a.id !== null && next.b.id !== null && next.a.id !== next.b.id;
    setTyped(asks ? null : { ...next, of: open });
    if (asks) apply(select({ kind: 'between', a: next.a.id, b: next.b.id }));
  };
  return (
    <Section title="Between two actors">
      <div className={classes.pickers}>
        <Picker label="One actor" pick={a} onPick={(pick) => set({ a: pick, b })} />
        <Picker label="And another" pick={b} onPick={(pick) => set({ a, b: pick })} />
      </div>
    </Section>
  );
}

function Picker({ label, pick, onPick }: { label: string; pick: Pick; onPick: (pick: Pick) => void }) {
  const { actors, asking } = useActorsCalled(pick.id === null ? pick.text : '');
  return (
    <Combobox
      eager
      label={label}
      placeholder={label}
      text={pick.text}
      onText={(text) => onPick({ text, id: null })}
      options={actors.map(optionOf)}
      onChoose={(id) => onPick({ id, text: actors.find((actor) => actor.id === id)?.name ?? id })}
      hint={actors.length > 0 ? null : asking ? 'Searching…' : 'No actor is called so.'}
    />
  );
}
