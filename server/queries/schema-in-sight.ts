import { PENDING } from '../domain/vocabulary/import-labels';
import type { GraphStore, StoreSchema } from '../store/graph-store';
import { idOf, wholeOf } from './values';

const UNDER_WAY = `MATCH (i:${PENDING.import}) RETURN i.importId AS id, i.keys AS keys`;
/** What an import has written so far: it grows between two of our reads, so what is in sight is counted, not what is pending taken off. */
const LABELS = [PENDING.actor, PENDING.article].map(
  (pending) => `MATCH (n:${pending}) UNWIND labels(n) AS name RETURN DISTINCT name AS name`,
);
const TYPES = [PENDING.actor, PENDING.article].map((pending) => `MATCH (n:${pending})-[r]->() RETURN DISTINCT type(r) AS name`);
const inSight = (node: string) => `NOT ${node}:${PENDING.actor} AND NOT ${node}:${PENDING.article} AND NOT ${node}:${PENDING.import}`;

/** What is in the graph: the store tells of what an import has begun and not finished too. */
export async function schemaInSight(store: GraphStore): Promise<StoreSchema> {
  const [before, schema] = [await underWay(store), await store.schema()];
  if (before !== null) {
    const labels = await recounted(store, schema.labels, LABELS, (name) => `MATCH (n:${name}) WHERE ${inSight('n')} RETURN count(n) AS n`);
    const types = await recounted(
      store,
      schema.relationshipTypes,
      TYPES,
      (name) => `MATCH (a)-[r:${name}]->() WHERE ${inSight('a')} RETURN count(r) AS n`,
    );
    const hidden = (key: string) => before.keys !== null && !before.keys.includes(key);
    const seen = { labels, relationshipTypes: types, propertyKeys: schema.propertyKeys.filter((key) => !hidden(key)) };
    if ((await underWay(store))?.id === before.id) return seen;
  } else if ((await underWay(store)) === null) return schema;
  // An import has begun or ended meanwhile.
  return schemaInSight(store);
}

/** The import that is under way, and the property keys that there were before it: which are used since then no store can say. */
async function underWay(store: GraphStore): Promise<{ id: string; keys: readonly string[] | null } | null> {
  const [row] = (await store.run({ text: UNDER_WAY })).rows;
  return row === undefined ? null : { id: idOf(row[0]), keys: Array.isArray(row[1]) ? row[1].map(idOf) : null };
}

async function recounted(
  store: GraphStore,
  all: StoreSchema['labels'],
  pending: readonly string[],
  count: (name: string) => string,
): Promise<StoreSchema['labels']> {
  const names = new Set<string>(Object.values(PENDING));
  for (const text of pending) for (const [name] of (await store.run({ text })).rows) names.add(idOf(name));
  const found: { name: string; count: number }[] = [];
  for (const one of all) {
    if (!names.has(one.name)) found.push(one);
    else found.push({ name: one.name, count: wholeOf((await store.run({ text: count(store.quoted(one.name)) })).rows[0]?.[0]) ?? 0 });
  }
  return found.filter((one) => one.count > 0);
}
