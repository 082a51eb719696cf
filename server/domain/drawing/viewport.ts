import type { Box } from './geometry/box-grid';
import type { Point } from './model';

/** What part of the drawing is shown: screen = model × zoom + pan, in pixels of the container. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

export const ZOOM = { least: 0.05, most: 5, mostOfFit: 1.6 } as const;
/** Clear space around everything when it is fitted, in pixels. */
export const PADDING = 14;

export const toScreen = ({ zoom, pan }: Viewport, { x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
export const toModel = ({ zoom, pan }: Pick<Viewport, 'zoom' | 'pan'>, { x, y }: Point): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

/** What must be seen: where it is in the drawing, and how far it reaches from there in the drawing's and in the screen's pixels. */
export interface Extent extends Point {
  /** Grows with the zoom (shapes). */
  readonly model: Box;
  /** Does not (labels hang off the shapes). */
  readonly screen: Box;
}

/** The zoom and pan at which everything is seen, as large as it fits, in the middle. */
export function fitted(extents: readonly Extent[], width: number, height: number): { zoom: number; pan: Point } {
  if (extents.length === 0) return { zoom: 1, pan: { x: 0, y: 0 } };
  const span = (zoom: number): Box => ({
    x1: Math.min(...extents.map(({ x, model, screen }) => (x + model.x1) * zoom + screen.x1)),
    y1: Math.min(...extents.map(({ y, model, screen }) => (y + model.y1) * zoom + screen.y1)),
    x2: Math.max(...extents.map(({ x, model, screen }) => (x + model.x2) * zoom + screen.x2)),
    y2: Math.max(...extents.map(({ y, model, screen }) => (y + model.y2) * zoom + screen.y2)),
  });
  const fits = (zoom: number) => {
    const { x1, y1, x2, y2 } = span(zoom);
    return x2 - x1 <= width - 2 * PADDING && y2 - y1 <= height - 2 * PADDING;
  };
  let [low, high]: [number, number] = [ZOOM.least, ZOOM.mostOfFit];
  if (fits(high)) low = high;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const { x1, y1, x2, y2 } = span(low);
  return { zoom: low, pan: { x: (width - x1 - x2) / 2, y: (height - y1 - y2) / 2 } };
}

/** The viewport that shows all extents at `zoom`, with clear space around. */
export function framed(extents: readonly Extent[], zoom: number): Viewport {
  const low = (axis: 'x' | 'y') => Math.min(...extents.map((e) => e[axis] * zoom + e.model[`${axis}1`] * zoom + e.screen[`${axis}1`]));
  const high = (axis: 'x' | 'y') => Math.max(...extents.map((e) => e[axis] * zoom + e.model[`${axis}2`] * zoom + e.screen[`${axis}2`]));
  if (extents.length === 0) return { zoom, pan: { x: 0, y: 0 }, width: 1, height: 1 };
  const [x1, y1] = [low('x'), low('y')];
  return { zoom, pan: { x: PADDING - x1, y: PADDING - y1 }, width: high('x') - x1 + 2 * PADDING, height: high('y') - y1 + 2 * PADDING };
}
