import { checkParameters as checkForStore, isMap } from '../check-parameters';
import type { Parameter, Parameters, Value } from '../values';
import { Float, GraphNode, GraphPath, GraphRelationship } from '../values';

/** Keys by which the engine marks nodes and relationships, and the one that JavaScript takes for itself: no property and no map can have them. */
const RESERVED = new Set(['_id', '_labels', '_source', '_target', '_type', '__proto__']);

type Fields = Readonly<Record<string, unknown>>;

/** A value as the engine spells it, as one of ours. */
export function fromEngine(value: unknown): Value {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(fromEngine);
  if (value instanceof Date) return value.toISOString().replace(/Z$/, '');
  if (value instanceof Float32Array) return Array.from(value);
  if (value instanceof Uint8Array) return new Uint8Array(value);
  return fromFields(value as Fields);
}

function fromFields(fields: Fields): Value {
  if (isNode(fields)) return toNode(fields);
  if (isRelationship(fields)) return toRelationship(fields);
  if (isPath(fields)) return new GraphPath(fields.nodes.map(toNode), fields.edges.map(toRelationship));
  return propertiesOf(fields);
}

function toNode(fields: NodeFields): GraphNode {
  return new GraphNode(String(fields._id), fields._labels, propertiesOf(fields));
}

function toRelationship(fields: RelationshipFields): GraphRelationship {
  return new GraphRelationship(String(fields._id), fields._type, String(fields._source), String(fields._target), propertiesOf(fields));
}

function propertiesOf(fields: Fields): Record<string, Value> {
  // Each value of each row of every answer comes by here: written one by one they take a third of the time that entries do.
  const properties: Record<string, Value> = {};
  for (const key of Object.keys(fields)) if (!RESERVED.has(key)) properties[key] = fromEngine(fields[key]);
  return properties;
}

interface NodeFields extends Fields {
  readonly _id: number;
  readonly _labels: string[];
}
interface RelationshipFields extends Fields {
  readonly _id: number;
  readonly _source: number;
  readonly _target: number;
  readonly _type: string;
}

function isNode(value: unknown): value is NodeFields {
  return isFields(value) && '_id' in value && Array.isArray(value['_labels']);
}

function isRelationship(value: unknown): value is RelationshipFields {
  return isFields(value) && '_id' in value && '_source' in value && '_target' in value && '_type' in value;
}

/** A path has one node more than relationships; a map of the user's own with these two keys has to look just like one to be mistaken. */
function isPath(fields: Fields): fields is { nodes: NodeFields[]; edges: RelationshipFields[] } {
  const { nodes, edges } = fields;
  if (Object.keys(fields).length !== 2 || !Array.isArray(nodes) || !Array.isArray(edges)) return false;
  return nodes.length === edges.length + 1 && nodes.every(isNode) && edges.every(isRelationship);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks that the engine will hold the parameters as they are: of what it cannot hold it makes something else without a word. */
export function checkParameters(parameters: Parameters): Parameters {
  return checkForStore(parameters, refusal);
}

function refusal(value: Parameter): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value} is not a number that the graph can hold`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (value instanceof Float) return `the embedded store cannot tell the float ${value.value.toFixed(1)} from an integer; Neo4j can`;
  if (!isMap(value)) return 'the embedded store takes no dates, times, durations, points or bytes; Neo4j does. Give a text';
  if (Object.keys(value).some((key) => key.includes('\u0000'))) return 'no name can hold a NUL character';
  const taken = Object.keys(value).find((key) => RESERVED.has(key) || key.startsWith('$'));
  return taken === undefined ? null : `the engine has its own use for the name ${taken}`;
}
