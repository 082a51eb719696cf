import { IMPORT_LABEL, PENDING } from '../domain/vocabulary/import-labels';
import type { GraphStore, Statement } from '../store/graph-store';

/**
 * What an import writes has other labels than those that every read asks for, until one last transaction gives it these: so nobody sees half of it, on
 * either store, whatever happens in between. The lock lets one import be under way in a database, also where several servers share it.
 */
export const PENDING_LABELS = { Actor: PENDING.actor, Article: PENDING.article } as const;

/** What an import relies on. As in cypher/schema.cypher, and by the names of there: in the embedded store a constraint makes no index. */
export const IMPORT_SCHEMA = (
  [
    ['actor_id', 'Actor', 'id'],
    ['article_id', 'Article', 'id'],
    ['entente_pending_actor_id', PENDING.actor, 'id'],
    ['entente_pending_article_id', PENDING.article, 'id'],
    ['entente_pending_lock', PENDING.import, 'lock'],
  ] as const
).flatMap(([name, label, key]) => [
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  `CREATE INDEX ${name}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.${key})`,
]);

/** Milliseconds that one write may take. */
export const WRITE = { timeout: 600_000 };

/** Takes the lock. It fails where another import is under way. `keys` are the property keys that there are already. */
export function begin(importId: string, told: { readonly owner: string; readonly keys: readonly string[] }): Statement {
  const parameters = { properties: { ...told, importId, lock: 1 } };
  return { text: `CREATE (i:${PENDING.import}) SET i += $properties`, parameters };
}

/** Says that the import is still under way; undoes its transaction where somebody has swept it. */
export function stillUnderWay(importId: string): Statement {
  const text = `MATCH (i:${PENDING.import} {importId: $importId}) SET i.touched = $now RETURN 1 AS found`;
  return { text, parameters: { importId, now: Date.now() }, mustMatch: true };
}

/** Makes all of it part of the graph at once. */
export function finish(importId: string, told: Readonly<Record<string, string | number>>): Statement[] {
  return [
    ...Object.entries(PENDING_LABELS).map(([label, pending]) => ({ text: `MATCH (n:${pending}) SET n:${label} REMOVE n:${pending}` })),
    {
      text: `MATCH (i:${PENDING.import} {importId: $importId}) SET i += $told SET i:${IMPORT_LABEL} REMOVE i:${PENDING.import} REMOVE i.lock, i.touched, i.owner, i.keys RETURN 1 AS found`,
      parameters: { importId, told },
      mustMatch: true,
    },
  ];
}

/** Things that are taken out in one transaction. */
const SWEPT_AT_ONCE = 5_000;
const SWEEP = [
  ...[PENDING.article, PENDING.actor].flatMap((label) => [
    `MATCH (n:${label})-[r]->() WITH r LIMIT ${SWEPT_AT_ONCE} DELETE r`,
    `MATCH (n:${label})<-[r]-() WITH r LIMIT ${SWEPT_AT_ONCE} DELETE r`,
    `MATCH (n:${label}) WITH n LIMIT ${SWEPT_AT_ONCE} DETACH DELETE n`,
  ]),
  `MATCH (i:${PENDING.import}) DELETE i`,
];

/** Takes out all that is pending, the lock last. */
export async function sweepPending(store: GraphStore): Promise<void> {
  for (const text of SWEEP) {
    let deleted: number;
    do {
      const { nodesDeleted, relationshipsDeleted } = await store.write([{ text }], WRITE);
      deleted = nodesDeleted + relationshipsDeleted;
    } while (deleted >= SWEPT_AT_ONCE);
  }
  await store.checkpoint();
}
