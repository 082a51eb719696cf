import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { byText } from '../../../server/domain/order';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import type { ViewActor } from '../../../server/domain/drawing/model';
import { addToSelection, openActor } from '../../state/changes';
import { setPage } from '../../state/page-store';
import { apply, useView } from '../../state/store';
import { countText, shownText } from '../marks/wording';
import { useScene } from '../scene/scene';
import { canvas } from './canvas-store';
import { isDirection, nearestIn } from './direction';
import classes from './Canvas.module.css';

/** The canvas for the keyboard and for screen readers: a list of its actors that goes where the arrows point. */
export function ActorList() {
  const { picture } = useScene();
  const id = useId();
  const selection = useView((view) => view.selection);
  const selected = selection?.kind === 'actors' ? selection.ids : [];
  const actors = useMemo(() => [...picture.model.actors].sort((a, b) => byText(a.name, b.name)), [picture]);
  const [last, setLast] = useState<string | null>(null);
  const active = actors.find((actor) => actor.id === (last ?? selected[0])) ?? actors[0];
  const rest = (actor: ViewActor | undefined) => {
    if (!actor) return;
    setLast(actor.id);
    canvas()?.highlight({ kind: 'actor', id: actor.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event, active, actors, rest);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div
      role="listbox"
      tabIndex={0}
      data-heart
      aria-multiselectable="true"
      className={classes.actors}
      aria-label={`The picture: ${shownText(picture)}`}
      aria-description="Arrow keys go to the next actor in that direction, Enter opens it, Space selects it, Shift+F10 opens its menu. Plain statements are stated and not ambiguous. The table and the tree show the same in words."
      // An id with a blank in it would be several: the place is none.
      {...(active ? { 'aria-activedescendant': `${id}${actors.indexOf(active)}` } : {})}
      onFocus={() => rest(active)}
      onBlur={() => canvas()?.highlight(null)}
      onKeyDown={onKeyDown}
    >
      {actors.map((actor, place) => (
        <div key={actor.id} id={`${id}${place}`} role="option" aria-selected={selected.includes(actor.id)} className={classes.actor}>
          {`${actor.name}, ${labelRow(actor.label).name}, ${countText(actor.counted, 'plain statement')}`}
        </div>
      ))}
    </div>
  );
}

function actionOf(
  event: KeyboardEvent,
  active: ViewActor,
  actors: readonly ViewActor[],
  rest: (actor: ViewActor | undefined) => void,
): (() => void) | null {
  const { key, shiftKey } = event;
  const by = (id: string | null) => actors.find((actor) => actor.id === id);
  if (isDirection(key)) return () => rest(by(nearestIn(key, active.id, canvas()?.positions() ?? {})));
  if (key === 'Home') return () => rest(actors[0]);
  if (key === 'End') return () => rest(actors.at(-1));
  if (key === 'Enter') return () => apply(openActor(active.id));
  if (key === ' ') return () => apply(addToSelection([active.id]));
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return () => openMenu(active.id);
  return null;
}

function openMenu(id: string): void {
  const at = canvas()?.screenPosition(id);
  if (at) setPage({ menu: { target: { kind: 'actor', id }, at } });
}
