import type { Actor, ActorId } from '../domain/actor';
import { by, byText } from '../domain/order';
import type { GraphStore, Statement } from '../store/graph-store';
import { toActor } from './actor-row';
import { recall, recallEach } from './memory';
import { idOf, wholeOf } from './values';

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

const COUNTED = "CASE WHEN coalesce(r.modality, 'stated') = 'stated' AND coalesce(r.ambiguous, false) = false THEN 1 ELSE 0 END";
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

const ALL_COLUMNS = `RETURN a.id AS id, count(r) AS statements, sum(${COUNTED}) AS counted`;
const COUNT_ALL_OUT = `MATCH (a:Actor)-[r]->(b:Actor) ${ALL_COLUMNS}`;
const COUNT_ALL_IN = `MATCH (b:Actor)-[r]->(a:Actor) WHERE a.id <> b.id ${ALL_COLUMNS}`;
const ALL_IDS = 'MATCH (a:Actor) RETURN a.id AS id, 0 AS statements, 0 AS counted';

/** How many statements that count every actor of the graph has, and how many statements there are. */
export async function countAllStatements(store: GraphStore): Promise<{ counted: Map<ActorId, number>; statements: number }> {
  const counted = new Map<ActorId, number>();
  let statements = 0;
  for (const text of [ALL_IDS, COUNT_ALL_OUT, COUNT_ALL_IN]) {
    for await (const [id, all, plain] of store.stream({ text })) {
      const key = idOf(id) as ActorId;
      counted.set(key, (counted.get(key) ?? 0) + (wholeOf(plain) ?? 0));
      if (text === COUNT_ALL_OUT) statements += wholeOf(all) ?? 0;
    }
  }
  return { counted, statements };
}
