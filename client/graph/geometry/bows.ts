import type { Box } from './box-grid';
import { BoxGrid } from './box-grid';
import { curveOf, pathPoint, type CurveSpec } from './curve';

/** Control point distances that a lone line may take to get round what stands in its way, in pixels at zoom 1, the smallest first. */
const TRIES = [0, 22, -22, 44, -44, 70, -70, 100, -100];
const STEP = 7;
const COST = { shape: 14, label: 3.5, bend: 0.09, outside: 30 } as const;

export interface Obstacle extends Box {
  /** The actor that it belongs to; a line does not avoid the shapes of its own ends. */
  readonly id: string;
  readonly kind: 'shape' | 'label';
}

export interface LoneLine extends CurveSpec {
  readonly id: string;
  readonly ends: readonly [string, string];
}

/** A bow for each line that is alone between its pair: 0 where the straight way is free, else the one that runs through least and stays in the frame. */
export function avoidObstacles(lines: readonly LoneLine[], obstacles: readonly Obstacle[], frame: Box): Map<string, number> {
  const grid = new BoxGrid<Obstacle>();
  obstacles.forEach((obstacle) => grid.add(obstacle));
  return new Map(lines.map((line) => [line.id, cheapest(line, grid, frame)]));
}

function cheapest(line: LoneLine, grid: BoxGrid<Obstacle>, frame: Box): number {
  const length = Math.hypot(line.target.x - line.source.x, line.target.y - line.source.y);
  let best = 0;
  let bestCost = Infinity;
  for (const bow of TRIES) {
    if (Math.abs(bow) > 0.4 * length) continue;
    const cost = Math.abs(bow) * COST.bend + crossed({ ...line, bow }, length, grid, frame);
    if (cost < bestCost - 1e-9) [best, bestCost] = [bow, cost];
    if (bow === 0 && cost === 0) return 0;
  }
  return best;
}

function crossed(line: LoneLine, length: number, grid: BoxGrid<Obstacle>, frame: Box): number {
  const { path } = curveOf(line);
  const steps = Math.max(2, Math.round(length / STEP));
  let cost = 0;
  for (let i = 1; i < steps; i++) {
    const { x, y } = pathPoint(path, i / steps);
    if (x < frame.x1 || y < frame.y1 || x > frame.x2 || y > frame.y2) cost += COST.outside;
    for (const { kind, id } of grid.touching({ x1: x - 2, y1: y - 2, x2: x + 2, y2: y + 2 }))
      if (kind === 'label' || !line.ends.includes(id)) cost += COST[kind];
  }
  return cost;
}
