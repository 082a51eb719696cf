import type { LoneLine, Obstacle } from './geometry/bows';
import { labelBox } from './labels/place-labels';
import type { LabelLayer } from './labels/label-layer';
import type { Scene } from './scene';

/** The lines that are alone between their pair, loops aside. */
export function loneLines(scene: Scene): LoneLine[] {
  return [...scene.lines.values()]
    .filter((line) => !line.loop && scene.pairOf(line.id).length === 1)
    .map((line) => ({ ...scene.curveSpec(line), id: line.id, ends: [line.source, line.target] }));
}

/** Shapes and labels that a line had better not run through, in pixels at zoom 1, where the drawing is shown at `zoom`. */
export function obstaclesOf(scene: Scene, labels: LabelLayer, zoom: number): Obstacle[] {
  const viewport = { zoom, pan: { x: 0, y: 0 }, width: Infinity, height: Infinity };
  return [...scene.actors.values()].flatMap(({ id, width, height }): Obstacle[] => {
    const { x, y } = scene.place(id);
    const shape: Obstacle = { id, kind: 'shape', x1: x - width / 2 - 3, y1: y - height / 2 - 3, x2: x + width / 2 + 3, y2: y + height / 2 + 3 };
    const side = labels.sides.get(id);
    if (!side) return [shape];
    const box = labelBox(labels.labelled(id, viewport), side);
    return [shape, { id, kind: 'label', x1: box.x1 / zoom, y1: box.y1 / zoom, x2: box.x2 / zoom, y2: box.y2 / zoom }];
  });
}
