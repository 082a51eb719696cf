import type { LayoutReply, LayoutRequest, Size } from './layout-types';
import { GAP } from './separate';
import type { Point } from '../model';
import { spectralPositions } from './spectral';

/** Steps in which the ring is walked; a place is found to about a thousandth of it. */
const STEPS = 1440;
/** Room for labels beside the ring, and what one actor needs along it, in pixels at zoom 1. */
const BESIDE = 88;
const ROOM = { across: 84, down: 40 } as const;

/**
 * Everybody on a ring that fills the area, allies beside each other. Places are wider apart at top and bottom, where labels stand side by side, than at the sides,
 * where they stand one above the other.
 */
export function circleLayout({ nodes, edges, area: asked }: LayoutRequest): LayoutReply {
  const { x, y } = spectralPositions(nodes.length, edges);
  const angle = (i: number) => Math.atan2(y[i] ?? 0, x[i] ?? 0);
  const order = [...nodes.keys()].sort((a, b) => angle(a) - angle(b) || a - b);
  const above = Math.max(20, ...nodes.map((node) => node.above + node.label.height)) + GAP;
  const crowding = nodes.length / needsAlong(ringIn(asked, above)).whole;
  const area = crowding <= 1 ? asked : { width: Math.round(asked.width * crowding), height: Math.round(asked.height * crowding) };
  const places = ringPlaces(ringIn(area, above), nodes.length);
  const positions = nodes.map((node) => node.fixed ?? { x: 0, y: 0 });
  order.forEach((at, place) => {
    if (!nodes[at]?.fixed) positions[at] = places[place] ?? { x: 0, y: 0 };
  });
  return { positions: positions.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) })), area };
}

interface Ring extends Point {
  readonly rx: number;
  readonly ry: number;
}

function ringIn({ width, height }: Size, above: number): Ring {
  return { x: width / 2, y: height / 2, rx: Math.max(40, width / 2 - BESIDE), ry: Math.max(40, height / 2 - above) };
}

/** A point on the ring, from the left over the top. */
function ringPoint({ x, y, rx, ry }: Ring, step: number): Point {
  const angle = -Math.PI + (2 * Math.PI * step) / STEPS;
  return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
}

/** How many actors have room up to each step, and on the whole ring. */
function needsAlong(ring: Ring): { needs: number[]; whole: number } {
  const needs = [0];
  for (let step = 1; step <= STEPS; step++) {
    const [p, q] = [ringPoint(ring, step - 1), ringPoint(ring, step)];
    needs.push((needs[step - 1] ?? 0) + Math.max(Math.abs(q.x - p.x) / ROOM.across, Math.abs(q.y - p.y) / ROOM.down));
  }
  return { needs, whole: needs[STEPS] ?? 1 };
}

/** Places such that between each two there is the same need for room. */
function ringPlaces(ring: Ring, count: number): Point[] {
  const { needs, whole } = needsAlong(ring);
  let step = 0;
  return Array.from({ length: count }, (_, i) => {
    while (step < STEPS && (needs[step] ?? 0) < (whole * i) / count) step++;
    return ringPoint(ring, step);
  });
}
