import { PENDING } from '../domain/vocabulary/import-labels';
import type { GraphStore, StoreSchema } from '../store/graph-store';
import { idOf, wholeOf } from './values';

const PENDING_LABELS: readonly string[] = Object.values(PENDING);

/** What is in the graph. The store counts what an import has begun and not finished too; that is taken off again. */
export async function schemaInSight(store: GraphStore): Promise<StoreSchema> {
  const schema = await store.schema();
  if (!schema.labels.some(({ name }) => PENDING_LABELS.includes(name))) return schema;
  const labels = new Map<string, number>();
  const types = new Map<string, number>();
  for (const pending of [PENDING.actor, PENDING.article]) {
    await addCounts(store, `MATCH (n:${pending}) UNWIND labels(n) AS name RETURN name AS name, count(*) AS number`, labels);
    await addCounts(store, `MATCH (n:${pending})-[r]->() RETURN type(r) AS name, count(r) AS number`, types);
  }
  labels.set(PENDING.import, Infinity);
  return { ...schema, labels: lessened(schema.labels, labels), relationshipTypes: lessened(schema.relationshipTypes, types) };
}

async function addCounts(store: GraphStore, text: string, counts: Map<string, number>): Promise<void> {
  for (const [name, number] of (await store.run({ text })).rows)
    counts.set(idOf(name), (counts.get(idOf(name)) ?? 0) + (wholeOf(number) ?? 0));
}

function lessened(all: StoreSchema['labels'], less: ReadonlyMap<string, number>): StoreSchema['labels'] {
  return all.map(({ name, count }) => ({ name, count: count - (less.get(name) ?? 0) })).filter(({ count }) => count > 0);
}
