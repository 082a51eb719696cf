import type { Box } from '../geometry/box-grid';
import type { Point } from '../model';
import type { Measure } from './label-text';

/** The mark of how many actors are combined in one, in pixels of the screen; its left edge and middle are told from the upper right of the shape. */
export const BADGE = { fontSize: 10.5, weight: 600, height: 14, padding: 4, left: -5, middle: -2 } as const;

/** How wide a badge is, in pixels of the screen. */
export function badgeWidth(text: string, measure: Measure): number {
  return measure(text, BADGE.fontSize, BADGE.weight) + 2 * BADGE.padding;
}

/** Where the badge of a shape stands whose upper right corner is there. */
export function badgeBox({ x, y }: Point, text: string, measure: Measure): Box {
  const [x1, y1] = [x + BADGE.left, y + BADGE.middle - BADGE.height / 2];
  return { x1, y1, x2: x1 + badgeWidth(text, measure), y2: y1 + BADGE.height };
}
