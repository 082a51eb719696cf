import { labelRow } from '../../vocabulary/labels';
import { shapePath } from '../../vocabulary/shapes';
import type { DrawnActor } from '../elements';
import type { Inks } from '../inks';
import type { Point } from '../model';
import type { Scene } from '../scene';
import { BORDER, COLLECTIVE } from '../strokes';
import { escaped, round, tag } from './markup';

/** Every actor's shape, with its name and label as a title. */
export function actorsMarkup(scene: Scene, inks: Inks): string {
  return [...scene.actors.values()].map((actor) => actorMarkup(actor, scene.place(actor.id), inks)).join('\n');
}

function actorMarkup(actor: DrawnActor, { x, y }: Point, inks: Inks): string {
  const title = tag('title', {}, `${escaped(actor.name)} (${escaped(labelRow(actor.label).name)})`);
  return tag('g', { 'data-actor': actor.id, transform: `translate(${round(x)} ${round(y)})` }, title + shapeMarkup(actor, inks));
}

/** A shape around the origin. */
export function shapeMarkup(
  { shape, size, label, collective }: Pick<DrawnActor, 'shape' | 'size' | 'label' | 'collective'>,
  inks: Inks,
): string {
  const process = label === 'Process';
  const own = tag('path', {
    d: shapePath(shape, size - BORDER),
    fill: process ? inks['process-shape'] : inks.shape,
    stroke: process ? inks['process-border'] : inks.border,
    'stroke-width': BORDER,
    'stroke-linejoin': 'round',
  });
  if (!collective) return own;
  const outer = shapePath(shape, size + 2 * COLLECTIVE.offset + COLLECTIVE.width);
  return own + tag('path', { d: outer, fill: 'none', stroke: inks.border, 'stroke-width': COLLECTIVE.width, 'stroke-linejoin': 'round' });
}
