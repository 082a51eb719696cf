import { labelRow } from '../../vocabulary/labels';
import { shapePath } from '../../vocabulary/shapes';
import type { DrawnActor } from '../elements';
import type { Inks } from '../inks';
import { BADGE } from '../labels/badge';
import type { Point } from '../model';
import type { Scene } from '../scene';
import { BORDER, COLLECTIVE } from '../strokes';
import { badgeMarkup, type BadgePen } from './badges';
import { escaped, round, tag } from './markup';

/** What the badges of actors that stand for others are written with, at the zoom of the drawing: they have a size on the screen, as labels have. */
interface Badges extends BadgePen {
  readonly zoom: number;
}

/** Every actor's shape, with its name and label as a title, and how many are combined in it. */
export function actorsMarkup(scene: Scene, inks: Inks, badges: Badges): string {
  return [...scene.actors.values()].map((actor) => actorMarkup(actor, scene.place(actor.id), inks, badges)).join('\n');
}

function actorMarkup(actor: DrawnActor, { x, y }: Point, inks: Inks, badges: Badges): string {
  const title = tag('title', {}, `${escaped(actor.name)} (${escaped(labelRow(actor.label).name)})`);
  return tag(
    'g',
    { 'data-actor': actor.id, transform: `translate(${round(x)} ${round(y)})` },
    title + shapeMarkup(actor, inks) + badgeOf(actor, inks, badges),
  );
}

/** Beside the upper right of the shape. */
function badgeOf({ combined = [], width, height }: DrawnActor, inks: Inks, { zoom, ...pen }: Badges): string {
  if (combined.length === 0) return '';
  const place = `translate(${round(width / 2)} ${round(-height / 2)}) scale(${round(1 / zoom)}) translate(${BADGE.left} ${BADGE.middle})`;
  return tag('g', { transform: place }, badgeMarkup(`+${combined.length}`, inks, pen));
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
