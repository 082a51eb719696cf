import { groupBy } from '../domain/order';
import { idOf } from '../queries/values';
import type { Answer, GraphStore, RunOptions, Statement } from '../store/graph-store';
import type { Claims, NodeClaim, RelationshipClaim } from './claims';

/** Those of the claims that the graph holds already. */
export async function existingClaims(store: GraphStore, { nodes, relationships }: Claims, options: RunOptions): Promise<Claims> {
  return {
    nodes: await existing(
      nodes,
      (node) => node.label,
      (group, first) => store.run(nodesQuery(store, group, first), options),
    ),
    relationships: await existing(relationships, shapeOf, (group, first) => store.run(relationshipsQuery(store, group, first), options)),
  };
}

/** Those of the nodes that an import brought, with the import's id. */
export async function importedNodes(
  store: GraphStore,
  { nodes }: Claims,
  options: RunOptions,
): Promise<{ id: string; importId: string }[]> {
  const found: { id: string; importId: string }[] = [];
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const text = `UNWIND $ids AS id MATCH (n:${store.quoted(label)} {id: id}) WHERE n.importId IS NOT NULL RETURN id AS id, n.importId AS importId`;
    const { rows } = await store.run({ text, parameters: { ids: group.map(({ id }) => id) } }, options);
    found.push(...rows.map(([id, importId]) => ({ id: idOf(id), importId: idOf(importId) })));
  }
  return found;
}

/** Asks for all claims of one shape at once: names cannot be parameters, values can. */
async function existing<T>(
  claims: readonly T[],
  shape: (claim: T) => string,
  ask: (claims: readonly T[], first: T) => Promise<Answer>,
): Promise<T[]> {
  const found: T[] = [];
  for (const group of groupBy(claims, shape).values()) {
    const { rows } = await ask(group, group[0]);
    const places = new Set(rows.map(([at]) => Number(at)));
    found.push(...group.filter((_, at) => places.has(at)));
  }
  return found;
}

function nodesQuery(store: GraphStore, claims: readonly NodeClaim[], { label }: NodeClaim): Statement {
  const rows = claims.map(({ id }, at) => ({ at, id }));
  return { text: `UNWIND $rows AS row MATCH (n:${store.quoted(label)} {id: row.id}) RETURN DISTINCT row.at AS at`, parameters: { rows } };
}

function relationshipsQuery(
  store: GraphStore,
  claims: readonly RelationshipClaim[],
  { type, from, to, key }: RelationshipClaim,
): Statement {
  const rows = claims.map((claim, at) => ({
    at,
    from: claim.from.id,
    to: claim.to.id,
    ...Object.fromEntries(Object.values(claim.key).map((value, index) => [`key${index}`, value])),
  }));
  const tests = Object.keys(key).map((name, index) => `r.${store.quoted(name)} = row.key${index}`);
  const match = `MATCH (a:${store.quoted(from.label)} {id: row.from})-[r:${store.quoted(type)}]->(b:${store.quoted(to.label)} {id: row.to})`;
  return {
    text: `UNWIND $rows AS row ${match} ${tests.length > 0 ? `WHERE ${tests.join(' AND ')} ` : ''}RETURN DISTINCT row.at AS at`,
    parameters: { rows },
  };
}

function shapeOf({ type, from, to, key }: RelationshipClaim): string {
  return JSON.stringify([type, from.label, to.label, Object.keys(key)]);
}
