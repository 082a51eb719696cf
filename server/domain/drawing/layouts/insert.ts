import type { Body, LayoutEdge, LayoutReply, LayoutRequest, Size } from './layout-types';
import { GAP, LABEL_GAP, reachOf } from './separate';

const RINGS = 40;
const RING = 14;
const GOLDEN = 2.399963;

/** Finds a free place near its neighbours for each node that is not fixed; the fixed ones stay where they are. */
export function insertLayout({ nodes, edges, area }: LayoutRequest): LayoutReply {
  const placed: Body[] = [];
  const bodies = nodes.map((node): Body => ({ ...node, x: node.fixed?.x ?? 0, y: node.fixed?.y ?? 0, camp: null }));
  bodies.forEach((body) => body.fixed && placed.push(body));
  const waiting = bodies
    .filter(({ fixed }) => !fixed)
    .sort((a, b) => neighbours(b, bodies, edges).length - neighbours(a, bodies, edges).length);
  for (const body of waiting) {
    const known = neighbours(body, bodies, edges).filter((other) => placed.includes(other));
    const wish =
      known.length === 0
        ? { x: area.width / 2, y: body.process ? area.height : area.height / 2 }
        : { x: mean(known, 'x'), y: body.process ? area.height : mean(known, 'y') };
    Object.assign(body, freePlace(body, wish, placed, area));
    placed.push(body);
  }
  return { positions: bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })), area };
}

function neighbours(body: Body, bodies: readonly Body[], edges: readonly LayoutEdge[]): Body[] {
  const index = bodies.indexOf(body);
  return edges
    .flatMap(({ source, target }) => (source === index ? [bodies[target]] : target === index ? [bodies[source]] : []))
    .filter((other) => other !== undefined && other !== body) as Body[];
}

const mean = (bodies: readonly Body[], axis: 'x' | 'y') => bodies.reduce((sum, body) => sum + body[axis], 0) / bodies.length;

/** The nearest place on a spiral around the wish that is inside the area and touches nobody; the wish itself where there is none. */
function freePlace(body: Body, wish: { x: number; y: number }, placed: readonly Body[], area: Size): { x: number; y: number } {
  const { up, down, side } = reachOf(body, true);
  const inside = { x: clamp(wish.x, side, area.width - side), y: clamp(wish.y, up, area.height - down) };
  for (let i = 0; i < RINGS * 12; i++) {
    const radius = RING * Math.sqrt(i);
    const at = { x: inside.x + radius * Math.cos(i * GOLDEN), y: inside.y + radius * Math.sin(i * GOLDEN) };
    if (at.x < side || at.x > area.width - side || at.y < up || at.y > area.height - down) continue;
    if (!placed.some((other) => touches(body, at, other))) return at;
  }
  return inside;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

function touches(body: Body, at: { x: number; y: number }, other: Body): boolean {
  const mine = boxes({ ...body, x: at.x, y: at.y });
  return boxes(other).some((b) => mine.some((a) => a.x1 < b.x2 + GAP && b.x1 < a.x2 + GAP && a.y1 < b.y2 + GAP && b.y1 < a.y2 + GAP));
}

function boxes({ x, y, shape, label }: Body): { x1: number; y1: number; x2: number; y2: number }[] {
  const top = y + shape.height / 2 + LABEL_GAP;
  return [
    { x1: x - shape.width / 2, y1: y - shape.height / 2, x2: x + shape.width / 2, y2: y + shape.height / 2 },
    { x1: x - label.width / 2, y1: top, x2: x + label.width / 2, y2: top + label.height },
  ];
}
