import type { Filter } from '../domain/filter';
import type { Statement } from '../domain/statement';
import type { GraphStore, RunOptions, Statement as Query } from '../store/graph-store';
import type { Parameters, Row } from '../store/values';
import { recall } from './memory';
import { readAhead } from './read-ahead';
import { STATEMENTS, type RowReader } from './statement-row';
import { wholeOf } from './values';

/** What of a filter the store narrows by; the rest is the domain's to decide. */
export interface Narrowing extends Partial<Pick<Filter, 'actors' | 'types' | 'articles' | 'ends'>> {
  /** Types that it leaves out. */
  readonly notTypes?: readonly string[];
  /** Only what goes out from these actors. */
  readonly from?: readonly string[];
}

/**
 * Streams a superset of the statements that a filter selects: all that the store can leave out cheaply is left out, nothing else.
 * Where there are very many they come in pages, each of which is a read of its own: `signal` ends them at the next.
 */
export function readStatements(store: GraphStore, narrowing: Narrowing, signal?: AbortSignal): AsyncGenerator<Statement> {
  return readStatementsAs(store, narrowing, STATEMENTS, signal);
}

/** The same, with more of each row than the domain has of a statement. */
export async function* readStatementsAs<S>(
  store: GraphStore,
  narrowing: Narrowing,
  reader: RowReader<S>,
  signal?: AbortSignal,
): AsyncGenerator<S> {
  for await (const row of await rowsOf(store, narrowing, reader.columns, signal)) {
    const statement = reader.read(row);
    if (statement !== null) yield statement;
  }
}

/** Statements that are held at once: by the embedded engine, which holds its answers and is asked in pages for more, and by an export, so that they leave in the order of the texts. */
export const HELD_AT_ONCE = 20_000;

/**
 * Statements of a page; an actor with more of them is a page by itself. A page that comes in one message leaves nothing to wait in the engine,
 * and what is read of it is gone before V8 takes it for something that stays: with pages of 10,000 the server grew by 200 MB while it wrote.
 */
export const PAGE = 1_000;

async function rowsOf(store: GraphStore, narrowing: Narrowing, columns: string, signal?: AbortSignal): Promise<AsyncIterable<Row>> {
  const options = signal === undefined ? {} : { signal };
  const named = narrowing.from === undefined && (narrowing.actors ?? []).length > 0;
  return !named && (await holdsTooMany(store))
    ? pagesOf(store, narrowing, columns, options)
    : store.stream(queryOf(narrowing, columns), options);
}

/** Whether an answer with all statements would be more than the store should hold. A Neo4j holds none: it hands them out as they are read. */
export async function holdsTooMany(store: GraphStore): Promise<boolean> {
  if (store.kind !== 'embedded') return false;
  return (await recall(store, 'size', () => countRelationships(store))) > HELD_AT_ONCE;
}

/** Of any type: the engine knows how many it has without looking at them. */
async function countRelationships(store: GraphStore): Promise<number> {
  const { relationshipTypes } = await store.schema();
  return relationshipTypes.reduce((sum, { count }) => sum + count, 0);
}

/** Some actors after the other, so that the store holds no more than their statements, and those of the next, at a time. */
async function* pagesOf(store: GraphStore, narrowing: Narrowing, columns: string, options: RunOptions): AsyncGenerator<Row> {
  const outgoing = await countOutgoing(store, narrowing.from, options);
  yield* readAhead(cutPages(outgoing, PAGE), (from) => store.stream(queryOf({ ...narrowing, from }, columns), options));
}

/** How many statements go out from each actor that has any: of those asked for, or of all, which is remembered. */
function countOutgoing(store: GraphStore, from: Narrowing['from'], options: RunOptions): Promise<Map<string, number>> {
  const columns = 'RETURN a.id AS id, count(r) AS number';
  if (from !== undefined) return countsOf(store, { text: `${OUTGOING} ${columns}`, parameters: { actors: from } }, options);
  // Who asked first may leave; the others still wait for it.
  return recall(store, 'statements by source', () => countsOf(store, { text: `MATCH (a:Actor)-[r]->(b:Actor) ${columns}` }));
}

async function countsOf(store: GraphStore, query: Query, options: RunOptions = {}): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const [id, number] of store.stream(query, options))
    if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + (wholeOf(number) ?? 0));
  return counts;
}

/** Nodes whose rows make a page of so many together; `rows` says how many each of them has. */
export function* cutPages<Id>(rows: ReadonlyMap<Id, number>, most: number): Generator<Id[]> {
  let page: Id[] = [];
  let size = 0;
  for (const [id, number] of rows) {
    if (page.length > 0 && size + number > most) {
      yield page;
      page = [];
      size = 0;
    }
    page.push(id);
    size += number;
  }
  if (page.length > 0) yield page;
}

/** Holds what a stream hands out; for answers that are all of it anyway. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const held: T[] = [];
  for await (const item of items) held.push(item);
  return held;
}

const OUTGOING = 'UNWIND $actors AS id MATCH (a:Actor {id: id})-[r]->(b:Actor)';
const INCOMING = 'UNWIND $actors AS id MATCH (b:Actor {id: id})<-[r]-(a:Actor)';

/** All statements, or those that begin or end at the actors asked for: what goes out from them, then what else comes in. */
function queryOf({ actors = [], types = [], notTypes = [], articles = [], ends = 'any', from }: Narrowing, columns: string): Query {
  const conditions: string[] = [];
  if (types.length > 0) conditions.push('type(r) IN $types');
  if (notTypes.length > 0) conditions.push('NOT (type(r) IN $notTypes)');
  if (articles.length > 0) conditions.push('r.article IN $articles');
  const part = (match: string, ...more: readonly string[]) => {
    const all = [...conditions, ...more];
    return `${match}${all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`} RETURN ${columns}`;
  };
  const parameters: Parameters = { types, notTypes, articles, actors: from ?? actors };
  if (from !== undefined) return queryWith(part(OUTGOING), parameters);
  if (actors.length === 0) return queryWith(part('MATCH (a:Actor)-[r]->(b:Actor)'), parameters);
  if (ends === 'both') return queryWith(part(OUTGOING, 'b.id IN $actors'), parameters);
  return queryWith(`${part(OUTGOING)} UNION ALL ${part(INCOMING, 'NOT (a.id IN $actors)')}`, parameters);
}

/** A query with those of the parameters that it names. */
function queryWith(text: string, parameters: Parameters): Query {
  return { text, parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => text.includes(`$${name}`))) };
}
