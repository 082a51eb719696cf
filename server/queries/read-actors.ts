import type { Actor, ActorId } from '../domain/actor';
import type { GraphStore } from '../store/graph-store';
import { toActor } from './actor-row';
import { idOf, wholeOf } from './values';

/** An actor with how often statements speak of it, whatever the filter. */
export interface CountedActor extends Actor {
  readonly statements: number;
  readonly counted: number;
}

const ALL = 'MATCH (a:Actor) RETURN a AS actor';
const SOME = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a AS actor';

/** The actors with these ids, or all of them, by id. */
export async function readActors(store: GraphStore, ids: Iterable<string> | 'all', signal?: AbortSignal): Promise<Map<ActorId, Actor>> {
  const query = ids === 'all' ? { text: ALL } : { text: SOME, parameters: { ids: [...new Set(ids)] } };
  const actors: Actor[] = [];
  for await (const row of store.stream(query, signal === undefined ? {} : { signal })) {
    const actor = toActor(row[0]);
    if (actor !== null) actors.push(actor);
  }
  return new Map(actors.sort((a, b) => (a.id < b.id ? -1 : 1)).map((actor) => [actor.id, actor]));
}

const COUNTED = "CASE WHEN coalesce(r.modality, 'stated') = 'stated' AND coalesce(r.ambiguous, false) = false THEN 1 ELSE 0 END";
const COLUMNS = `RETURN id AS id, count(r) AS statements, sum(${COUNTED}) AS counted`;
const COUNT_OUT = `UNWIND $ids AS id MATCH (a:Actor {id: id})-[r]->(b:Actor) ${COLUMNS}`;
/** A loop goes out already. */
const COUNT_IN = `UNWIND $ids AS id MATCH (a:Actor {id: id})<-[r]-(b:Actor) WHERE b.id <> id ${COLUMNS}`;

/** The actors with their counts of statements, in the order given. */
export async function countStatements(store: GraphStore, actors: Iterable<Actor>, signal?: AbortSignal): Promise<CountedActor[]> {
  const list = [...actors];
  const counts = new Map<string, { statements: number; counted: number }>();
  for (const text of [COUNT_OUT, COUNT_IN]) {
    const query = { text, parameters: { ids: list.map(({ id }) => id) } };
    for await (const [id, statements, counted] of store.stream(query, signal === undefined ? {} : { signal })) {
      const key = idOf(id);
      const before = counts.get(key) ?? { statements: 0, counted: 0 };
      counts.set(key, {
        statements: before.statements + (wholeOf(statements) ?? 0),
        counted: before.counted + (wholeOf(counted) ?? 0),
      });
    }
  }
  return list.map((actor) => ({ ...actor, ...(counts.get(actor.id) ?? { statements: 0, counted: 0 }) }));
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
