import type { Core } from 'cytoscape';

/** What we use of Cytoscape's renderer that its types leave out. */
interface Renderer {
  /** Draw a picture of the graph while it is being moved, instead of the graph. */
  textureOnViewport: boolean;
  readonly data: { wheelZooming: boolean };
  redrawHint(group: 'eles', needed: boolean): void;
  redraw(): void;
}

const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer();

/** Large graphs move as a picture of themselves: thirty times faster at 2,000 actors. Small ones stay sharp. */
export function moveAsPicture(cy: Core, asPicture: boolean): void {
  rendererOf(cy).textureOnViewport = asPicture;
}

/** Tells the renderer that a zoom by the wheel is under way, so that it may move a picture. Its own wheel handling is too slow for mice and too fast for touch pads. */
export function setWheelZooming(cy: Core, zooming: boolean): void {
  const renderer = rendererOf(cy);
  renderer.data.wheelZooming = zooming;
  if (zooming) return;
  renderer.redrawHint('eles', true);
  renderer.redraw();
}

/** Changes elements without a frame being drawn for it; the next change that is noticed draws them. */
export function withoutNotice(cy: Core, change: () => void): void {
  const { notifications } = cy as unknown as { notifications: (on: boolean) => void };
  notifications.call(cy, false);
  try {
    change();
  } finally {
    notifications.call(cy, true);
  }
}
