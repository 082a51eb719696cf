import type { Body, Size } from './layout-types';

const { abs, max, min } = Math;

/** Space between boxes of different actors, and between a shape and its label, in pixels at zoom 1. */
export const GAP = 7;
export const LABEL_GAP = 3;

interface Box {
  /** Offset of its middle from the middle of the shape, and half its size. */
  readonly dy: number;
  readonly hw: number;
  readonly hh: number;
}

/** The shape with its loops and the label below it, as two boxes: tighter than one around both. */
function boxesOf({ shape, label, above }: Body, withLabel: boolean): Box[] {
  const own = { dy: (shape.height / 2 - above) / 2, hw: shape.width / 2, hh: (shape.height / 2 + above) / 2 };
  if (!withLabel || label.width === 0) return [own];
  return [own, { dy: shape.height / 2 + LABEL_GAP + label.height / 2, hw: label.width / 2, hh: label.height / 2 }];
}

/** How far the body reaches up, down and to either side of its position. */
export function reachOf(body: Body, withLabel: boolean): { up: number; down: number; side: number } {
  const boxes = boxesOf(body, withLabel);
  return { up: body.above, down: max(...boxes.map(({ dy, hh }) => dy + hh)), side: max(...boxes.map(({ hw }) => hw)) };
}

/**
 * Pushes overlapping bodies apart, each pair along the shorter way, and keeps them inside the area; fixed ones stand. Says whether nothing overlaps any more.
 * For up to a few hundred bodies: it looks at every pair.
 */
export function separate(
  bodies: readonly Body[],
  area: Size,
  { labels = true, rounds = 500 }: { labels?: boolean; rounds?: number } = {},
): boolean {
  const boxes = bodies.map((body) => boxesOf(body, labels));
  const reaches = bodies.map((body) => reachOf(body, labels));
  for (let round = 0; round < rounds; round++) {
    const firmness = round < rounds / 2 ? 0.5 : 0.8;
    let pushed = 0;
    bodies.forEach((a, i) => {
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j];
        if (b && pushApart(a, b, boxes[i] ?? [], boxes[j] ?? [], firmness)) pushed++;
      }
    });
    bodies.forEach((body, i) => keepInside(body, reaches[i] ?? { up: 0, down: 0, side: 0 }, area));
    if (pushed === 0) return true;
  }
  return false;
}

/** Keeps a body that may move inside the area. */
function keepInside(body: Body, reach: { up: number; down: number; side: number }, area: Size): void {
  if (body.fixed) return;
  body.x = min(max(body.x, reach.side), max(reach.side, area.width - reach.side));
  body.y = min(max(body.y, reach.up), max(reach.up, area.height - reach.down));
}

function pushApart(a: Body, b: Body, ofA: readonly Box[], ofB: readonly Box[], firmness: number): boolean {
  let worst: { dx: number; dy: number } | null = null;
  let depth = 0.01;
  for (const p of ofA)
    for (const q of ofB) {
      const x = b.x - a.x;
      const y = b.y + q.dy - a.y - p.dy;
      const ox = p.hw + q.hw + GAP - abs(x);
      const oy = p.hh + q.hh + GAP - abs(y);
      if (ox <= 0 || oy <= 0 || min(ox, oy) <= depth) continue;
      depth = min(ox, oy);
      worst = ox < oy ? { dx: x < 0 ? -ox : ox, dy: 0 } : { dx: 0, dy: y < 0 ? -oy : oy };
    }
  if (!worst || (a.fixed && b.fixed)) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (!a.fixed) move(a, -worst.dx * share * firmness, -worst.dy * share * firmness);
  if (!b.fixed) move(b, worst.dx * share * firmness, worst.dy * share * firmness);
  return true;
}

function move(body: Body, dx: number, dy: number): void {
  body.x += dx;
  body.y += dy;
}
