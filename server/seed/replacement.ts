import type { Statement } from '../store/graph-store';
import { quoteName } from '../store/quote-name';
import type { Claims, NodeClaim, NodeKey, RelationshipClaim } from './claims';
import { nodeName, relationshipPlace } from './claims';

/** The statements that take out of the graph what the last seed made and the next does not; what anybody else made stays. */
export function removalsOf(last: Claims, next: Claims): Statement[] {
  const kept = new Map(next.nodes.map((node) => [nodeName(node), node]));
  const places = new Set(next.relationships.map(relationshipPlace));
  return [
    ...last.relationships.filter((claim) => !places.has(relationshipPlace(claim))).map(removeRelationship),
    ...last.nodes.filter((node) => !kept.has(nodeName(node))).map(removeNode),
    ...last.nodes.flatMap((node) => removeLabels(node, kept.get(nodeName(node)))),
  ];
}

/** The claims of both, each once. */
export function union(a: Claims, b: Claims): Claims {
  const nodes = new Map([...a.nodes, ...b.nodes].map((node) => [nodeName(node), node]));
  const relationships = new Map([...a.relationships, ...b.relationships].map((claim) => [relationshipPlace(claim), claim]));
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

function removeRelationship({ type, from, to, key }: RelationshipClaim): Statement {
  const tests = Object.keys(key).map((name, index) => `r.${quoteName(name)} = $key${index}`);
  const values = Object.values(key).map((value, index) => [`key${index}`, value] as const);
  return {
    text: `MATCH ${byId('a', from, 'from')}-[r:${quoteName(type)}]->${byId('b', to, 'to')} ${tests.length > 0 ? `WHERE ${tests.join(' AND ')} ` : ''}DELETE r`,
    parameters: { from: from.id, to: to.id, ...Object.fromEntries(values) },
  };
}

/** A node that somebody has tied something of their own to stays. */
function removeNode(node: NodeKey): Statement {
  return { text: `MATCH ${byId('n', node, 'id')} WHERE NOT EXISTS { (n)--() } DELETE n`, parameters: { id: node.id } };
}

function removeLabels(last: NodeClaim, next: NodeClaim | undefined): Statement[] {
  const gone = next ? last.labels.filter((label) => !next.labels.includes(label)) : [];
  return gone.map((label) => ({ text: `MATCH ${byId('n', last, 'id')} REMOVE n:${quoteName(label)}`, parameters: { id: last.id } }));
}

function byId(variable: string, { label }: NodeKey, parameter: string): string {
  return `(${variable}:${quoteName(label)} {id: $${parameter}})`;
}
