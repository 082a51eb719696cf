import { batches } from '../domain/batches';
import type { TakenIds } from '../domain/taken-ids';
import type { GraphStore } from '../store/graph-store';
import type { CheckedFile } from './check-file';

/** Ids that are looked up at once. */
const AT_ONCE = 5_000;
const BY_ID = {
  actor: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id AS id, a.importId AS importId',
  article: 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id AS id, a.importId AS importId',
} as const;
/** No index finds a statement by an id of any form: all are looked through, once. */
const STATEMENTS = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN r.id AS id, r.importId AS importId';

/** Tells of each id of a file that the graph holds already, for nothing is ever merged in silence, and of all of them in few words; null where there is none. */
export async function findClashes(store: GraphStore, checked: CheckedFile, signal?: AbortSignal): Promise<TakenIds | null> {
  const options = signal ? { signal } : {};
  const found = { actor: 0, article: 0, statement: 0 };
  const holders = new Set<unknown>();
  const take = (kind: keyof typeof found, id: string, holder: unknown) => {
    tell(checked, kind, id);
    found[kind] += 1;
    holders.add(holder);
  };
  for (const kind of ['actor', 'article'] as const) {
    for (const ids of batches([...checked.rows[kind].keys()], AT_ONCE)) {
      const { rows } = await store.run({ text: BY_ID[kind], parameters: { ids } }, options);
      for (const [id, holder] of rows) if (typeof id === 'string') take(kind, id, holder);
    }
  }
  if (checked.rows.statement.size > 0)
    for await (const [id, holder] of store.stream({ text: STATEMENTS }, options))
      if (typeof id === 'string' && checked.rows.statement.has(id)) take('statement', id, holder);
  if (holders.size === 0) return null;
  const [holder] = holders;
  const only = holders.size === 1 && typeof holder === 'string' ? holder : null;
  return { actors: found.actor, articles: found.article, statements: found.statement, import: only };
}

function tell({ rows, parts, list }: CheckedFile, kind: 'actor' | 'article' | 'statement', id: string): void {
  const place = { part: parts.get(kind) ?? null, row: rows[kind].get(id) ?? null, column: 'id' };
  list.add('id-taken', `The graph has the ${kind} ${id} already`, place);
}
