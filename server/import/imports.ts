import { hostname } from 'node:os';
import { IMPORT_LABEL, PENDING } from '../domain/vocabulary/import-labels';
import { StoreError } from '../store/errors';
import type { GraphStore } from '../store/graph-store';
import { GraphNode, type ValueMap } from '../store/values';
import { textOf, wholeOf } from '../queries/values';
import type { ImportCounts } from './check-file';
import { ImportError } from './import-error';
import { begin, IMPORT_SCHEMA, sweepPending, WRITE } from './pending';

/** A finished import. */
export interface Import extends ImportCounts {
  readonly id: string;
  /** The base name of the file. */
  readonly file: string;
  readonly format: string;
  /** When it was finished, ISO 8601. */
  readonly imported: string;
}

/** Milliseconds after which an import of another machine that has written nothing is taken for dead. */
const SILENT = 10 * 60_000;
const OWNER = `${hostname()} ${process.pid}`;
/** Imports of this process. */
const running = new Set<string>();

const FINISHED = `MATCH (i:${IMPORT_LABEL}) RETURN i AS import`;
const UNFINISHED = `MATCH (i:${PENDING.import}) RETURN i AS import`;

/** The finished imports, the last first. */
export async function listImports(store: GraphStore): Promise<Import[]> {
  const { rows } = await store.run({ text: FINISHED });
  const imports = rows.flatMap(([node]) => (node instanceof GraphNode ? [toImport(node.properties)] : []));
  return imports.sort((a, b) => (a.imported < b.imported ? 1 : -1));
}

/** Does work that writes pending data, alone in the database, and takes out what it leaves when it fails. */
export async function alone<T>(store: GraphStore, importId: string, work: () => Promise<T>): Promise<T> {
  await sweepAbandoned(store);
  const { propertyKeys } = await store.schema();
  await store.applySchema(IMPORT_SCHEMA);
  running.add(importId);
  try {
    await lock(store, importId, propertyKeys);
    return await leavingNothing(store, work);
  } finally {
    running.delete(importId);
  }
}

/** Takes out what an import that did not finish has left, unless it is still under way; whether there was any. */
export async function sweepAbandoned(store: GraphStore): Promise<boolean> {
  const { rows } = await store.run({ text: UNFINISHED });
  const abandoned = rows.some(([node]) => node instanceof GraphNode && isAbandoned(store.kind, node.properties));
  if (abandoned) await sweepPending(store);
  return abandoned;
}

async function lock(store: GraphStore, importId: string, keys: readonly string[]): Promise<void> {
  try {
    await store.write([begin(importId, { owner: OWNER, keys })], WRITE);
  } catch (error) {
    const isTaken = (await store.run({ text: UNFINISHED })).rows.length > 0;
    if (!isTaken || !(error instanceof StoreError)) throw error;
    throw new ImportError('import-under-way', 'Another import into this graph is under way. Try again when it is done.');
  }
}

/** What was written is taken out where that is still possible; else the next start does. */
async function leavingNothing<T>(store: GraphStore, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await sweepPending(store).catch(() => undefined);
    throw error;
  }
}

function isAbandoned(kind: GraphStore['kind'], { importId, owner, touched }: ValueMap): boolean {
  if (typeof importId === 'string' && running.has(importId)) return false;
  // One process at a time has the embedded graph open for writing: this one.
  if (kind === 'embedded' || owner === OWNER) return true;
  const [host, pid] = textOf({ owner: owner ?? null }, 'owner')?.split(' ') ?? [];
  if (host === hostname()) return !isAlive(Number(pid));
  return Date.now() - Number(touched ?? 0) > SILENT;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function toImport(properties: ValueMap): Import {
  const text = (key: string) => textOf(properties, key) ?? '';
  const number = (key: string) => wholeOf(properties[key]) ?? 0;
  return {
    id: text('importId'),
    file: text('file'),
    format: text('format'),
    imported: text('imported'),
    actors: number('actors'),
    articles: number('articles'),
    statements: number('statements'),
    mentions: number('mentions'),
  };
}
