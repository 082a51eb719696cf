import type { LayoutReply, LayoutRequest, Size } from './layout-types';
import { GAP, LABEL_GAP } from './separate';
import { spectralPositions } from './spectral';

/** Steps in which the ring is walked; a place is found to about a thousandth of it. */
const STEPS = 1440;

/**
 * Everybody on a ring that fills the area, allies beside each other. Places are wider apart at top and bottom, where labels stand side by side, than at the sides,
 * where they stand one above the other.
 */
export function circleLayout({ nodes, edges, area: asked }: LayoutRequest): LayoutReply {
  const { x, y } = spectralPositions(nodes.length, edges);
  const angle = (i: number) => Math.atan2(y[i] ?? 0, x[i] ?? 0);
  const order = [...nodes.keys()].sort((a, b) => angle(a) - angle(b) || a - b);
  const room = Math.max(30, ...nodes.map(({ shape, label }) => shape.height + LABEL_GAP + label.height)) + GAP;
  const area = grown(asked, nodes.length);
  const ring = { rx: Math.max(40, area.width / 2 - 80), ry: Math.max(40, area.height / 2 - room), cx: area.width / 2, cy: area.height / 2 - room / 4 };
  const places = ringPlaces(ring, nodes.length);
  const positions = nodes.map((node) => node.fixed ?? { x: 0, y: 0 });
  order.forEach((at, place) => {
    if (!nodes[at]?.fixed) positions[at] = places[place] ?? { x: 0, y: 0 };
  });
  return { positions: positions.map(({ x: px, y: py }) => ({ x: Math.round(px), y: Math.round(py) })), area };
}

function grown(area: Size, count: number): Size {
  const factor = Math.max(1, (count * 22) / (2 * (area.width + area.height)));
  return { width: Math.round(area.width * factor), height: Math.round(area.height * factor) };
}

/** Points on the ellipse, from the left over the top, such that between each two there is the same need for room. */
function ringPlaces({ rx, ry, cx, cy }: { rx: number; ry: number; cx: number; cy: number }, count: number): { x: number; y: number }[] {
  const point = (step: number) => {
    const a = -Math.PI + (2 * Math.PI * step) / STEPS;
    return { x: cx + rx * Math.cos(a), y: cy + ry * Math.sin(a) };
  };
  const needs = [0];
  for (let step = 1; step <= STEPS; step++) {
    const [p, q] = [point(step - 1), point(step)];
    needs.push((needs[step - 1] ?? 0) + Math.abs(q.x - p.x) / 96 + Math.abs(q.y - p.y) / 34);
  }
  const whole = needs[STEPS] ?? 1;
  let step = 0;
  return Array.from({ length: count }, (_, i) => {
    while (step < STEPS && (needs[step] ?? 0) < (whole * i) / count) step++;
    return point(step);
  });
}
