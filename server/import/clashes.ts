import type { GraphStore } from '../store/graph-store';
import type { CheckedFile } from './check-file';

/** Ids that are looked up at once. */
const AT_ONCE = 5_000;
const BY_ID = {
  actor: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN id AS id',
  article: 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id AS id',
} as const;
/** No index finds a statement by an id of any form: all are looked through, once. */
const STATEMENTS = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN r.id AS id';

/** Tells of each id of a file that the graph holds already: nothing is ever merged in silence. */
export async function findClashes(store: GraphStore, checked: CheckedFile, signal?: AbortSignal): Promise<void> {
  const options = signal ? { signal } : {};
  for (const kind of ['actor', 'article'] as const) {
    const ids = [...checked.rows[kind].keys()];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const { rows } = await store.run({ text: BY_ID[kind], parameters: { ids: ids.slice(from, from + AT_ONCE) } }, options);
      for (const [id] of rows) if (typeof id === 'string') tell(checked, kind, id);
    }
  }
  if (checked.rows.statement.size === 0) return;
  for await (const [id] of store.stream({ text: STATEMENTS }, options))
    if (typeof id === 'string' && checked.rows.statement.has(id)) tell(checked, 'statement', id);
}

function tell({ rows, parts, list }: CheckedFile, kind: 'actor' | 'article' | 'statement', id: string): void {
  const place = { part: parts.get(kind) ?? null, row: rows[kind].get(id) ?? null, column: 'id' };
  list.add('id-taken', `The graph has the ${kind} ${id} already`, place);
}
