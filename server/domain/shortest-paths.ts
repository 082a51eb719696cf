import type { ActorId } from './actor';
import { byText } from './order';
import type { Statement } from './statement';

export interface Hop<S> {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Every statement given between the two, in the order given. */
  readonly statements: readonly S[];
}

export interface ShortestPaths<S> {
  /** Hops of each path; 0 where both ends are one actor, null where no path joins them. */
  readonly length: number | null;
  /** By the ids along the way. */
  readonly paths: readonly (readonly Hop<S>[])[];
  /** There are more than were asked for. */
  readonly truncated: boolean;
}

type Ends = Pick<Statement, 'from' | 'to'>;
type Neighbours<S> = Map<ActorId, Map<ActorId, S[]>>;

/** All shortest paths between two actors over the statements given, whatever their direction; which statements join is for the caller to say. Loops join nobody. */
export function shortestPaths<S extends Ends>(statements: Iterable<S>, from: ActorId, to: ActorId, limit = 20): ShortestPaths<S> {
  const neighbours = neighboursOf(statements);
  const distance = distancesTo(to, from, neighbours);
  const length = distance.get(from) ?? null;
  if (length === null || length === 0) return { length, paths: length === 0 ? [[]] : [], truncated: false };
  const paths: Hop<S>[][] = [];
  for (const path of walk(from, neighbours, distance)) {
    if (paths.length === limit) return { length, paths, truncated: true };
    paths.push(path);
  }
  return { length, paths, truncated: false };
}

/** Every statement that stands directly between two actors, in the order given. */
export function directStatements<S extends Ends>(statements: Iterable<S>, a: ActorId, b: ActorId): S[] {
  return [...statements].filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

function neighboursOf<S extends Ends>(statements: Iterable<S>): Neighbours<S> {
  const neighbours: Neighbours<S> = new Map();
  const join = (one: ActorId, other: ActorId, shared: S[]) =>
    neighbours.set(one, (neighbours.get(one) ?? new Map<ActorId, S[]>()).set(other, shared));
  for (const statement of statements) {
    const { from, to } = statement;
    const known = neighbours.get(from)?.get(to);
    if (known) known.push(statement);
    else if (from !== to) {
      const shared = [statement];
      join(from, to, shared);
      join(to, from, shared);
    }
  }
  return neighbours;
}

/** Breadth first from the target, until the start has its distance. */
function distancesTo<S>(target: ActorId, start: ActorId, neighbours: Neighbours<S>): Map<ActorId, number> {
  const distance = new Map([[target, 0]]);
  for (const [id, steps] of distance) {
    if (id === start) break;
    for (const next of neighbours.get(id)?.keys() ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
  }
  return distance;
}

/** The paths one after the other, always one step nearer, neighbours by id; lazily, for there may be very many. */
function* walk<S>(from: ActorId, neighbours: Neighbours<S>, distance: ReadonlyMap<ActorId, number>): Generator<Hop<S>[]> {
  const left = distance.get(from);
  if (left === 0) yield [];
  const near = [...(neighbours.get(from) ?? [])].filter(([id]) => left !== undefined && distance.get(id) === left - 1);
  for (const [to, statements] of near.sort(([a], [b]) => byText(a, b))) {
    for (const rest of walk(to, neighbours, distance)) yield [{ from, to, statements }, ...rest];
  }
}
