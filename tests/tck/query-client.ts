import { TYPED } from '../../server/console/encoding/typed';
import type { Row, Value, ValueMap } from '../../server/store/values';
import { GraphNode, GraphPath, GraphRelationship } from '../../server/store/values';

/** What the Query API says to a statement. */
export interface Reply {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly counters: Readonly<Record<string, number>>;
  /** The first error, and whether the answer had begun before it. */
  readonly error: { readonly code: string; readonly message: string; readonly begun: boolean } | null;
}

export type Ask = (text: string, parameters?: ValueMap) => Promise<Reply>;

const MEDIA = 'application/vnd.neo4j.query';

interface Body {
  readonly data?: { readonly fields: readonly string[]; readonly values: readonly (readonly Typed[])[] };
  readonly counters?: Readonly<Record<string, number>>;
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
}

/** Asks over `POST /db/{database}/query/v2`, typed, with the right to write. */
export function queryClient(address: string, authorization: string): Ask {
  return async (statement, parameters = {}) => {
    const typed = Object.entries(parameters).map(([name, value]) => `${JSON.stringify(name)}:${TYPED.text(value)}`);
    const body = `{"statement":${JSON.stringify(statement)},"parameters":{${typed.join(',')}},"includeCounters":true}`;
    const headers = { 'content-type': MEDIA, accept: MEDIA, authorization };
    const response = await fetch(`${address}/db/neo4j/query/v2`, { method: 'POST', headers, body });
    const { data, counters = {}, errors = [] } = (await response.json()) as Body;
    const [error] = errors;
    return {
      columns: data?.fields ?? [],
      rows: (data?.values ?? []).map((row) => row.map(fromTyped)),
      counters,
      error: error ? { ...error, begun: response.status === 202 } : null,
    };
  };
}

interface Typed {
  readonly $type: string;
  readonly _value: unknown;
}

interface Entity {
  readonly _element_id: string;
  readonly _start_node_element_id: string;
  readonly _end_node_element_id: string;
  readonly _type: string;
  readonly _labels: readonly string[];
  readonly _properties: Readonly<Record<string, Typed>>;
}

/** A value of Neo4j's typed JSON; what the TCK has as text (dates, points) stays its text. */
function fromTyped({ $type, _value: value }: Typed): Value {
  if ($type === 'Integer') return BigInt(value as string);
  if ($type === 'Float') return Number(value);
  if ($type === 'List') return (value as readonly Typed[]).map(fromTyped);
  if ($type === 'Map') return mapOf(value as Readonly<Record<string, Typed>>);
  if ($type === 'Node') return nodeOf(value as Entity);
  if ($type === 'Relationship') return relationshipOf(value as Entity);
  if ($type === 'Path') return pathOf((value as readonly Typed[]).map(fromTyped));
  if (/Time$/.test($type)) return timeText(value as string);
  return value as string | boolean | null;
}

/** The TCK leaves seconds away that are none. */
function timeText(text: string): string {
  return text.replace(/(\d\d:\d\d):00(?=[Z+\-[]|$)/, '$1');
}

function mapOf(map: Readonly<Record<string, Typed>>): ValueMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromTyped(value)]));
}

function nodeOf({ _element_id: id, _labels: labels, _properties: properties }: Entity): GraphNode {
  return new GraphNode(id, labels, mapOf(properties));
}

function relationshipOf(entity: Entity): GraphRelationship {
  const { _element_id: id, _type: type, _start_node_element_id: start, _end_node_element_id: end } = entity;
  return new GraphRelationship(id, type, start, end, mapOf(entity._properties));
}

function pathOf(items: readonly Value[]): GraphPath {
  const nodes = items.filter((each) => each instanceof GraphNode);
  return new GraphPath(
    nodes,
    items.filter((each) => each instanceof GraphRelationship),
  );
}
