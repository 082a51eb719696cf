import type { Point } from '../model';
import type { Box } from './box-grid';

/** A convex outline with the box around it. */
export interface Outline extends Box {
  /** Its corners, clockwise on a screen, where it does not fill its box. */
  readonly corners?: readonly Point[];
}

/** How much of a way, given as points, runs inside the outline. */
export function lengthIn(points: readonly number[], outline: Outline): number {
  let length = 0;
  for (let i = 0; i + 3 < points.length; i += 2)
    length += clipped(points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0, points[i + 3] ?? 0, outline);
  return length;
}

/** The length of a segment inside the outline. */
function clipped(ax: number, ay: number, bx: number, by: number, { x1, y1, x2, y2, corners }: Outline): number {
  if ((ax < x1 && bx < x1) || (ax > x2 && bx > x2) || (ay < y1 && by < y1) || (ay > y2 && by > y2)) return 0;
  const around = corners ?? [
    { x: x1, y: y1 },
    { x: x2, y: y1 },
    { x: x2, y: y2 },
    { x: x1, y: y2 },
  ];
  let [from, to] = [0, 1];
  let last = around[around.length - 1];
  for (const corner of around) {
    const [ex, ey] = [corner.x - (last?.x ?? 0), corner.y - (last?.y ?? 0)];
    // Above 0 is to the right of the edge, which is inside.
    const start = ex * (ay - corner.y) - ey * (ax - corner.x);
    const end = ex * (by - corner.y) - ey * (bx - corner.x);
    last = corner;
    if (start <= 0 && end <= 0) return 0;
    if (start > 0 && end > 0) continue;
    if (start > 0) to = Math.min(to, start / (start - end));
    else from = Math.max(from, start / (start - end));
  }
  return Math.max(0, to - from) * Math.hypot(bx - ax, by - ay);
}
