import { byText } from '../domain/order';
import { PENDING } from '../domain/vocabulary/import-labels';
import type { GraphStore } from '../store/graph-store';
import { isTemporal } from '../store/temporal';
import { GraphNode, GraphRelationship, Point, type Value, type ValueMap } from '../store/values';

const NODES = 'MATCH (n) RETURN n AS node';
const RELATIONSHIPS = 'MATCH (a)-[r]->(b) RETURN a AS a, r AS r, b AS b';
/** What an import has begun and not finished is not in the graph yet. */
const UNFINISHED: readonly string[] = Object.values(PENDING);

/**
 * The whole graph as JSON lines in one order: byte for byte the same for the same graph, whatever the store and its internal ids.
 * A relationship names its ends by labels and id, or by all that they have where they have no id. It is held in memory.
 */
export async function dumpLines(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const [node] of store.stream({ text: NODES }))
    if (node instanceof GraphNode && !isUnfinished(node)) lines.push(nodeLine(node));
  for await (const [from, relationship, to] of store.stream({ text: RELATIONSHIPS })) {
    if (from instanceof GraphNode && relationship instanceof GraphRelationship && to instanceof GraphNode && !isUnfinished(from))
      lines.push(relationshipLine(from, relationship, to));
  }
  return lines.sort(byText);
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
