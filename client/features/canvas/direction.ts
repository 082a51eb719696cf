import type { Point, Positions } from '../../../server/domain/drawing/model';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const AXES: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much farther something counts that stands beside the direction instead of in it, and how far beside is no longer that direction. */
const ASIDE = 2;

/** Who stands nearest in a direction, what is aside counting as farther; null where nobody does. */
export function nearestIn(direction: Direction, from: string, positions: Readonly<Positions>): string | null {
  const here = positions[from];
  if (!here) return null;
  const axis = AXES[direction];
  let best: { id: string; cost: number } | null = null;
  for (const [id, { x, y }] of Object.entries(positions)) {
    const along = (x - here.x) * axis.x + (y - here.y) * axis.y;
    const aside = Math.abs((x - here.x) * axis.y) + Math.abs((y - here.y) * axis.x);
    if (id === from || along <= 0 || aside > ASIDE * along) continue;
    const cost = along + ASIDE * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return Object.hasOwn(AXES, key);
}
