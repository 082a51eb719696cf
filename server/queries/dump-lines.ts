import { byText } from '../domain/order';
import { PENDING } from '../domain/vocabulary/import-labels';
import type { GraphStore } from '../store/graph-store';
import { isTemporal } from '../store/temporal';
import { GraphNode, GraphRelationship, Point, type Row, type Value, type ValueMap } from '../store/values';
import { readAhead } from './read-ahead';
import { cutPages, PAGE } from './read-statements';
import { sortLines } from './sort-lines';
import { wholeOf } from './values';

/** Where an answer is held whole, it is asked for by the engine's own ids: what stands in a graph may have no other. */
const NODES = 'MATCH (n) RETURN n AS node';
const NODE_IDS = 'MATCH (n) RETURN id(n) AS id, 1 AS number';
const SOME_NODES = 'UNWIND $ids AS id MATCH (n) WHERE id(n) = id RETURN n AS node';
const RELATIONSHIPS = 'MATCH (a)-[r]->(b) RETURN a AS a, r AS r, b AS b';
const SOURCE_IDS = 'MATCH (a)-[r]->(b) RETURN id(a) AS id, count(r) AS number';
const SOME_RELATIONSHIPS = 'UNWIND $ids AS id MATCH (a) WHERE id(a) = id WITH a MATCH (a)-[r]->(b) RETURN a AS a, r AS r, b AS b';
/** What an import has begun and not finished is not in the graph yet. */
const UNFINISHED: readonly string[] = Object.values(PENDING);

interface DumpBounds {
  /** Nodes or relationships that the embedded engine holds at once; a node with more than these is a page by itself. */
  readonly page?: number;
  /** Characters of lines that are held at once. */
  readonly held?: number;
}

/**
 * The whole graph as JSON lines in one order: byte for byte the same for the same graph, whatever the store and its internal ids.
 * A relationship names its ends by labels and id, or by all that they have where they have no id.
 */
export function dumpLines(store: GraphStore, { page = PAGE, held }: DumpBounds = {}): AsyncGenerator<string> {
  return sortLines(unsorted(store, page), held);
}

async function* unsorted(store: GraphStore, page: number): AsyncGenerator<string> {
  const paged = store.kind === 'embedded';
  const nodes = paged ? pagesOf(store, NODE_IDS, SOME_NODES, page) : store.stream({ text: NODES });
  for await (const [node] of nodes) if (node instanceof GraphNode && !isUnfinished(node)) yield nodeLine(node);
  const relationships = paged ? pagesOf(store, SOURCE_IDS, SOME_RELATIONSHIPS, page) : store.stream({ text: RELATIONSHIPS });
  for await (const [from, relationship, to] of relationships) {
    if (from instanceof GraphNode && relationship instanceof GraphRelationship && to instanceof GraphNode && !isUnfinished(from))
      yield relationshipLine(from, relationship, to);
  }
}

/** What `some` has for nodes some at a time; `counts` says which there are, and how many rows each of them has. */
async function* pagesOf(store: GraphStore, counts: string, some: string, page: number): AsyncGenerator<Row> {
  const rows = new Map<bigint, number>();
  for await (const [id, number] of store.stream({ text: counts })) if (typeof id === 'bigint') rows.set(id, wholeOf(number) ?? 0);
  yield* readAhead(cutPages(rows, page), (ids) => store.stream({ text: some, parameters: { ids } }));
}

function isUnfinished({ labels }: GraphNode): boolean {
  return labels.some((label) => UNFINISHED.includes(label));
}

function nodeLine({ labels, properties }: GraphNode): string {
  return `{"node":${json([...labels].sort(byText))},"properties":${json(properties)}}`;
}

function relationshipLine(from: GraphNode, { type, properties }: GraphRelationship, to: GraphNode): string {
  return `{"relationship":${json(type)},"from":${end(from)},"to":${end(to)},"properties":${json(properties)}}`;
}

function end({ labels, properties }: GraphNode): string {
  const { id } = properties;
  return `{"labels":${json([...labels].sort(byText))},"properties":${json(id === undefined ? properties : { id })}}`;
}

/** JSON with its keys sorted and integers of any size; what JSON has no form for is written as Neo4j's typed JSON does. */
function json(value: Value): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : typed('Float', String(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  if (value instanceof Uint8Array) return typed('Base64', Buffer.from(value).toString('base64'));
  if (value instanceof Point || isTemporal(value)) return typed(value.constructor.name, value.toString());
  const entries = Object.entries(value as ValueMap).sort(([a], [b]) => byText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${json(item)}`).join(',')}}`;
}

function typed(type: string, value: string): string {
  return JSON.stringify({ $type: type, _value: value });
}
