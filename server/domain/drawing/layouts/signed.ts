import type { TieTable } from './forces';
import { runForces } from './forces';
import type { Body, LayoutEdge, LayoutReply, LayoutRequest, Size } from './layout-types';
import { measureMargin, placeAtMargin } from './margin';
import { refine } from './refine';
import { GAP, reachOf, separate } from './separate';
import { spectralPositions } from './spectral';

/** Support and office hold together, contact and processes a little; opposition is a force of its own. */
const SIGNED: TieTable = {
  support: { reach: 1, strength: 0.55 },
  office: { reach: 0.85, strength: 0.75 },
  contact: { reach: 1.7, strength: 0.12 },
  process: { reach: 2, strength: 0.02 },
  other: { reach: 1.5, strength: 0.15 },
  opposition: { reach: 1, strength: 0 },
};

const UNSIGNED: TieTable = {
  support: { reach: 1.1, strength: 0.4 },
  office: { reach: 1, strength: 0.5 },
  contact: { reach: 1.1, strength: 0.4 },
  process: { reach: 1.2, strength: 0.2 },
  other: { reach: 1.1, strength: 0.3 },
  opposition: { reach: 1.2, strength: 0.4 },
};

/** Above this many bodies labels take turns instead of having room reserved, and the drawing may outgrow the canvas. */
const ROOMY = 110;

/** Rounds of pushing apart before the refinement, which does the rest. */
const ROUGHLY = 60;
const MOVES = 6000;

/** Friends and foes: allies together, opponents apart, processes in rows at the lower margin. */
export function signedLayout(request: LayoutRequest): LayoutReply {
  return forceLayout(request, SIGNED, 0.5, true);
}

/** Whoever is linked stands together, whatever the sign; processes among the others. */
export function neighbourLayout(request: LayoutRequest): LayoutReply {
  return forceLayout(request, UNSIGNED, 0, false);
}

function forceLayout({ nodes, edges, area: asked }: LayoutRequest, ties: TieTable, enmity: number, processesApart: boolean): LayoutReply {
  const roomy = nodes.length <= ROOMY;
  const area = roomy ? asked : grown(asked, nodes);
  const bodies = startingBodies(nodes, edges, area, enmity > 0);
  const apart = processesApart ? bodies.filter(({ process }) => process) : [];
  const margin = measureMargin(apart, area);
  const inner = { width: area.width, height: area.height - margin.height };
  const acting = bodies.filter((body) => !apart.includes(body));
  settle(acting, reindexed(edges, bodies, acting), inner, ties, enmity, roomy);
  placeAtMargin(apart, bodies, edges, margin, area);
  if (roomy) {
    const all = [...acting, ...apart];
    refine(all, reindexed(edges, bodies, all), { area: inner, moves: MOVES, enmity: enmity > 0, movable: acting.length });
    separate(acting, inner);
    placeAtMargin(apart, bodies, edges, margin, area);
  }
  return { positions: bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })), area };
}

/** Where there is no room for everybody's label, room for the shapes and for the lines between them. */
function grown(area: Size, nodes: LayoutRequest['nodes']): Size {
  const needed = nodes.reduce((sum, { shape }) => sum + (shape.width + 26) * (shape.height + 26), 0);
  const factor = Math.max(1, Math.sqrt((needed * 2.2) / (area.width * area.height)));
  return { width: Math.round(area.width * factor), height: Math.round(area.height * factor) };
}

function startingBodies(nodes: LayoutRequest['nodes'], edges: readonly LayoutEdge[], area: Size, camps: boolean): Body[] {
  const { x, y } = spectralPositions(nodes.length, edges);
  return nodes.map((node, i) => ({
    ...node,
    x: node.fixed?.x ?? area.width * (0.5 + 0.45 * (x[i] ?? 0)),
    y: node.fixed?.y ?? area.height * (0.5 + 0.45 * (y[i] ?? 0)),
    camp: camps ? area.width * (0.5 + 0.46 * (x[i] ?? 0)) : null,
  }));
}

/** The edges between the chosen bodies, by their indexes among the chosen. */
function reindexed(edges: readonly LayoutEdge[], bodies: readonly Body[], chosen: readonly Body[]): LayoutEdge[] {
  const index = new Map(chosen.map((body, i) => [body, i]));
  return edges.flatMap((edge) => {
    const [from, to] = [bodies[edge.source], bodies[edge.target]];
    const [source, target] = [from && index.get(from), to && index.get(to)];
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
}

/** Small drawings are refined afterwards, large ones have to be quick. */
const ticksFor = (count: number, roomy: boolean) => (count > 800 ? 100 : roomy ? 120 : 180);

function settle(bodies: readonly Body[], edges: readonly LayoutEdge[], area: Size, ties: TieTable, enmity: number, roomy: boolean): void {
  const particles = bodies.map(({ x, y, fixed, shape, label }) => ({
    x,
    y,
    radius: roomy ? Math.max(shape.width, 0.42 * label.width, 20) / 2 + GAP : Math.max(shape.width, shape.height) / 2 + GAP,
    ...(fixed ? { fx: fixed.x, fy: fixed.y } : {}),
  }));
  runForces(particles, edges, { area, ties, enmity, ticks: ticksFor(bodies.length, roomy) });
  stretchTo(particles, bodies, area, roomy);
  if (bodies.length <= 400) separate(bodies, area, { labels: roomy, rounds: roomy ? ROUGHLY : 300 });
}

/** Fits what came out of the forces to the area, each axis half by value and half by rank where labels need even room. */
function stretchTo(particles: readonly { x: number; y: number }[], bodies: readonly Body[], area: Size, roomy: boolean): void {
  const evenness = roomy ? 0.45 : 0.15;
  for (const axis of ['x', 'y'] as const) {
    const values = particles.map((particle) => particle[axis]);
    const free = bodies.flatMap((body, i) => (body.fixed ? [] : [i])).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    const low = values[free[0] ?? 0] ?? 0;
    const span = (values[free[free.length - 1] ?? 0] ?? 0) - low || 1;
    free.forEach((at, rank) => {
      const body = bodies[at];
      if (!body) return;
      const share = (1 - evenness) * (((values[at] ?? 0) - low) / span) + evenness * (free.length > 1 ? rank / (free.length - 1) : 0.5);
      const { up, down, side } = reachOf(body, roomy);
      body[axis] = axis === 'x' ? side + share * (area.width - 2 * side) : up + share * (area.height - up - down);
    });
  }
}
