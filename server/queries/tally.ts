import type { ActorId } from '../domain/actor';
import { matchesActor, selectsActorsAlone, type Filter, type Filterable } from '../domain/filter';
import { filterToQuery } from '../domain/filter-query';
import { isPlain, type Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { knownStatements, type KnownStatements } from './known-statements';
import { recall } from './memory';
import { countOfEachActor, countStatements, readActors } from './read-actors';
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
export async function tallyOf(store: GraphStore, selection: Selection, filter: Filter, hold: number, signal?: AbortSignal): Promise<Tally> {
  if (filterToQuery(filter).size === 0) {
    const all = await recall(store, 'statements by actor', () => countAll(store));
    if (all.statements > hold) return { ...all, held: null };
  }
  // Where actors are named the store begins at those.
  const known = filter.actors.length === 0 ? await knownStatements(store, filter) : null;
  const alone = await actorsAlone(store, filter);
  if (known === null) return count(selection.statements(), alone, hold);
  const sources = new Set<ActorId>();
  const { counted, statements } = await count(selected(known, selection, sources, signal), alone, 0);
  return statements > hold ? { counted, statements, held: null } : count(selection.from(sources), alone, hold);
}

async function countAll(store: GraphStore): Promise<Pick<Tally, 'counted' | 'statements'>> {
  return { statements: await countStatements(store), counted: await countOfEachActor(store) };
}

async function* selected(
  known: KnownStatements,
  selection: Selection,
  sources: Set<ActorId>,
  signal?: AbortSignal,
): AsyncGenerator<Filterable> {
  for await (const statement of known.statements(signal)) {
    if (!selection.has(statement)) continue;
    sources.add(statement.from);
    yield statement;
  }
}

async function count<S extends Filterable>(statements: AsyncIterable<S>, alone: Iterable<readonly [ActorId, number]>, hold: number) {
  const counted = new Map(alone);
  const held: S[] = [];
  let number = 0;
  for await (const statement of statements) {
    number++;
    if (held.length < hold) held.push(statement);
    const plain = isPlain(statement) ? 1 : 0;
    counted.set(statement.from, (counted.get(statement.from) ?? 0) + plain);
    if (statement.to !== statement.from) counted.set(statement.to, (counted.get(statement.to) ?? 0) + plain);
  }
  return { counted, statements: number, held: number === held.length ? held : null };
}

/** The actors that a filter asks for as such, each with 0. */
export async function actorsAlone(store: GraphStore, filter: Filter): Promise<(readonly [ActorId, number])[]> {
  if (!selectsActorsAlone(filter)) return [];
  const actors = await readActors(store, filter.actors.length > 0 ? filter.actors : 'all');
  return [...actors.values()].filter((actor) => matchesActor(actor, filter)).map(({ id }) => [id, 0] as const);
}
