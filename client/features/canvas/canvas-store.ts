import { create } from 'zustand';
import { apply } from '../../state/store';
import type { GraphView, Target } from '../../graph/types';

/** How many times larger one press of plus shows the picture. */
export const ZOOM_STEP = 1.25;

/** The canvas that stands, for whoever wants to fit, zoom or take its picture; and what the pointer or the keyboard rests on. */
interface CanvasState {
  readonly canvas: GraphView | null;
  /** A layout is under way. */
  readonly busy: boolean;
  /** The first picture stands. */
  readonly painted: boolean;
  /** Why there is no picture, or no newer one. */
  readonly failure: unknown;
  /** How often everybody was sent back to the layout: each time all are laid out anew. */
  readonly afresh: number;
  readonly hover: { readonly target: Target; readonly at: { readonly x: number; readonly y: number } } | null;
}

export const canvasStore = create<CanvasState>()(() => ({
  canvas: null,
  busy: false,
  painted: false,
  failure: null,
  afresh: 0,
  hover: null,
}));

/** The canvas of the moment, null before the first picture. */
export function canvas(): GraphView | null {
  return canvasStore.getState().canvas;
}

/** Lays everybody out anew; nobody keeps the place where he was put by hand. */
export function layOutAfresh(): void {
  canvasStore.setState(({ afresh }) => ({ afresh: afresh + 1 }));
  apply((view) => ({ ...view, positions: {} }));
}

/** Takes note that the picture could not be drawn. */
export function failDrawing(failure: unknown): void {
  canvasStore.setState({ failure, busy: false });
}

/** What `window.entente` gives to tests and to the browser's own console: a drawing says nothing of itself in the document. */
export interface CanvasProbe {
  readonly canvas: () => GraphView | null;
  /** A layout is under way. */
  readonly busy: () => boolean;
}

Object.assign(globalThis, { entente: { canvas, busy: () => canvasStore.getState().busy } satisfies CanvasProbe });
