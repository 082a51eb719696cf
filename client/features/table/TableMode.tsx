import { useMemo, useState } from 'react';
import { Segments } from '../../components/Segments';
import { openActor, openPair } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { droppedText, shownText } from '../marks/wording';
import { useScene } from '../scene/scene';
import { ACTOR_COLUMNS, STATEMENT_COLUMNS } from './columns';
import { actorRows } from './rows';
import classes from './table.module.css';
import { VirtualTable } from './VirtualTable';

/** The picture as two tables: what is said, and of whom. */
export function TableMode() {
  const scene = useScene();
  const selection = useView((view) => view.selection);
  const [of, setOf] = useState<'statements' | 'actors'>('statements');
  const rows = useMemo(() => actorRows(scene), [scene]);
  const { statements, combined } = scene.picture;
  return (
    <div className={classes.mode}>
      <div className={classes.choice}>
        <Segments
          label="What the table lists"
          value={of}
          onChange={setOf}
          options={[
            { value: 'statements', name: `Statements ${statements.length}` },
            { value: 'actors', name: `Actors ${rows.length}` },
          ]}
        />
        <p className={classes.shown}>
          {[shownText(scene.picture), droppedText(combined)].filter(Boolean).join('; ')}.
          {combined.members.size > 0 && of === 'statements' && ' Actors are named as the articles name them.'}
        </p>
      </div>
      {of === 'statements' ? (
        <VirtualTable
          label="Statements in view"
          columns={STATEMENT_COLUMNS}
          rows={statements}
          idOf={({ id }) => id}
          chosen={({ id }) => selection?.kind === 'pair' && selection.statement === id}
          onOpen={({ from, to, id }) => apply(openPair(from, to, id))}
        />
      ) : (
        <VirtualTable
          label="Actors in view"
          columns={ACTOR_COLUMNS}
          rows={rows}
          idOf={({ actor }) => actor.id}
          chosen={({ actor }) => selection?.kind === 'actors' && selection.ids.includes(actor.id)}
          onOpen={({ actor }) => apply(openActor(actor.id))}
        />
      )}
    </div>
  );
}
