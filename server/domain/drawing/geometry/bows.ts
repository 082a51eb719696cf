import { overlaps, type Box } from './box-grid';
import { lengthIn, type Outline } from './clip';
import { curveOf, flatten, type CurveSpec } from './curve';

/** How much further the control points of a pair's lines may lie to get round what stands in the way, in pixels at zoom 1, the smallest first. */
const TRIES = [0, 22, -22, 44, -44, 70, -70, 100, -100];
/** Only where each of those would still run through a shape; there also with the lines of the pair closer to each other or wider apart, as shares of their distance. */
const MORE_TRIES = [12, -12, 33, -33, 57, -57, 85, -85, 120, -120, 145, -145, 175, -175, 210, -210];
const SPREADS = [0.6, 1.7];
/** A control point lies no further beside the straight way than this share of its length. */
const BENT = 0.4;
/**
 * By pixel of the way that runs there, and for running there at all. A line through the shape of a third actor says what no article says: no label is worth that;
 * and what leaves the canvas cannot be read.
 */
const COST = { shape: { met: 4000, pixel: 10 }, label: { met: 2, pixel: 0.5 }, outside: 10_000, bend: 0.09 } as const;

export interface Obstacle extends Outline {
  /** The actor that it belongs to; a line does not avoid the shapes of its own ends. */
  readonly id: string;
  readonly kind: 'shape' | 'label';
}

/** A line with the bow that it has beside the others of its pair. */
export interface BentLine extends CurveSpec {
  readonly id: string;
}

/** The lines between two actors; they keep their distance from each other. */
export interface LinesOfPair {
  readonly ends: readonly [string, string];
  readonly lines: readonly BentLine[];
}

/** A bow for each line: as it is where the way is free, else all lines of the pair are led round what stands there, the way that runs through least and stays in the frame. */
export function avoidObstacles(pairs: readonly LinesOfPair[], obstacles: readonly Obstacle[], frame: Box): Map<string, number> {
  return new Map(pairs.flatMap((pair) => cheapest(pair, obstacles, frame).map(({ id, bow }) => [id, bow] as const)));
}

function cheapest({ ends, lines }: LinesOfPair, obstacles: readonly Obstacle[], frame: Box): readonly BentLine[] {
  const [first] = lines;
  if (!first) return [];
  const most = BENT * Math.hypot(first.target.x - first.source.x, first.target.y - first.source.y);
  const near = obstacles.filter((box) => (box.kind === 'label' || !ends.includes(box.id)) && overlaps(box, hullOf(first, most)));
  let best = lines;
  let bestCost = Infinity;
  const attempt = (spread: number, tries: readonly number[]) => {
    for (const more of tries) {
      const bend = COST.bend * Math.abs(more);
      if (Math.abs(more) > most || bend >= bestCost) continue;
      const bent = lines.map((line) => ({ ...line, bow: line.bow * spread + more }));
      let cost = bend;
      for (const line of bent) if (cost < bestCost) cost += crossed(line, near, frame, bestCost - cost);
      if (cost < bestCost - 1e-9) [best, bestCost] = [bent, cost];
    }
  };
  attempt(1, TRIES);
  if (bestCost >= COST.shape.met) attempt(1, MORE_TRIES);
  for (const spread of lines.length > 1 ? SPREADS : []) if (bestCost >= COST.shape.met) attempt(spread, [...TRIES, ...MORE_TRIES]);
  return best;
}

/** What a line between the two can reach when its control point lies up to `most` beside the straight way, or as its pair's lines lie. */
function hullOf({ source, target }: CurveSpec, most: number): Box {
  const reach = Math.min(most, 210) / 2 + 60;
  return {
    x1: Math.min(source.x, target.x) - reach,
    y1: Math.min(source.y, target.y) - reach,
    x2: Math.max(source.x, target.x) + reach,
    y2: Math.max(source.y, target.y) + reach,
  };
}

/** What a line runs through; no more of it is looked at than is too dear already. */
function crossed(line: BentLine, obstacles: readonly Obstacle[], frame: Box, tooDear: number): number {
  const points = flatten(curveOf(line).path);
  const around = boxAround(points);
  let cost = 0;
  for (let i = 0; i < points.length; i += 2) if (!inside(frame, points[i] ?? 0, points[i + 1] ?? 0)) cost += COST.outside;
  for (const obstacle of obstacles) {
    if (cost >= tooDear) break;
    const length = overlaps(obstacle, around) ? lengthIn(points, obstacle) : 0;
    if (length > 0) cost += COST[obstacle.kind].met + COST[obstacle.kind].pixel * length;
  }
  return cost;
}

function boxAround(points: readonly number[]): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    if (x < box.x1) box.x1 = x;
    if (x > box.x2) box.x2 = x;
    if (y < box.y1) box.y1 = y;
    if (y > box.y2) box.y2 = y;
  }
  return box;
}

const inside = ({ x1, y1, x2, y2 }: Box, x: number, y: number) => x >= x1 && y >= y1 && x <= x2 && y <= y2;
