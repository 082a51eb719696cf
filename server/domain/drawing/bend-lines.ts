import { cornersOf } from './geometry/boundary';
import { avoidObstacles, type LinesOfPair, type Obstacle } from './geometry/bows';
import { fan } from './geometry/fan';
import { LabelLayer } from './labels/label-layer';
import { labelBox } from './labels/place-labels';
import { fittedView } from './planning';
import type { Scene } from './scene';
import { toModel } from './viewport';

/** How near to the edge of the canvas a bent line may come, in pixels. */
const EDGE = 4;
/** How far from the shapes of others it stays, in pixels at zoom 1. */
const CLEAR = 3;

/** What a drawing keeps of its lines: its scene, and whoever shows it beside that. */
export interface Bendable {
  readonly scene: Scene;
  bend(bows: ReadonlyMap<string, number>): void;
}

/** Leads the lines of each pair round shapes and labels, as these stand when all is in view; in drawings small enough for it to matter. */
export function bendLines(stage: Bendable, labels: LabelLayer, width: number, height: number): void {
  const { scene } = stage;
  if (!labels.few) return;
  stage.bend(fan([...scene.lines.values()]));
  const view = fittedView(scene, labels, scene.actors.keys(), width, height);
  const placed = new LabelLayer(scene, labels.measure, labels.sides);
  placed.place({ ...view, width, height }, true);
  const [first, last] = [toModel(view, { x: EDGE, y: EDGE }), toModel(view, { x: width - EDGE, y: height - EDGE })];
  stage.bend(avoidObstacles(pairsOf(scene), obstaclesOf(scene, placed, view.zoom), { x1: first.x, y1: first.y, x2: last.x, y2: last.y }));
}

function pairsOf(scene: Scene): LinesOfPair[] {
  const firsts = [...scene.lines.values()].filter(({ id, loop }) => !loop && scene.pairOf(id)[0] === id);
  return firsts.map(({ id: first, source, target }) => ({
    ends: [source, target],
    lines: scene.pairOf(first).flatMap((id) => {
      const line = scene.lines.get(id);
      return line ? [{ ...scene.curveSpec(line), id }] : [];
    }),
  }));
}

/** Shapes and labels, in pixels at zoom 1, where the drawing is shown at `zoom`. */
function obstaclesOf(scene: Scene, labels: LabelLayer, zoom: number): Obstacle[] {
  const viewport = { zoom, pan: { x: 0, y: 0 }, width: Infinity, height: Infinity };
  return [...scene.actors.values()].flatMap(({ id, width, height }): Obstacle[] => {
    const { x, y } = scene.place(id);
    const [hw, hh] = [width / 2 + CLEAR, height / 2 + CLEAR];
    const corners = cornersOf(scene.shapeOf(id), CLEAR);
    const shape: Obstacle = { id, kind: 'shape', x1: x - hw, y1: y - hh, x2: x + hw, y2: y + hh, corners };
    const side = labels.sides.get(id);
    if (!side) return [shape];
    const box = labelBox(labels.labelled(id, viewport), side);
    return [shape, { id, kind: 'label', x1: box.x1 / zoom, y1: box.y1 / zoom, x2: box.x2 / zoom, y2: box.y2 / zoom }];
  });
}
