import type { GraphStore } from '../../server/store/graph-store';
import type { Value } from '../../server/store/values';
import { GraphNode, GraphRelationship } from '../../server/store/values';
import { tckText } from './tck-text';

/** What there is in a graph, as the TCK counts it: each entity, each label in use, each property of each entity with its value. */
export interface GraphState {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

export async function stateOf(store: GraphStore): Promise<GraphState> {
  const nodes = (await store.run({ text: 'MATCH (n) RETURN n' })).rows.flat().filter((each) => each instanceof GraphNode);
  const found = (await store.run({ text: 'MATCH ()-[r]->() RETURN r' })).rows.flat();
  const relationships = found.filter((each): each is GraphRelationship => each instanceof GraphRelationship);
  return {
    nodes: new Set(nodes.map(({ elementId }) => elementId)),
    relationships: new Set(relationships.map(({ elementId }) => elementId)),
    labels: new Set(nodes.flatMap(({ labels }) => labels)),
    properties: new Set([...nodes.flatMap((each) => propertiesOf('n', each)), ...relationships.flatMap((each) => propertiesOf('r', each))]),
  };
}

function propertiesOf(
  kind: string,
  { elementId, properties }: { elementId: string; properties: Readonly<Record<string, Value>> },
): string[] {
  return Object.entries(properties).map(([key, value]) => `${kind}${elementId}.${key}=${tckText(value, false)}`);
}

/** The side effects between two states, in the TCK's words; what did not change is left out. */
export function sideEffects(before: GraphState, after: GraphState): Record<string, number> {
  const kinds = ['nodes', 'relationships', 'labels', 'properties'] as const;
  const counts = kinds.flatMap((kind) => [
    [`+${kind}`, [...after[kind]].filter((each) => !before[kind].has(each)).length] as const,
    [`-${kind}`, [...before[kind]].filter((each) => !after[kind].has(each)).length] as const,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
