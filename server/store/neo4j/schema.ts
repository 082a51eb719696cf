import type { ManagedTransaction } from 'neo4j-driver';
import { RELATION_TYPE_NAMES } from '../../domain/vocabulary/relation-types';
import type { StoreSchema } from '../graph-store';
import { quoteName } from '../quote-name';

/** Statements are found by their id; the seed's own files cannot say so, since the embedded engine has no such index. */
export const RELATION_INDEXES = RELATION_TYPE_NAMES.map(
  (type) => `CREATE INDEX ${quoteName(`entente_${type.toLowerCase()}_id`)} IF NOT EXISTS FOR ()-[r:${quoteName(type)}]-() ON (r.id)`,
);

/** Seconds. */
const INDEXED_WITHIN = 100;

/** Indexes are filled in the background: a statement that comes too soon would go without. */
export const AWAIT_INDEXES = `CALL db.awaitIndexes(${INDEXED_WITHIN})`;

/** What is in the graph. Labels and types that are used no more are left out; of property keys Neo4j does not know which are. */
export async function readSchema(tx: ManagedTransaction): Promise<StoreSchema> {
  const [labels, types, keys] = await Promise.all([
    names(tx, 'CALL db.labels() YIELD label RETURN label'),
    names(tx, 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType'),
    names(tx, 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey'),
  ]);
  return {
    labels: await counts(tx, labels, (label) => `MATCH (n:${quoteName(label)}) RETURN count(n)`),
    relationshipTypes: await counts(tx, types, (type) => `MATCH ()-[r:${quoteName(type)}]->() RETURN count(r)`),
    propertyKeys: keys,
  };
}

async function names(tx: ManagedTransaction, text: string): Promise<string[]> {
  const { records } = await tx.run(text);
  return records.map((record) => String(record.get(0))).sort();
}

async function counts(
  tx: ManagedTransaction,
  all: readonly string[],
  query: (name: string) => string,
): Promise<{ name: string; count: number }[]> {
  const counted = await Promise.all(all.map(async (name) => ({ name, count: Number((await tx.run(query(name))).records[0]?.get(0)) })));
  return counted.filter(({ count }) => count > 0);
}
