import { cornersOf } from './geometry/boundary';
import { overlaps } from './geometry/box-grid';
import { lengthIn, type Outline } from './geometry/clip';
import { flatten } from './geometry/curve';
import type { LabelLayer } from './labels/label-layer';
import { labelBox } from './labels/place-labels';
import type { Scene } from './scene';
import type { Viewport } from './viewport';

/** Lines that run through the shape of an actor who is not one of their ends, as `line > actor`: they say what no article says. */
export function linesThroughShapes(scene: Scene): string[] {
  const outlines = [...scene.actors.keys()].map((id) => ({ id, ...outlineOf(scene, id) }));
  return [...scene.lines.values()]
    .filter(({ loop }) => !loop)
    .flatMap(({ id, source, target }) => {
      const points = flatten(scene.curve(id)?.path ?? []);
      return outlines
        .filter((outline) => outline.id !== source && outline.id !== target && lengthIn(points, outline) > 0)
        .map((outline) => `${id} > ${outline.id}`);
    });
}

/** Shown labels that lie on the shape of another actor, as `label > actor`: they name the wrong one. */
export function labelsOnShapes(labels: LabelLayer, viewport: Viewport): string[] {
  const actors = [...labels.scene.actors.keys()].map((id) => labels.labelled(id, viewport));
  return [...labels.sides].flatMap(([id, side]) => {
    const box = labelBox(labels.labelled(id, viewport), side);
    return actors
      .filter(({ id: other, x, y, hw, hh }) => other !== id && overlaps(box, { x1: x - hw, y1: y - hh, x2: x + hw, y2: y + hh }))
      .map(({ id: other }) => `${id} > ${other}`);
  });
}

function outlineOf(scene: Scene, id: string): Outline {
  const corners = cornersOf(scene.shapeOf(id));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { corners, x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}
