import { seededRandom } from './random';
import type { LayoutEdge } from './layout-types';

/** How a line of each class draws its two ends together (above 0) or apart (below 0). */
const PULL = { support: 1, opposition: -1, office: 0.9, contact: 0.25, process: 0.1, other: 0.25 } as const;

const ROUNDS = 120;
/** Stands for a weak tie of everybody to everybody; without it small loose groups take the axes for themselves. */
const SLACK = 0.35;

/**
 * Coordinates from the two lowest eigenvectors of the normalised signed Laplacian, by orthogonal iteration: who is tied by support gets like values, who is opposed
 * gets values of the other sign. Each axis is scaled to -1…1. Source: Kunegis et al. 2010, "Spectral analysis of signed graphs for clustering, prediction and visualization".
 */
export function spectralPositions(count: number, edges: readonly LayoutEdge[]): { x: Float64Array; y: Float64Array } {
  const pull = edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target, class: name, weight }) => ({ source, target, value: PULL[name] * weight }));
  const degree = new Float64Array(count).fill(SLACK);
  for (const { source, target, value } of pull) {
    degree[source] = (degree[source] ?? 0) + Math.abs(value);
    degree[target] = (degree[target] ?? 0) + Math.abs(value);
  }
  const scale = degree.map((value) => 1 / Math.sqrt(value));
  const step = (from: Float64Array) => {
    const to = Float64Array.from(from);
    for (const { source, target, value } of pull) {
      const k = value * (scale[source] ?? 0) * (scale[target] ?? 0);
      to[source] = (to[source] ?? 0) + k * (from[target] ?? 0);
      to[target] = (to[target] ?? 0) + k * (from[source] ?? 0);
    }
    return to;
  };
  const random = seededRandom(7);
  let x: Float64Array = normalised(new Float64Array(count).map(() => random() - 0.5));
  let y: Float64Array = new Float64Array(count).map(() => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    x = normalised(step(x));
    y = normalised(without(step(y), x));
  }
  return {
    x: toUnit(
      facing(
        x.map((value, i) => value * (scale[i] ?? 0)),
        degree,
      ),
    ),
    y: toUnit(y.map((value, i) => value * (scale[i] ?? 0))),
  };
}

/** Turned so that whoever has most ties stands on the left, whatever sign the iteration came out with. */
function facing(vector: Float64Array, degree: Float64Array): Float64Array {
  const most = degree.indexOf(Math.max(...degree));
  return (vector[most] ?? 0) > 0 ? vector.map((value) => -value) : vector;
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function without(vector: Float64Array, axis: Float64Array): Float64Array {
  const along = dot(vector, axis);
  return vector.map((value, i) => value - along * (axis[i] ?? 0));
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Half by value and half by rank, so that a few extreme values do not press the rest together. */
function toUnit(vector: Float64Array): Float64Array {
  const largest = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  const ranks = new Float64Array(vector.length);
  [...vector.keys()]
    .sort((a, b) => (vector[a] ?? 0) - (vector[b] ?? 0) || a - b)
    .forEach((at, rank) => (ranks[at] = vector.length > 1 ? (2 * rank) / (vector.length - 1) - 1 : 0));
  return vector.map((value, i) => 0.5 * (value / largest) + 0.5 * (ranks[i] ?? 0));
}
