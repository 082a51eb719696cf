import { useMemo } from 'react';
import { Menu } from '../../../components/Menu';
import type { MenuItem } from '../../../components/menu-item';
import { Popover } from '../../../components/Popover';
import { Segments } from '../../../components/Segments';
import { TextButton } from '../../../components/TextButton';
import { copyText } from '../../../state/copy';
import { askExport, type QueryResult } from '../../export/export-store';
import { useScene } from '../../scene/scene';
import type { Answer } from '../answer/answer';
import { actorsOf, statementsOf } from './actors';
import type { RunItem } from '../state/console-store';
import { COPIES } from './copy/as-text';
import { useEnds } from './graph/use-linked';
import classes from './results.module.css';
import { showItems } from './show-on-canvas';
import { VIEWS, type ResultView } from './views';

interface ResultBarProps {
  views: readonly ResultView[];
  view: ResultView | null;
  onView: (view: ResultView) => void;
  item: RunItem;
  answer: Answer;
}

/** What the result is shown as, and where it can go from here. */
export function ResultBar({ views, view, onView, item, answer }: ResultBarProps) {
  const scene = useScene();
  const { found } = answer;
  const { nodes } = useEnds(found).entities;
  const actors = useMemo(() => actorsOf({ nodes, texts: found.texts }, scene.actors), [nodes, found, scene.actors]);
  const takes = actors.length + found.relationships.size > 0 || answer.cut !== null;
  const copies: MenuItem[] = Object.entries(COPIES).map(([name, text]) => ({ says: name, act: () => void copyText(text(answer), name) }));
  const takeAlong: MenuItem = {
    says: 'Take along as a file',
    icon: 'take',
    begins: true,
    act: () => askExport({ around: [], result: toTake(item, answer, actors) }),
  };
  return (
    <div className={classes.bar}>
      {views.length > 0 && (
        <Segments
          label="Show the result as"
          value={view}
          onChange={onView}
          options={views.map((value) => ({ value, name: VIEWS[value] }))}
        />
      )}
      <span className={classes.deeds}>
        {actors.length > 0 && <Offer says="Show on canvas" items={showItems(actors, scene)} />}
        {answer.rows.length > 0 && <Offer says="Copy" items={takes ? [...copies, takeAlong] : copies} />}
      </span>
    </div>
  );
}

/** The server runs the statement again, for all that it finds; what has changed the graph is not run twice. */
function toTake({ sent, parameters }: RunItem, { found, changes, cut, fault }: Answer, actors: readonly string[]): QueryResult {
  const statements = statementsOf(found);
  if (Object.keys(changes).length === 0) {
    const counts = cut !== null || fault !== null ? null : { actors: actors.length, statements: statements.length };
    return { counts, scope: { statement: sent, parameters } };
  }
  const selection = { actors: [...actors], statements: statements.length === 0 ? null : statements };
  return { counts: { actors: actors.length, statements: statements.length }, scope: { selection } };
}

function Offer({ says, items }: { says: string; items: readonly MenuItem[] }) {
  return (
    <Popover
      label={says}
      side="right"
      trigger={(props) => (
        <TextButton look="quiet" icon="down" {...props}>
          {says}
        </TextButton>
      )}
    >
      {(close) => <Menu label={says} items={items} onClose={close} />}
    </Popover>
  );
}
