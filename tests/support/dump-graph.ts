import type { GraphStore } from '../../server/store/graph-store';
import type { Row } from '../../server/store/values';
import { GraphNode, GraphRelationship } from '../../server/store/values';

/** The whole graph without internal ids, in one order: equal for equal graphs. */
export async function dumpGraph(store: GraphStore): Promise<string[]> {
  const nodes = await store.run({ text: 'MATCH (n) RETURN n AS n' });
  const relationships = await store.run({ text: 'MATCH (a)-[r]->(b) RETURN a AS a, r AS r, b AS b' });
  return [...nodes.rows, ...relationships.rows].map(rowText).sort();
}

function rowText(row: Row): string {
  return row.map((value) => JSON.stringify(plain(value), sorted)).join(' ');
}

function plain(value: unknown): unknown {
  if (value instanceof GraphNode) return { labels: [...value.labels].sort(), properties: value.properties };
  if (value instanceof GraphRelationship) return { type: value.type, properties: value.properties };
  throw new Error('not a node or relationship');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
