import { one } from './elements';
import { around, cleared, growingLabels, type Box } from './labels';

const LEAST = 0.5;
const MOST = 8;
/** Zoom by a notch of the wheel in pixels, by a key, and how far a key pans, as a share of what is seen. */
const WHEEL = 0.0015;
const STEP = 1.3;
const PAN = 0.12;
/** A press that moves less is a click, in pixels. */
const STILL = 4;

/** Pans and zooms the drawing by its view box: with wheel, pointer and keys. `clicked` is told of presses that were no drags. */
export function moveDrawing(clicked: (on: Element) => void): { zoomBy: (factor: number) => void; fit: () => void } {
  const svg = document.querySelector<SVGSVGElement>('#drawing');
  if (!svg) throw new Error('The file has no drawing');
  const [x = 0, y = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const frame: Box = { x, y, width, height };
  let home = frame;
  let view = home;
  const unit = () => Math.max(view.width / svg.clientWidth, view.height / svg.clientHeight);
  const grow = growingLabels(svg);
  const show = (next: Box): Box | null => {
    view = next;
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    return grow(unit());
  };
  /** All of the drawing, with names that stand over its edge where it is small; they are larger yet in the wider view. */
  const fit = () => {
    for (const from of [frame, null]) {
      const names = show(from ?? home);
      home = names === null ? frame : around(frame, cleared(names));
    }
    show(home);
  };
  new ResizeObserver(() => (view === home ? fit() : show(view))).observe(svg);
  /** Around a point of the window; the middle where none is given. */
  const zoomBy = (factor: number, at?: { clientX: number; clientY: number }) => {
    const zoom = Math.min(MOST, Math.max(LEAST, (home.width / view.width) * factor));
    const seen = { width: home.width / zoom, height: home.height / zoom };
    const box = svg.getBoundingClientRect();
    const [sx, sy] = at ? [(at.clientX - box.left) / box.width, (at.clientY - box.top) / box.height] : [0.5, 0.5];
    show({ x: view.x + (view.width - seen.width) * sx, y: view.y + (view.height - seen.height) * sy, ...seen });
  };
  const panBy = (dx: number, dy: number) => show({ ...view, x: view.x + dx, y: view.y + dy });
  listenToPointer(svg, (dx, dy) => panBy(-dx * unit(), -dy * unit()), clicked);
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * WHEEL), event);
    },
    { passive: false },
  );
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoomBy(STEP),
    '=': () => zoomBy(STEP),
    '-': () => zoomBy(1 / STEP),
    '0': fit,
    ArrowLeft: () => panBy(-PAN * view.width, 0),
    ArrowRight: () => panBy(PAN * view.width, 0),
    ArrowUp: () => panBy(0, -PAN * view.height),
    ArrowDown: () => panBy(0, PAN * view.height),
  };
  one('#stage').addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act) event.preventDefault();
    act?.();
  });
  return { zoomBy: (factor) => zoomBy(factor), fit };
}

function listenToPointer(svg: SVGSVGElement, dragged: (dx: number, dy: number) => void, clicked: (on: Element) => void): void {
  let from: { x: number; y: number } | null = null;
  let way = 0;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    way = 0;
  });
  svg.addEventListener('pointermove', (event) => {
    if (!from) return;
    way += Math.hypot(event.clientX - from.x, event.clientY - from.y);
    // Only a drag is captured: a captured press would click on the whole drawing.
    if (way > STILL && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    if (way > STILL) dragged(event.clientX - from.x, event.clientY - from.y);
    from = { x: event.clientX, y: event.clientY };
  });
  svg.addEventListener('pointerup', () => (from = null));
  svg.addEventListener('pointercancel', () => (from = null));
  svg.addEventListener('click', (event) => {
    if (way <= STILL && event.target instanceof Element) clicked(event.target);
  });
}
