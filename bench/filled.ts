import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeed, readSeedFiles } from '../server/seed/read-seed';
import type { GraphStore } from '../server/store/graph-store';
import { openEmbeddedStore } from '../server/store/open-store';
import { writeBulkGraph, type BulkSize } from '../tests/support/bulk-graph';
import { ROOT } from './server';

/** Bytes: a process that has written a million statements holds more than one that reads them. */
const FILLING = 6_000_000_000;

let made: Promise<string> | null = null;

/** A data folder whose embedded store holds the invented graph: filled when the first part asks, for reading only, and the same for all of a run. */
export function filledFolder(size: BulkSize): Promise<string> {
  made ??= makeFilled(size);
  return made;
}

export async function removeFilledFolder(): Promise<void> {
  if (made !== null) await rm(await made, { recursive: true, force: true });
}

async function makeFilled(size: BulkSize): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const store = await openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 600_000, memoryMark: FILLING });
  await fill(store, size);
  await store.close();
  return folder;
}

/** The schema of ours, and the invented graph. */
export async function fill(store: GraphStore, size: BulkSize): Promise<void> {
  const { schema } = parseSeed(await readSeedFiles(join(ROOT, 'cypher')));
  await store.applySchema(schema.map(({ text }) => text));
  await writeBulkGraph(store, size);
}
