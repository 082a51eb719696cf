import { flatten, segmentDistance, type Path } from './curve';

/** Finds the lines near a point, with their curves considered. */
export interface LineIndex {
  /** Those within `tolerance`, the nearest first. */
  near(x: number, y: number, tolerance: number): string[];
}

/** Cells are this share of the mean length of the segments, and no smaller than CELL, in pixels at zoom 1. */
const CELL_SHARE = 1 / 12;
const CELL = 48;

/** Sorts the segments of all lines into a grid of square cells. */
export function indexLines(lines: readonly { readonly id: string; readonly path: Path }[]): LineIndex {
  const { segments, owners, length } = segmentsOf(lines);
  const cell = Math.max(CELL, (length / Math.max(1, owners.length)) * CELL_SHARE);
  const grid = new Map<number, number[]>();
  owners.forEach((_, segment) => {
    const [ax, ay, bx, by] = ends(segments, segment);
    walkCells(ax / cell, ay / cell, bx / cell, by / cell, (cx, cy) => {
      const members = grid.get(cellKey(cx, cy));
      if (members) members.push(segment);
      else grid.set(cellKey(cx, cy), [segment]);
    });
  });
  return {
    near: (x, y, tolerance) => {
      const found = new Map<string, number>();
      for (let cx = Math.floor((x - tolerance) / cell); cx <= Math.floor((x + tolerance) / cell); cx++)
        for (let cy = Math.floor((y - tolerance) / cell); cy <= Math.floor((y + tolerance) / cell); cy++)
          for (const segment of grid.get(cellKey(cx, cy)) ?? []) {
            const at = segmentDistance(x, y, ...ends(segments, segment));
            const id = owners[segment] ?? '';
            if (at <= tolerance && at < (found.get(id) ?? Infinity)) found.set(id, at);
          }
      return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
    },
  };
}

/** The lines as straight segments, four numbers each, with the line that each belongs to, and the length of all. */
function segmentsOf(lines: readonly { readonly id: string; readonly path: Path }[]): {
  segments: number[];
  owners: string[];
  length: number;
} {
  const segments: number[] = [];
  const owners: string[] = [];
  let length = 0;
  for (const { id, path } of lines) {
    const points = flatten(path);
    for (let i = 0; i + 3 < points.length; i += 2) {
      const [ax, ay, bx, by] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0, points[i + 3] ?? 0];
      segments.push(ax, ay, bx, by);
      owners.push(id);
      length += Math.abs(bx - ax) + Math.abs(by - ay);
    }
  }
  return { segments, owners, length };
}

function ends(segments: readonly number[], segment: number): [number, number, number, number] {
  const at = segment * 4;
  return [segments[at] ?? 0, segments[at + 1] ?? 0, segments[at + 2] ?? 0, segments[at + 3] ?? 0];
}

/** One number for a cell; canvases reach nowhere near 2^20 cells. */
const cellKey = (cx: number, cy: number) => (cx + 1048576) * 2097152 + cy + 1048576;

/** Visits the cells that a segment runs through, in units of cells: column by column, each as far up and down as the segment runs in it. */
function walkCells(ax: number, ay: number, bx: number, by: number, visit: (cx: number, cy: number) => void): void {
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)];
  const slope = ax === bx ? 0 : (by - ay) / (bx - ax);
  for (let cx = Math.floor(left); cx <= Math.floor(right); cx++) {
    const from = ax === bx ? ay : ay + slope * (Math.max(left, cx) - ax);
    const to = ax === bx ? by : ay + slope * (Math.min(right, cx + 1) - ax);
    for (let cy = Math.floor(Math.min(from, to)); cy <= Math.floor(Math.max(from, to)); cy++) visit(cx, cy);
  }
}
