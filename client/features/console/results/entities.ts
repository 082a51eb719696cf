import { isList, type NodeValue, type RelationshipValue, type Row, type Value } from '../answer/value';

/** The nodes and relationships of an answer, each once, by the database's id. */
export interface Entities {
  readonly nodes: ReadonlyMap<string, NodeValue>;
  readonly relationships: ReadonlyMap<string, RelationshipValue>;
}

const known = new WeakMap<readonly Row[], Entities>();

/** All nodes and relationships of the rows, however deep in lists, maps and paths. */
export function entitiesOf(rows: readonly Row[]): Entities {
  const found = known.get(rows);
  if (found) return found;
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  for (const row of rows)
    for (const value of row)
      walk(
        value,
        (node) => nodes.set(node.id, node),
        (one) => relationships.set(one.id, one),
      );
  const entities = { nodes, relationships };
  known.set(rows, entities);
  return entities;
}

function walk(value: Value, onNode: (node: NodeValue) => void, onRelationship: (relationship: RelationshipValue) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const inside = (values: readonly Value[]) => values.forEach((one) => walk(one, onNode, onRelationship));
  if (isList(value)) inside(value);
  else if (value.kind === 'node') onNode(value);
  else if (value.kind === 'relationship') onRelationship(value);
  else if (value.kind === 'path') inside(value.items);
  else if (value.kind === 'map') inside(Object.values(value.entries));
}
