import { useId, useState, type KeyboardEvent } from 'react';
import { countText } from '../../../marks/wording';
import classes from './graph.module.css';
import type { ResultModel } from './result-graph';

/** The drawing for the keyboard and for screen readers: arrows go through its nodes, Enter opens one. */
export function NodeList({ result, onOpen }: { result: ResultModel; onOpen: (id: string) => void }) {
  const id = useId();
  const [place, setPlace] = useState(0);
  const { actors, lines } = result.model;
  const active = actors[Math.min(place, actors.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowRight: place + 1,
      ArrowUp: place - 1,
      ArrowLeft: place - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) setPlace(Math.max(0, Math.min(actors.length - 1, next)));
    else if (event.key === 'Enter' && active) onOpen(active.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      className={classes.nodes}
      aria-label={`The result as a graph: ${countText(actors.length, 'node')}, ${countText(lines.length, 'line')}`}
      {...(active ? { 'aria-activedescendant': `${id}${active.id}` } : {})}
      onKeyDown={onKeyDown}
    >
      {actors.map((actor) => (
        <div key={actor.id} id={`${id}${actor.id}`} role="option" aria-selected={actor === active} className={classes.node}>
          {`${actor.name}, ${actor.label}`}
        </div>
      ))}
      {active && (
        <span className={classes.active} aria-hidden="true">
          {active.name}
        </span>
      )}
    </div>
  );
}
