import { Occupied } from './occupied';
import { reachOf } from './separate';
import { signedLayout } from './signed';
import type { Body, LayoutEdge, LayoutNode, LayoutReply, LayoutRequest, Size } from './layout-types';
import type { Point } from '../model';

/** Places that are tried inside the area before it is left, closely around the wish. */
const CLOSE = 480;
const RING = 14;
const GOLDEN = 2.399963;
/** So many newcomers whom nothing ties to anybody are a picture of their own, which comes beside. */
const OWN_PICTURE = 12;
/** Between that and the others. */
const BESIDE = 60;

/** Finds a free place for each node that is not fixed, near its neighbours and on nobody; the fixed ones stay where they are, the area grows where it is full. */
export function insertLayout({ nodes, edges, area }: LayoutRequest): LayoutReply {
  const bodies = nodes.map((node): Body => ({ ...node, x: node.fixed?.x ?? 0, y: node.fixed?.y ?? 0, camp: null }));
  const linked = linksOf(bodies, edges);
  const occupied = new Occupied(bodies.filter(({ fixed }) => fixed));
  const strangers = strangersOf(bodies, linked);
  const apart = strangers.length >= OWN_PICTURE && strangers.length < bodies.length ? strangers : [];
  let waiting = bodies.filter((body) => !body.fixed && !apart.includes(body));
  while (waiting.length > 0) {
    const body = bestKnown(waiting, linked, occupied);
    waiting = waiting.filter((other) => other !== body);
    Object.assign(body, freePlace(body, wishOf(body, linked, occupied, area), occupied, area));
    occupied.add(body);
  }
  if (apart.length > 0) placeBeside(apart, bodies, edges, area);
  const rounded = bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return { positions: rounded, area };
}

type Links = ReadonlyMap<Body, readonly Body[]>;

function linksOf(bodies: readonly Body[], edges: readonly LayoutEdge[]): Links {
  const links = new Map(bodies.map((body) => [body, [] as Body[]]));
  for (const edge of edges) {
    const [source, target] = [bodies[edge.source], bodies[edge.target]];
    if (!source || !target || source === target) continue;
    links.get(source)?.push(target);
    links.get(target)?.push(source);
  }
  return links;
}

/** Those from whom no way leads to anybody who stands. */
function strangersOf(bodies: readonly Body[], links: Links): Body[] {
  const reached = new Set(bodies.filter(({ fixed }) => fixed));
  for (const body of reached) for (const other of links.get(body) ?? []) reached.add(other);
  return bodies.filter((body) => !reached.has(body));
}

/** Who has most neighbours that stand already comes next, among equals who has most at all. */
function bestKnown(waiting: readonly Body[], links: Links, occupied: Occupied): Body {
  const rank = (body: Body): number => {
    const all = links.get(body) ?? [];
    return all.filter((other) => occupied.has(other)).length + all.length / (links.size * links.size + 1);
  };
  let best = { body: waiting[0] as Body, rank: -1 };
  for (const body of waiting) {
    const own = rank(body);
    if (own > best.rank) best = { body, rank: own };
  }
  return best.body;
}

/** In the midst of its neighbours; processes at the lower margin. */
function wishOf(body: Body, links: Links, occupied: Occupied, area: Size): Point {
  const known = (links.get(body) ?? []).filter((other) => occupied.has(other));
  const { x, y } = known.length > 0 ? { x: mean(known, 'x'), y: mean(known, 'y') } : { x: area.width / 2, y: area.height / 2 };
  return { x, y: body.process ? area.height : y };
}

const mean = (bodies: readonly Body[], axis: 'x' | 'y') => bodies.reduce((sum, body) => sum + body[axis], 0) / bodies.length;

/** The nearest free place on a spiral around the wish: inside the area while there is one near by, else wherever it is. */
function freePlace(body: Body, wish: Point, occupied: Occupied, area: Size): Point {
  const { up, down, side } = reachOf(body, true);
  const inside = { x: clamp(wish.x, side, area.width - side), y: clamp(wish.y, up, area.height - down) };
  const isInside = ({ x, y }: Point) => x >= side && x <= area.width - side && y >= up && y <= area.height - down;
  const at = (turn: number, radius: number): Point => ({
    x: inside.x + radius * Math.cos(turn * GOLDEN),
    y: inside.y + radius * Math.sin(turn * GOLDEN),
  });
  for (let turn = 0; turn < CLOSE; turn++) {
    const place = at(turn, RING * Math.sqrt(turn));
    if (isInside(place) && !occupied.touches(body, place)) return place;
  }
  // The radius grows without end, and those who stand do not reach for ever.
  for (let turn = 0; ; turn++) {
    const place = at(turn, RING * Math.sqrt(turn) + turn);
    if (!occupied.touches(body, place)) return place;
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Lays some out by themselves, right of all others or below them, whichever leaves the whole nearer to the shape of the area. */
function placeBeside(apart: readonly Body[], bodies: readonly Body[], edges: readonly LayoutEdge[], area: Size): void {
  const own = new Map(apart.map((body, i) => [body, i]));
  const among = edges.flatMap((edge) => {
    const [source, target] = [own.get(bodies[edge.source] as Body), own.get(bodies[edge.target] as Body)];
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
  const share = Math.sqrt(apart.length / bodies.length);
  const asked = { width: Math.round(area.width * share), height: Math.round(area.height * share) };
  const nodes = apart.map((body): LayoutNode => ({ ...body, fixed: null }));
  const laid = signedLayout({ layout: 'signed', nodes, edges: among, area: asked });
  const others = extentOf(bodies.filter((body) => !own.has(body)));
  const strain = (width: number, height: number) => Math.max(width / area.width, height / area.height);
  const [width, height] = [others.x2 - others.x1, others.y2 - others.y1];
  const right = strain(width + BESIDE + laid.area.width, Math.max(height, laid.area.height));
  const below = strain(Math.max(width, laid.area.width), height + BESIDE + laid.area.height);
  const corner =
    right <= below
      ? { x: others.x2 + BESIDE, y: others.y1 + (height - laid.area.height) / 2 }
      : { x: others.x1 + (width - laid.area.width) / 2, y: others.y2 + BESIDE };
  apart.forEach((body, i) => {
    const { x, y } = laid.positions[i] ?? { x: 0, y: 0 };
    Object.assign(body, { x: corner.x + x, y: corner.y + y });
  });
}

function extentOf(bodies: readonly Body[]): { x1: number; y1: number; x2: number; y2: number } {
  const reaches = bodies.map((body) => ({ ...reachOf(body, true), ...body }));
  return {
    x1: Math.min(...reaches.map(({ x, side }) => x - side)),
    y1: Math.min(...reaches.map(({ y, up }) => y - up)),
    x2: Math.max(...reaches.map(({ x, side }) => x + side)),
    y2: Math.max(...reaches.map(({ y, down }) => y + down)),
  };
}
