import type { Line } from '../bundle';
import type { Pair } from '../contested';

/** A place on the canvas, in model units: one is a pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = Record<string, Point>;

/** An actor as the canvas needs it. */
export interface ViewActor {
  readonly id: string;
  readonly name: string;
  /** The codebook label, or an import's own; it tells the shape. */
  readonly label: string;
  /** Statements that count; it tells the size, and whose label goes first where there is no room for all. */
  readonly counted: number;
  readonly collective?: boolean;
  /** Ids rolled up into this actor; their number is shown beside it. */
  readonly combined?: readonly string[];
}

/** What the canvas draws; computed by the caller, never fetched here. */
export interface ViewModel {
  readonly actors: readonly ViewActor[];
  readonly lines: readonly Line[];
  readonly pairs: readonly Pair[];
}

/** The layouts there are, in the order of the menu. */
export const LAYOUTS = {
  signed: { name: 'Friends and foes', is: 'allies stand together, opponents apart' },
  force: { name: 'Neighbours', is: 'who is linked stands together, whatever the sign' },
  circle: { name: 'Circle', is: 'on a ring, allies beside each other' },
} as const;
export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as [LayoutName, ...LayoutName[]];
