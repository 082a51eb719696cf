import type { GraphStore, Statement } from '../store/graph-store';
import type { Claims, NodeClaim, NodeKey, RelationshipClaim } from './claims';
import { nodeName, relationshipPlace } from './claims';

/** The statements that take out of the graph what the last seed made and the next does not; what anybody else made stays. */
export function removalsOf(store: GraphStore, last: Claims, next: Claims): Statement[] {
  const kept = new Map(next.nodes.map((node) => [nodeName(node), node]));
  const places = new Set(next.relationships.map(relationshipPlace));
  return [
    ...last.relationships.filter((claim) => !places.has(relationshipPlace(claim))).map((claim) => removeRelationship(store, claim)),
    ...last.nodes.filter((node) => !kept.has(nodeName(node))).map((node) => removeNode(store, node)),
    ...last.nodes.flatMap((node) => removeLabels(store, node, kept.get(nodeName(node)))),
  ];
}

/** The claims of both, each once. */
export function union(a: Claims, b: Claims): Claims {
  const nodes = new Map([...a.nodes, ...b.nodes].map((node) => [nodeName(node), node]));
  const relationships = new Map([...a.relationships, ...b.relationships].map((claim) => [relationshipPlace(claim), claim]));
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

function removeRelationship(store: GraphStore, { type, from, to, key }: RelationshipClaim): Statement {
  const tests = Object.keys(key).map((name, index) => `r.${store.quoted(name)} = $key${index}`);
  const values = Object.values(key).map((value, index) => [`key${index}`, value] as const);
  return {
    text: `MATCH ${byId(store, 'a', from, 'from')}-[r:${store.quoted(type)}]->${byId(store, 'b', to, 'to')} ${tests.length > 0 ? `WHERE ${tests.join(' AND ')} ` : ''}DELETE r`,
    parameters: { from: from.id, to: to.id, ...Object.fromEntries(values) },
  };
}

/** A node that somebody has tied something of their own to stays. */
function removeNode(store: GraphStore, node: NodeKey): Statement {
  return { text: `MATCH ${byId(store, 'n', node, 'id')} WHERE NOT EXISTS { (n)--() } DELETE n`, parameters: { id: node.id } };
}

function removeLabels(store: GraphStore, last: NodeClaim, next: NodeClaim | undefined): Statement[] {
  const gone = next ? last.labels.filter((label) => !next.labels.includes(label)) : [];
  return gone.map((label) => ({
    text: `MATCH ${byId(store, 'n', last, 'id')} REMOVE n:${store.quoted(label)}`,
    parameters: { id: last.id },
  }));
}

function byId(store: GraphStore, variable: string, { label }: NodeKey, parameter: string): string {
  return `(${variable}:${store.quoted(label)} {id: $${parameter}})`;
}
