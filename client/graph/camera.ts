import type { Core } from 'cytoscape';
import { animate, between, type Motion } from './motion';
import { setWheelZooming } from './renderer-access';
import type { Point } from '../../server/domain/drawing/model';
import { ZOOM, type Viewport } from '../../server/domain/drawing/viewport';

/** Zoom per pixel of a wheel's turn; a notch of a mouse (100) is a fifth, a finger on a touch pad follows smoothly. */
const WHEEL = 0.0018;
const PINCH = 0.011;
const LINE_PIXELS = 33;
const WHEEL_REST = 150;
const MILLISECONDS = 260;

export interface CameraOptions {
  /** The user has moved the drawing, or the zoom has come to rest. */
  readonly onTouched: () => void;
  readonly onRest: () => void;
}

/** Zoom and pan: what the wheel, the keyboard and `fit` do to them. */
export class Camera {
  #motion: Motion | null = null;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #wheel = (event: WheelEvent) => this.#onWheel(event);

  constructor(
    readonly cy: Core,
    readonly container: HTMLElement,
    readonly options: CameraOptions,
  ) {
    container.addEventListener('wheel', this.#wheel, { capture: true, passive: false });
  }

  get viewport(): Viewport {
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() }, width: this.container.clientWidth, height: this.container.clientHeight };
  }

  /** Goes there, in `milliseconds`; 0 is at once. */
  go({ zoom, pan }: { zoom: number; pan: Point }, milliseconds: number = MILLISECONDS): Promise<void> {
    this.#motion?.finish();
    const from = this.viewport;
    this.#motion = animate(milliseconds, (share) => {
      const level = from.zoom * Math.pow(zoom / from.zoom, share);
      const done = zoom === from.zoom ? share : (level - from.zoom) / (zoom - from.zoom);
      this.cy.viewport({ zoom: level, pan: { ...between(from.pan, pan, done) } });
    });
    return this.#motion.done.then(() => this.options.onRest());
  }

  /** Zooms about a point of the container, its middle where none is given. */
  zoomBy(factor: number, at?: Point): void {
    this.#motion?.finish();
    const { width, height, zoom } = this.viewport;
    const level = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * factor));
    this.cy.zoom({ level, renderedPosition: { ...(at ?? { x: width / 2, y: height / 2 }) } });
    this.options.onTouched();
  }

  panBy(dx: number, dy: number): void {
    this.#motion?.finish();
    this.cy.panBy({ x: dx, y: dy });
    this.options.onTouched();
  }

  stop(): void {
    this.#motion?.finish();
    clearTimeout(this.#wheelTimer);
    this.container.removeEventListener('wheel', this.#wheel, { capture: true });
  }

  #onWheel(event: WheelEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1);
    const turn = Math.max(-240, Math.min(240, pixels));
    const box = this.container.getBoundingClientRect();
    setWheelZooming(this.cy, true);
    this.zoomBy(Math.exp(-turn * (event.ctrlKey ? PINCH : WHEEL)), { x: event.clientX - box.left, y: event.clientY - box.top });
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => {
      setWheelZooming(this.cy, false);
      this.options.onRest();
    }, WHEEL_REST);
  }
}
