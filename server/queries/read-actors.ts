import type { Actor, ActorId } from '../domain/actor';
import { by, byText } from '../domain/order';
import type { GraphStore, Statement } from '../store/graph-store';
import { toActor } from './actor-row';
import { recall, recallEach } from './memory';
import { idOf, itemsOf, wholeOf } from './values';

/** An actor with how often statements speak of it, whatever the filter. */
export interface CountedActor extends Actor {
  readonly statements: number;
  readonly counted: number;
}

const ALL = 'MATCH (a:Actor) RETURN a AS actor';
const SOME = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a AS actor';

/** The actors with these ids, or all of them, by id. They are remembered: nearly every request names some. */
export async function readActors(store: GraphStore, ids: Iterable<string> | 'all'): Promise<ReadonlyMap<ActorId, Actor>> {
  if (ids === 'all') return recall(store, 'actors', () => fetchActors(store, { text: ALL }));
  const wanted = [...new Set(ids)].sort(byText) as ActorId[];
  return recallEach(store, 'actor', wanted, (unread) => fetchActors(store, { text: SOME, parameters: { ids: unread } }));
}

async function fetchActors(store: GraphStore, query: Statement): Promise<Map<ActorId, Actor>> {
  const actors: Actor[] = [];
  for await (const row of store.stream(query)) {
    const actor = toActor(row[0]);
    if (actor !== null) actors.push(actor);
  }
  return new Map(actors.sort(by(({ id }) => id)).map((actor) => [actor.id, actor]));
}

const COUNTS = "coalesce(r.modality, 'stated') = 'stated' AND coalesce(r.ambiguous, false) = false";
const COUNTED = `CASE WHEN ${COUNTS} THEN 1 ELSE 0 END`;
const COLUMNS = `RETURN id AS id, count(r) AS statements, sum(${COUNTED}) AS counted`;
const COUNT_OUT = `UNWIND $ids AS id MATCH (a:Actor {id: id})-[r]->(b:Actor) ${COLUMNS}`;
/** A loop goes out already. */
const COUNT_IN = `UNWIND $ids AS id MATCH (a:Actor {id: id})<-[r]-(b:Actor) WHERE b.id <> id ${COLUMNS}`;

type Counts = Pick<CountedActor, 'statements' | 'counted'>;
const NO_STATEMENT: Counts = { statements: 0, counted: 0 };

/** The actors with these ids and their counts of statements, in the order given. Those with very many are dear to count, so they are remembered. */
export function readCountedActors(store: GraphStore, ids: Iterable<string>): Promise<ReadonlyMap<ActorId, CountedActor>> {
  return recallEach(store, 'counted actor', [...new Set(ids)] as ActorId[], async (unread) => {
    const actors = await readActors(store, unread);
    const counts = await readCounts(store, [...actors.keys()]);
    return new Map([...actors].map(([id, actor]) => [id, { ...actor, ...(counts.get(id) ?? NO_STATEMENT) }]));
  });
}

async function readCounts(store: GraphStore, ids: readonly ActorId[]): Promise<Map<ActorId, Counts>> {
  const counts = new Map<ActorId, Counts>(ids.map((id) => [id, NO_STATEMENT]));
  for (const text of [COUNT_OUT, COUNT_IN]) {
    for await (const [id, statements, counted] of store.stream({ text, parameters: { ids } })) {
      const key = idOf(id) as ActorId;
      const before = counts.get(key) ?? NO_STATEMENT;
      counts.set(key, {
        statements: before.statements + (wholeOf(statements) ?? 0),
        counted: before.counted + (wholeOf(counted) ?? 0),
      });
    }
  }
  return counts;
}

/** Those that have an id, at both ends too: nothing else can be referred to, and nothing else is read. */
const ALL_STATEMENTS = 'MATCH (a:Actor)-[r]->(b:Actor) WHERE a.id IS NOT NULL AND b.id IS NOT NULL RETURN count(r.id) AS statements';
/** In two lists, for a driver takes as long for a row of two numbers as for one of many values. A loop is there once. */
const ALL_COUNTED = `MATCH (a:Actor) WHERE a.id IS NOT NULL
WITH a.id AS id, COUNT { (a)-[r]-(b:Actor) WHERE r.id IS NOT NULL AND ${COUNTS} } AS counted
RETURN collect(id) AS ids, collect(counted) AS counted`;

/** How many statements there are. */
export async function countStatements(store: GraphStore): Promise<number> {
  return wholeOf((await store.run({ text: ALL_STATEMENTS })).rows[0]?.[0]) ?? 0;
}

/** How many statements that count every actor of the graph has. */
export async function countOfEachActor(store: GraphStore): Promise<Map<ActorId, number>> {
  const [ids, numbers] = (await store.run({ text: ALL_COUNTED })).rows[0] ?? [];
  const counts = itemsOf(numbers);
  return new Map(itemsOf(ids).map((id, index) => [idOf(id) as ActorId, wholeOf(counts[index]) ?? 0]));
}
