import type { GraphStore, Statement } from '../store/graph-store';
import { GraphNode, GraphPath, GraphRelationship, type Value } from '../store/values';
import type { Limits } from './limits';
import { openForUser, type UserOptions } from './open-for-user';
import { apiErrorOf } from './query-api/errors';
import { QueryError } from './query-error';

/** The actors and statements in the result of a statement, by id. */
export interface Subgraph {
  readonly actors: readonly string[];
  readonly statements: readonly string[];
}

/** Actors and statements that are taken out of a result. */
const MOST = 50_000;
/** Characters of the longest text that may be an id of an actor. */
const ID_LENGTH = 500;
/** Texts that are looked up at a time. */
const BATCH = 10_000;

/** Runs a user's statement as a read, behind the gate, and gives what of the graph is in its rows. Rejects with a QueryError for what is wrong with it. */
export async function readSubgraph(
  store: GraphStore,
  statement: Pick<Statement, 'text' | 'parameters'>,
  limits: Pick<Limits, 'timeoutMs' | 'length'>,
  asker: Pick<UserOptions, 'signal' | 'client'> = {},
): Promise<Subgraph> {
  const found = { actors: new Set<string>(), statements: new Set<string>() };
  const texts = new Set<string>();
  try {
    const answer = await openForUser(store, statement, limits, { access: 'read', writers: 'nobody', ...asker });
    for await (const row of answer.rows) {
      for (const value of row) {
        if (typeof value !== 'string') note(value, found);
        else if (value.length <= ID_LENGTH) texts.add(value);
      }
      if (texts.size >= BATCH) await noteIdsAmong(store, texts, found, asker.signal);
      if (found.actors.size + found.statements.size > MOST) throw tooMany();
    }
  } catch (error) {
    throw asQueryError(error, statement.text);
  }
  await noteIdsAmong(store, texts, found, asker.signal);
  if (found.actors.size + found.statements.size > MOST) throw tooMany();
  return { actors: [...found.actors], statements: [...found.statements] };
}

/** Takes the texts, and notes those that are ids of actors: `RETURN a.id` finds actors as `RETURN a` does. */
async function noteIdsAmong(store: GraphStore, texts: Set<string>, { actors }: Found, signal?: AbortSignal): Promise<void> {
  const ids = [...texts].filter((text) => !actors.has(text));
  texts.clear();
  if (ids.length === 0) return;
  const query = { text: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id', parameters: { ids } };
  for await (const [id] of store.stream(query, signal === undefined ? {} : { signal })) if (typeof id === 'string') actors.add(id);
}

interface Found {
  readonly actors: Set<string>;
  readonly statements: Set<string>;
}

/** Whatever a value holds, however deep: mentions and articles come with what they belong to. */
function note(value: Value, found: Found): void {
  if (value instanceof GraphNode) {
    if (value.labels.includes('Actor')) noteId(value, found.actors);
  } else if (value instanceof GraphRelationship) {
    noteId(value, found.statements);
  } else if (value instanceof GraphPath) {
    for (const part of [...value.nodes, ...value.relationships]) note(part, found);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Value[]) note(item, found);
  } else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) note(item as Value, found);
  }
}

function noteId({ properties }: GraphNode | GraphRelationship, ids: Set<string>): void {
  if (typeof properties['id'] === 'string') ids.add(properties['id']);
}

function tooMany(): QueryError {
  return new QueryError(
    'Neo.ClientError.Request.Invalid',
    `The result holds more than ${MOST.toLocaleString('en')} actors and statements: take it in parts, or the whole graph`,
  );
}

/** What is wrong with the statement, in the words of the Query API; what is no fault of it stays as it is. */
function asQueryError(error: unknown, text: string): unknown {
  const known = error instanceof QueryError ? null : apiErrorOf(error, text);
  return known?.status === 400 ? new QueryError(known.error.code, known.error.message, { cause: error }) : error;
}
