import { IMPORT_LABEL, PENDING } from '../domain/vocabulary/import-labels';
import { idOf } from '../queries/values';
import type { GraphStore, Statement } from '../store/graph-store';
import { ImportError } from './import-error';
import { alone, listImports, type Import } from './imports';
import { stillUnderWay, sweepPending, WRITE } from './pending';

const OF_OTHERS = 'WHERE n.importId = $id AND (r.importId IS NULL OR r.importId <> $id) RETURN DISTINCT n.id AS id';
/** Imported actors and articles to which somebody has tied something since: these stay. */
const TIED = ['Actor', 'Article'].flatMap((label) => [
  `MATCH (n:${label})-[r]->() ${OF_OTHERS}`,
  `MATCH (n:${label})<-[r]-() ${OF_OTHERS}`,
]);

export interface Removal extends Import {
  /** Actors and articles that stay, since other statements hang on them; they are no import's now. */
  readonly kept: number;
}

/** Takes an import out of the graph: at once for every read, whatever its size. */
export async function removeImport(store: GraphStore, id: string): Promise<Removal> {
  const known = (await listImports(store)).find((one) => one.id === id);
  if (known === undefined) throw new ImportError('unknown-import', `There is no import ${id}.`);
  return alone(store, `removal of ${id}`, async () => {
    const kept = await tiedIds(store, id);
    await store.write([...away(id, kept), stillUnderWay(`removal of ${id}`)], WRITE);
    await sweepPending(store);
    return { ...known, kept: kept.length };
  });
}

async function tiedIds(store: GraphStore, id: string): Promise<string[]> {
  const ids = new Set<string>();
  for (const text of TIED) for (const [tied] of (await store.run({ text, parameters: { id } }, WRITE)).rows) ids.add(idOf(tied));
  return [...ids];
}

/** Makes all of the import pending, but for what is kept. */
function away(id: string, kept: readonly string[]): Statement[] {
  const parameters = { id, kept };
  return [
    { text: 'MATCH (n:Actor)-[r]->() WHERE n.id IN $kept AND r.importId = $id DELETE r', parameters },
    { text: 'MATCH (n:Article)-[r]->() WHERE n.id IN $kept AND r.importId = $id DELETE r', parameters },
    ...(['Actor', 'Article'] as const).flatMap((label) => {
      const pending = label === 'Actor' ? PENDING.actor : PENDING.article;
      return [
        { text: `MATCH (n:${label}) WHERE n.importId = $id AND n.id IN $kept REMOVE n.importId`, parameters },
        { text: `MATCH (n:${label}) WHERE n.importId = $id SET n:${pending} REMOVE n:${label}`, parameters: { id } },
      ];
    }),
    { text: `MATCH (i:${IMPORT_LABEL} {importId: $id}) DELETE i`, parameters: { id } },
  ];
}
