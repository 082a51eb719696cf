import { GAP, reachOf } from './separate';
import type { Body, LayoutEdge, Size } from './layout-types';

/** The rows at the lower margin that the bodies need, and their height. */
export interface Margin {
  readonly rows: number;
  readonly height: number;
}

/** Space between the margin and everybody else. */
const MARGIN_GAP = 18;

/** How many rows the margin takes; a fifth of the area at most, beyond that its bodies stand among the others. */
export function measureMargin(bodies: readonly Body[], area: Size): Margin {
  const reaches = bodies.map((body) => reachOf(body, true));
  const wide = reaches.reduce((sum, { side }) => sum + 2 * side + GAP, 0);
  const tall = Math.max(0, ...reaches.map(({ up, down }) => up + down)) + GAP;
  const rows = Math.ceil(wide / Math.max(1, area.width));
  return { rows, height: rows === 0 ? 0 : rows * tall + MARGIN_GAP };
}

/** Stands the bodies in rows along the lower margin, each near the middle of those it is linked to. */
export function placeAtMargin(
  bodies: readonly Body[],
  all: readonly Body[],
  edges: readonly LayoutEdge[],
  { rows, height }: Margin,
  area: Size,
): void {
  const wanted = new Map(bodies.map((body) => [body, barycentre(all.indexOf(body), all, edges) ?? area.width / 2]));
  const ordered = [...bodies].filter((body) => !body.fixed).sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  const tall = rows === 0 ? 0 : (height - MARGIN_GAP) / rows;
  for (let row = 0; row < rows; row++) {
    const members = ordered.filter((_, i) => i % rows === row);
    const up = Math.max(0, ...members.map((body) => body.above));
    alongRow(members, (body) => wanted.get(body) ?? 0, area.width);
    members.forEach((body) => (body.y = area.height - height + MARGIN_GAP + row * tall + up));
  }
}

/** Mean x of the neighbours. */
function barycentre(index: number, all: readonly Body[], edges: readonly LayoutEdge[]): number | null {
  const xs = edges
    .flatMap(({ source, target }) =>
      source === index && target !== index ? [target] : target === index && source !== index ? [source] : [],
    )
    .map((at) => all[at]?.x ?? 0);
  return xs.length === 0 ? null : xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** Positions in the given order, as near to what each wants as the others let it: sweeps from both sides, then the mean. */
function alongRow(members: readonly Body[], wants: (body: Body) => number, width: number): void {
  const sides = members.map((body) => reachOf(body, true).side);
  const need = (i: number) => (sides[i] ?? 0) + (sides[i + 1] ?? 0) + GAP;
  const least: number[] = [];
  const most: number[] = [];
  members.forEach((body, i) => (least[i] = Math.max(wants(body), i === 0 ? (sides[0] ?? 0) : (least[i - 1] ?? 0) + need(i - 1))));
  for (let i = members.length - 1; i >= 0; i--) {
    const body = members[i];
    if (body) most[i] = Math.min(wants(body), i === members.length - 1 ? width - (sides[i] ?? 0) : (most[i + 1] ?? 0) - need(i));
  }
  members.forEach((body, i) => (body.x = ((least[i] ?? 0) + (most[i] ?? 0)) / 2));
}
