import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { LayoutEdge, Size } from './layout-types';

export interface Particle extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
}

interface Tie extends SimulationLinkDatum<Particle> {
  readonly reach: number;
  readonly strength: number;
}

/** How far apart the ends of a line come to rest, in units of the mean spacing, and how firmly it draws them there. */
interface TieRow {
  readonly reach: number;
  readonly strength: number;
}
export type TieTable = Readonly<Record<LayoutEdge['class'], TieRow>>;

export interface ForcesOptions {
  readonly area: Size;
  readonly ties: TieTable;
  /** How hard opponents are pushed apart; 0 does not. */
  readonly enmity: number;
  readonly ticks: number;
}

/** The share of the ticks in which particles may lie on each other; looking for collisions costs as much as all the rest. */
const UNTOUCHED = 0.6;

/** Moves the particles in place: everybody repels everybody, lines draw their ends together, opposition pushes them apart. Deterministic, no timer. */
export function runForces(particles: Particle[], edges: readonly LayoutEdge[], { area, ties, enmity, ticks }: ForcesOptions): void {
  const spacing = Math.sqrt((area.width * area.height) / Math.max(1, particles.length));
  const degree = degrees(particles.length, edges);
  const links = edges.flatMap((edge): Tie[] => {
    const { reach, strength } = ties[edge.class];
    if (edge.source === edge.target || strength === 0) return [];
    const crowd = Math.sqrt(Math.min(degree[edge.source] ?? 1, degree[edge.target] ?? 1));
    return [
      { source: edge.source, target: edge.target, reach: reach * spacing, strength: Math.min(0.9, (strength * edge.weight) / crowd) },
    ];
  });
  const simulation = forceSimulation(particles)
    .stop()
    .alphaDecay(1 - Math.pow(0.001, 1 / ticks))
    .velocityDecay(0.38)
    .force(
      'charge',
      forceManyBody<Particle>()
        .strength(-1.1 * spacing)
        .distanceMax(6 * spacing)
        .theta(1.1),
    )
    .force(
      'ties',
      forceLink<Particle, Tie>(links)
        .distance((tie) => tie.reach)
        .strength((tie) => tie.strength),
    )
    .force('foes', enmity > 0 ? forceFoes(particles, edges, enmity, 0.55 * Math.min(area.width, area.height)) : null)
    .force('x', forceX<Particle>(area.width / 2).strength(0.05 * Math.min(1, area.height / area.width)))
    .force('y', forceY<Particle>(area.height / 2).strength(0.05 * Math.min(1, area.width / area.height)));
  const early = Math.round(ticks * UNTOUCHED);
  simulation.tick(early);
  simulation.force('collide', forceCollide<Particle>((particle) => particle.radius).strength(0.7)).tick(ticks - early);
}

/** Pushes the ends of opposition apart while they are nearer than `reach`. */
function forceFoes(
  particles: readonly Particle[],
  edges: readonly LayoutEdge[],
  strength: number,
  reach: number,
): Force<Particle, undefined> {
  const foes = edges.filter((edge) => edge.class === 'opposition' && edge.source !== edge.target);
  const degree = degrees(particles.length, foes);
  return (alpha) => {
    for (const { source, target, weight } of foes) {
      const [a, b] = [particles[source], particles[target]];
      if (!a || !b) continue;
      const dx = b.x - a.x || 0.01;
      const dy = b.y - a.y || 0.01;
      const distance = Math.hypot(dx, dy);
      if (distance >= reach) continue;
      const push = (alpha * strength * weight * (reach - distance)) / distance;
      const [ofA, ofB] = [1 / Math.sqrt(degree[source] ?? 1), 1 / Math.sqrt(degree[target] ?? 1)];
      a.vx = (a.vx ?? 0) - dx * push * ofA;
      a.vy = (a.vy ?? 0) - dy * push * ofA;
      b.vx = (b.vx ?? 0) + dx * push * ofB;
      b.vy = (b.vy ?? 0) + dy * push * ofB;
    }
  };
}

function degrees(count: number, edges: readonly LayoutEdge[]): Uint32Array {
  const degree = new Uint32Array(count);
  for (const { source, target } of edges) {
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  }
  return degree;
}
