import { memo, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { countText } from '../../../marks/wording';
import { graphEntries, MOST_LINES } from './graph-entries';
import classes from './graph.module.css';
import type { ResultModel } from './result-graph';

interface NodeListProps {
  result: ResultModel;
  onNode: (id: string) => void;
  onLine: (id: string) => void;
}

/** The drawing for the keyboard and for screen readers: arrows go through its nodes and then its lines, Enter opens one. */
export function NodeList({ result, onNode, onLine }: NodeListProps) {
  const id = useId();
  const [wanted, setPlace] = useState(0);
  const { actors, lines } = result.model;
  const isCut = lines.length > MOST_LINES;
  const entries = useMemo(() => graphEntries(result), [result]);
  const place = Math.min(wanted, entries.length - 1);
  const active = entries[place];
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowRight: place + 1,
      ArrowUp: place - 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: entries.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) setPlace(Math.max(0, Math.min(entries.length - 1, next)));
    else if (event.key === 'Enter' && active) (active.kind === 'node' ? onNode : onLine)(active.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      className={classes.nodes}
      aria-label={`The result as a graph: ${countText(actors.length, 'node')}, ${countText(lines.length, 'line')}${isCut ? `, the first ${MOST_LINES} of them in this list` : ''}`}
      // An id with a blank in it would be several: the place is none.
      {...(active ? { 'aria-activedescendant': `${id}${place}` } : {})}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, at) => (
        <Option key={entry.id} id={`${id}${at}`} selected={at === place} says={entry.says} />
      ))}
      {active && (
        <span className={classes.active} aria-hidden="true">
          {active.says}
        </span>
      )}
    </div>
  );
}

interface OptionProps {
  id: string;
  selected: boolean;
  says: string;
}

/** An arrow key changes two of a thousand. */
const Option = memo(function Option({ id, selected, says }: OptionProps) {
  return (
    <div id={id} role="option" aria-selected={selected} className={classes.node}>
      {says}
    </div>
  );
});
