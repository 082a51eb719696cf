import type { Body, LayoutNode, Size } from './layout-types';
import { reachOf, separate } from './separate';
import type { Point } from '../model';

/** How evenly everybody is spread along each axis, from as they stood to all at the same distance: the second where the first leaves no room for all. */
const EVENNESS = [0, 0.6];
const ROUNDS = 300;

/**
 * The same drawing in an area of another shape: each axis is stretched or pressed by itself, which leaves everybody above, below and beside whom they were; then those
 * who have come to lie over each other move apart. For drawings with room for labels.
 */
export function stretchTo(nodes: readonly LayoutNode[], places: readonly Point[], area: Size): Point[] {
  let bodies: Body[] = [];
  for (const evenness of EVENNESS) {
    bodies = spread(nodes, places, area, evenness);
    if (separate(bodies, area, { rounds: ROUNDS })) break;
  }
  return bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function spread(nodes: readonly LayoutNode[], places: readonly Point[], area: Size, evenness: number): Body[] {
  const reaches = nodes.map((node) => reachOf({ ...node, x: 0, y: 0, camp: null }, true));
  const most = (reach: 'up' | 'down' | 'side') => Math.max(0, ...reaches.map((each) => each[reach]));
  const x = scaleOf(
    places.map((place) => place.x),
    [most('side'), area.width - most('side')],
    evenness,
  );
  const y = scaleOf(
    places.map((place) => place.y),
    [most('up'), area.height - most('down')],
    evenness,
  );
  return nodes.map((node, i) => ({ ...node, fixed: null, camp: null, x: x(places[i]?.x ?? 0), y: y(places[i]?.y ?? 0) }));
}

/** Brings values to a span, in their order. */
function scaleOf(values: readonly number[], [low, high]: readonly [number, number], evenness: number): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [least, most] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  if (most <= least) return () => (low + high) / 2;
  const share = (value: number) =>
    ((1 - evenness) * (value - least)) / (most - least) + (evenness * sorted.indexOf(value)) / (sorted.length - 1);
  return (value) => low + share(value) * (high - low);
}
