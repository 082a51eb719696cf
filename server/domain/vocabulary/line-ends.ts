import type { PairStatus } from '../contested';
import type { RelationClass } from './classes';

/** What stands at the end that a statement points at. */
export type LineEnd = 'arrow' | 'bar' | 'none';

/**
 * How a line of each class is drawn; colours.ts has its colour. `width` is in pixels at zoom 1 for one article; it grows with the square root of the articles
 * by `growth`, up to WIDEST, so that a much repeated line cannot drown the rest.
 */
export const LINES = {
  support: { end: 'arrow', width: 1.7, growth: 1.5 },
  opposition: { end: 'bar', width: 1.7, growth: 1.5 },
  contact: { end: 'none', width: 1.5, growth: 0.9 },
  process: { end: 'none', width: 0.9, growth: 0 },
  office: { end: 'none', width: 0.9, growth: 0 },
  other: { end: 'none', width: 0.9, growth: 0 },
} as const satisfies Record<RelationClass, { end: LineEnd; width: number; growth: number }>;

const WIDEST = 5;

/** Dashes and gaps in pixels at zoom 1 of a line that nothing plain stands behind. */
export const DASHES = [5, 4] as const;

/** Width of a line in pixels at zoom 1, by how many articles say so. */
export function lineWidth(relationClass: RelationClass, articles: number): number {
  const { width, growth } = LINES[relationClass];
  return Math.round(Math.min(WIDEST, width + growth * (Math.sqrt(Math.max(1, articles)) - 1)) * 100) / 100;
}

/**
 * Outlines of the ends, in units of `endSize`: the tip at the origin, the line coming from above (negative y). `gap` is where the line itself stops before the
 * shape, in units of its width. The same as Cytoscape.js draws for `cytoscape`, so that pictures match the canvas.
 */
export const LINE_ENDS = {
  arrow: {
    cytoscape: 'triangle',
    corners: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    spacing: 0,
    gap: 2,
  },
  bar: {
    cytoscape: 'tee',
    corners: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    spacing: 1,
    gap: 0,
  },
} as const satisfies Record<Exclude<LineEnd, 'none'>, LineEndRow>;

export interface LineEndRow {
  readonly cytoscape: 'triangle' | 'tee';
  readonly corners: readonly (readonly [number, number])[];
  readonly spacing: number;
  readonly gap: number;
}

/** Scale of all ends against what Cytoscape.js would draw. */
export const END_SCALE = 0.92;

/** The unit of LINE_ENDS in pixels, for a line of `width` pixels. Source: getArrowWidth of Cytoscape.js. */
export function endSize(width: number): number {
  return Math.max(Math.pow(width * 13.37, 0.9), 29) * END_SCALE;
}

/**
 * What stands between the two lines of a pair with a status of its own: a disc in the colours of support and opposition (`halves`) or a ring of both, with a mark.
 * Marks are SVG path data around the origin, to be stroked; lengths in pixels at zoom 1.
 */
export const PAIR_GLYPHS = {
  contested: { name: 'Contested', is: 'support and opposition at the same time', halves: true, mark: '' },
  changed: { name: 'Changed', is: 'support and opposition at different times', halves: true, mark: 'M-4 0H4M1.2 -2.8L4 0L1.2 2.8' },
  disputed: {
    name: 'Disputed',
    is: 'one says it, another denies it',
    halves: false,
    mark: 'M-2.1 -1.9A2.2 2.2 0 1 1 0.9 0.2C0.2 0.6 0 0.9 0 1.6M0 3.9V4.1',
  },
} as const satisfies Record<PairStatus, { name: string; is: string; halves: boolean; mark: string }>;

/** Radius of the disc, and width of the ring and of the mark. */
export const PAIR_GLYPH = { radius: 7.5, ring: 2.2, mark: 1.5 } as const;
