import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { capital } from '../domain/in-words';
import type { TakenIds } from '../domain/taken-ids';
import { IMPORT_PROBLEMS } from '../domain/vocabulary/import-problems';
import type { ReadFormat } from '../domain/vocabulary/read-formats';
import { openReader } from '../formats/readers';
import type { GraphStore, Statement } from '../store/graph-store';
import { checkFile, type CheckedFile, type ImportCounts } from './check-file';
import { findClashes } from './clashes';
import { alone, type Import } from './imports';
import { oneAhead } from './one-ahead';
import { finish, stillUnderWay, WRITE } from './pending';
import type { ImportProblem } from './problem-list';
import { Spool } from './spool';
import { writeBatch } from './write-batch';

/** Actors, articles and relations of a file: some 600 MB of ids. */
const MOST_ELEMENTS = 5_000_000;

export interface ImportOptions {
  /** What the file is called where that is not its path. */
  readonly name?: string | undefined;
  /** Told by the file itself where it is not given. */
  readonly format?: ReadFormat | undefined;
  /** Goes before every id of the file. */
  readonly prefix?: string | undefined;
  /** Bytes of the file, unpacked. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
}

interface ImportProgress {
  /** Nodes and relationships that are written, of all. */
  readonly done: number;
  readonly total: number;
}

export interface ImportReport {
  /** Null where nothing came in. */
  readonly import: Import | null;
  readonly counts: ImportCounts;
  readonly problems: readonly ImportProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** What the graph holds of it already, where that is why nothing came in. */
  readonly taken?: TakenIds;
}

/** Brings a file into the graph, all of it or nothing: with a single error in it nothing is written. */
export async function importFile(store: GraphStore, file: string, options: ImportOptions): Promise<ImportReport> {
  const importId = newImportId(options.name ?? file);
  const spool = await Spool.open();
  try {
    const { format, items } = await openReader(file, options);
    const { prefix = '', signal } = options;
    const { notInNames } = store;
    const checked = await checkFile(items, spool, { prefix, unnamed: importId, notInNames, most: MOST_ELEMENTS, signal });
    const taken = checked.list.errors === 0 ? await findClashes(store, checked, options.signal) : null;
    if (taken !== null) return { ...reportOf(checked, null), taken };
    if (checked.list.errors > 0 || format === null) return reportOf(checked, null);
    const told = { file: basename(options.name ?? file), format, imported: new Date().toISOString() };
    await alone(store, importId, () => writeAll(store, importId, { checked, spool, told, options }));
    return reportOf(checked, { id: importId, ...told, ...checked.counts });
  } finally {
    await spool.remove();
  }
}

interface Writing {
  readonly checked: CheckedFile;
  readonly spool: Spool;
  readonly told: Readonly<Record<string, string>>;
  readonly options: ImportOptions;
}

async function writeAll(store: GraphStore, importId: string, { checked: { counts }, spool, told, options }: Writing): Promise<void> {
  const total = counts.actors + counts.articles + counts.statements + counts.mentions;
  let done = 0;
  for await (const statement of oneAhead(statements(store, spool, importId))) {
    options.signal?.throwIfAborted();
    const written = await store.write([statement, stillUnderWay(importId)], WRITE);
    done += written.nodesCreated + written.relationshipsCreated;
    options.onProgress?.({ done, total });
  }
  if (done !== total) throw new Error(`Of ${total} actors, articles and relations the store has written ${done}`);
  await store.write(finish(importId, { ...told, ...counts }), WRITE);
  await store.checkpoint();
}

async function* statements(store: GraphStore, spool: Spool, importId: string): AsyncGenerator<Statement> {
  for await (const batch of spool.batches()) yield writeBatch(store, batch, importId);
}

function reportOf({ list, counts }: CheckedFile, done: Import | null): ImportReport {
  return { import: done, counts, problems: list.problems, errors: list.errors, warnings: list.warnings };
}

/** Tells when and what; the letters at the end keep two of a second apart. */
function newImportId(name: string): string {
  const slug = basename(name)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${slug === '' ? 'file' : slug}-${time}-${randomBytes(2).toString('hex')}`;
}

/** A problem in a line, for people. */
export function describeProblem({ severity, code, message, part, row, column }: ImportProblem): string {
  const where = [part, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`].filter((text) => text !== null);
  return `${severity} ${code}${where.length === 0 ? '' : ` (${where.join(', ')})`}: ${message}. ${capital(IMPORT_PROBLEMS[code].means)}.`;
}
