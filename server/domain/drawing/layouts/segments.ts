const { abs } = Math;

/** Whether two segments cross; ends that only touch do not count. Written without arrays: it runs a million times a layout. */
export function segmentsCross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  if ((ax > bx ? ax : bx) < (cx < dx ? cx : dx) || (cx > dx ? cx : dx) < (ax < bx ? ax : bx)) return false;
  if ((ay > by ? ay : by) < (cy < dy ? cy : dy) || (cy > dy ? cy : dy) < (ay < by ? ay : by)) return false;
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}

/** Whether a segment touches the box that reaches `hw` and `hh` from the origin to either side. */
export function segmentHitsBox(ax: number, ay: number, bx: number, by: number, hw: number, hh: number): boolean {
  if ((ax < -hw && bx < -hw) || (ax > hw && bx > hw) || (ay < -hh && by < -hh) || (ay > hh && by > hh)) return false;
  // The corners lie on both sides of the line exactly when its distance from the origin is less than the box's reach along its normal.
  const nx = by - ay;
  const ny = ax - bx;
  const offset = ax * nx + ay * ny;
  return abs(offset) <= hw * abs(nx) + hh * abs(ny);
}
