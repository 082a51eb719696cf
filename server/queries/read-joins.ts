import type { ActorId } from '../domain/actor';
import { pairKey } from '../domain/contested';
import type { Statement } from '../domain/statement';
import type { Selection } from './selection';

/** Two actors between whom something stands. */
export type Join = Pick<Statement, 'from' | 'to'>;

interface Side {
  readonly seen: Set<ActorId>;
  /** Those last seen: whom to ask next. */
  rim: ReadonlySet<ActorId>;
}

/**
 * Every pair that the shortest paths between two actors can go over, found by reading outwards from both, a step at a time, the smaller rim first: of a
 * large graph as little as need be, and of each pair only that something joins it. `counts` says which statements do.
 */
export async function readJoins(
  selection: Pick<Selection, 'touching'>,
  from: ActorId,
  to: ActorId,
  counts: (statement: Statement) => boolean,
): Promise<Join[]> {
  const joins = new Map<string, Join>();
  let side: Side = { seen: new Set([from]), rim: new Set([from]) };
  let other: Side = { seen: new Set([to]), rim: new Set([to]) };
  while (from !== to && side.rim.size > 0 && other.rim.size > 0) {
    if (side.rim.size > other.rim.size) [side, other] = [other, side];
    const reached = new Set<ActorId>();
    for await (const statement of selection.touching(side.rim)) {
      if (!counts(statement)) continue;
      joins.set(pairKey(statement), { from: statement.from, to: statement.to });
      for (const end of [statement.from, statement.to]) if (!side.seen.has(end)) reached.add(end);
    }
    for (const id of reached) side.seen.add(id);
    side.rim = reached;
    // Both have been read in whole steps, so the first to be seen from both sides are on every shortest path.
    if ([...reached].some((id) => other.seen.has(id))) break;
  }
  return [...joins.values()];
}
