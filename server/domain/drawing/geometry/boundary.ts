import { shapeRow } from '../../vocabulary/shapes';
import type { Point } from '../model';

/** A shape as it stands on the canvas: `size` as actorSize gives it, border included. */
export interface PlacedShape extends Point {
  readonly shape: string;
  readonly size: number;
}

/** Where the ray from the middle of the shape towards `to` leaves it; the middle itself where `to` is the middle. */
export function boundaryPoint({ x, y, shape, size }: PlacedShape, to: Point): Point {
  const row = shapeRow(shape);
  const [rx, ry] = [(row.reach[0] * size) / 2, (row.reach[1] * size) / 2];
  const [dx, dy] = [to.x - x, to.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const t = row.corners
    ? polygonExit(
        row.corners.map(([px, py]) => [px * rx, py * ry] as const),
        dx,
        dy,
      )
    : 1 / Math.hypot(dx / rx, dy / ry);
  return { x: x + dx * t, y: y + dy * t };
}

/** Corners of an ellipse that nobody tells from a round one at these sizes. */
const ROUND = Array.from({ length: 12 }, (_, i) => [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)] as const);

/** The corners of the shape, clockwise on a screen, `margin` further out from its middle. */
export function cornersOf({ x, y, shape, size }: PlacedShape, margin = 0): Point[] {
  const { reach, corners = ROUND } = shapeRow(shape);
  const [rx, ry] = [(reach[0] * size) / 2 + margin, (reach[1] * size) / 2 + margin];
  return corners.map(([px, py]) => ({ x: x + px * rx, y: y + py * ry }));
}

/** The factor by which (dx, dy) reaches the outline; the corners go round the origin. */
function polygonExit(corners: readonly (readonly [number, number])[], dx: number, dy: number): number {
  let exit = 0;
  corners.forEach(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
    const [ex, ey] = [bx - ax, by - ay];
    const cross = dx * ey - dy * ex;
    if (cross === 0) return;
    const t = (ax * ey - ay * ex) / cross;
    const along = (ax * dy - ay * dx) / cross;
    if (t > 0 && along >= -1e-9 && along <= 1 + 1e-9) exit = Math.max(exit, t);
  });
  return exit;
}
