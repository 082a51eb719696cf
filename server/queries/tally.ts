import type { ActorId } from '../domain/actor';
import { matchesActor, selectsActorsAlone, type Filter } from '../domain/filter';
import { filterToQuery } from '../domain/filter-query';
import { isPlain, type Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { recall } from './memory';
import { countAllStatements, readActors } from './read-actors';
import type { Selection } from './selection';

/** How much a selection has of each actor. */
export interface Tally {
  /** Statements that count, by actor; actors that the filter asks for as such have 0 where they have none. */
  readonly counted: ReadonlyMap<ActorId, number>;
  readonly statements: number;
  /** The statements themselves; null where they are more than `hold`. */
  readonly held: readonly Statement[] | null;
}

/** Counts what a filter selects, holding no more than `hold` statements. A filter that asks nothing is counted by the store itself. */
export async function tallyOf(store: GraphStore, selection: Selection, filter: Filter, hold: number): Promise<Tally> {
  if (filterToQuery(filter).size === 0) {
    const all = await recall(store, 'statements by actor', () => countAllStatements(store));
    if (all.statements > hold) return { ...all, held: null };
  }
  const counted = new Map(await actorsAlone(store, filter));
  const held: Statement[] = [];
  let statements = 0;
  for await (const statement of selection.statements()) {
    statements++;
    if (held.length < hold) held.push(statement);
    for (const id of new Set([statement.from, statement.to])) counted.set(id, (counted.get(id) ?? 0) + Number(isPlain(statement)));
  }
  return { counted, statements, held: statements === held.length ? held : null };
}

/** The actors that a filter asks for as such, each with 0. */
export async function actorsAlone(store: GraphStore, filter: Filter): Promise<(readonly [ActorId, number])[]> {
  if (!selectsActorsAlone(filter)) return [];
  const actors = await readActors(store, filter.actors.length > 0 ? filter.actors : 'all');
  return [...actors.values()].filter((actor) => matchesActor(actor, filter)).map(({ id }) => [id, 0] as const);
}
