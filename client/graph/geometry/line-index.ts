import { flatten, segmentDistance, type Path } from './curve';

/** Finds the lines near a point, with their curves considered. */
export interface LineIndex {
  /** Those within `tolerance`, the nearest first. */
  near(x: number, y: number, tolerance: number): string[];
}

/** Sorts the segments of all lines into a grid of square cells, in pixels at zoom 1. */
export function indexLines(lines: readonly { readonly id: string; readonly path: Path }[], cell = 48): LineIndex {
  const segments: number[] = [];
  const owners: string[] = [];
  const grid = new Map<number, number[]>();
  const file = (cx: number, cy: number, segment: number) => {
    const key = cellKey(cx, cy);
    const members = grid.get(key);
    if (members) members.push(segment);
    else grid.set(key, [segment]);
  };
  for (const { id, path } of lines) {
    const points = flatten(path);
    for (let i = 0; i + 3 < points.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(i, i + 4);
      const segment = owners.push(id) - 1;
      segments.push(ax, ay, bx, by);
      walkCells(ax / cell, ay / cell, bx / cell, by / cell, (cx, cy) => file(cx, cy, segment));
    }
  }
  const distance = (segment: number, x: number, y: number) => {
    const at = segment * 4;
    return segmentDistance(x, y, segments[at] ?? 0, segments[at + 1] ?? 0, segments[at + 2] ?? 0, segments[at + 3] ?? 0);
  };
  return {
    near: (x, y, tolerance) => {
      const found = new Map<string, number>();
      for (let cx = Math.floor((x - tolerance) / cell); cx <= Math.floor((x + tolerance) / cell); cx++)
        for (let cy = Math.floor((y - tolerance) / cell); cy <= Math.floor((y + tolerance) / cell); cy++)
          for (const segment of grid.get(cellKey(cx, cy)) ?? []) {
            const at = distance(segment, x, y);
            const id = owners[segment];
            if (id !== undefined && at <= tolerance && at < (found.get(id) ?? Infinity)) found.set(id, at);
          }
      return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
    },
  };
}

/** One number for a cell; canvases reach nowhere near 2^20 cells. */
const cellKey = (cx: number, cy: number) => (cx + 1048576) * 2097152 + cy + 1048576;

/** Visits the cells that a segment runs through, in units of cells: column by column, each as far up and down as the segment runs in it. */
function walkCells(ax: number, ay: number, bx: number, by: number, visit: (cx: number, cy: number) => void): void {
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
  const yAt = (x: number) => (ax === bx ? ay : ay + ((by - ay) * (x - ax)) / (bx - ax));
  for (let cx = Math.floor(left); cx <= Math.floor(right); cx++) {
    const ends = ax === bx ? [ay, by] : [yAt(Math.max(left, cx)), yAt(Math.min(right, cx + 1))];
    for (let cy = Math.floor(Math.min(...ends)); cy <= Math.floor(Math.max(...ends)); cy++) visit(cx, cy);
  }
}
