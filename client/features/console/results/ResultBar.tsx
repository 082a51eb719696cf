import { useMemo } from 'react';
import { Menu } from '../../../components/Menu';
import type { MenuItem } from '../../../components/menu-item';
import { Popover } from '../../../components/Popover';
import { Segments } from '../../../components/Segments';
import { TextButton } from '../../../components/TextButton';
import { copyText } from '../../../state/copy';
import { download, fileName } from '../../export/download';
import { askExport } from '../../export/export-store';
import { useScene } from '../../scene/scene';
import type { Answer } from '../answer/answer';
import { actorsOf } from './actors';
import type { RunItem } from '../state/console-store';
import { COPIES } from './copy/as-text';
import { useEnds } from './graph/use-linked';
import classes from './results.module.css';
import { showItems } from './show-on-canvas';
import { toTake } from './to-take';
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
  const result = toTake(item, answer, actors, scene.beyond);
  const copies: MenuItem[] = [
    ...Object.entries(COPIES).map(([name, text]) => ({ says: name, act: () => void copyText(text(answer), name) })),
    {
      says: 'The table as a file (CSV)',
      icon: 'table',
      begins: true,
      // The mark at the start tells spreadsheets that it is UTF-8.
      act: () => download(fileName('table', 'csv'), new Blob(['\ufeff', COPIES.CSV(answer)], { type: 'text/csv;charset=utf-8' })),
    },
    {
      says: 'Take along as a file',
      icon: 'take',
      why: result === null ? 'The result holds no actor and no statement of the graph' : null,
      act: () => result !== null && askExport({ around: [], result }),
    },
  ];
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
        {answer.rows.length > 0 && <Offer says="Copy" items={copies} />}
      </span>
    </div>
  );
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
