import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeed, readSeedFiles } from '../server/seed/read-seed';
import type { GraphStore } from '../server/store/graph-store';
import { openEmbeddedStore } from '../server/store/open-store';
import { writeBulkGraph, type BulkSize } from '../tests/support/bulk-graph';
import { seconds } from './measure';
import { ROOT } from './server';

/** Bytes: a process that has written a million statements holds more than one that reads them. */
const FILLING = 6_000_000_000;

/** A data folder whose embedded store holds the invented graph. */
export interface Filled {
  readonly folder: string;
  /** Seconds that the store took for it by its own bulk path, rows given in large batches. */
  readonly taken: number;
}

let made: Promise<Filled> | null = null;

/** Filled when the first part asks, for reading only, and the same for all of a run. */
export function filledFolder(size: BulkSize): Promise<Filled> {
  made ??= makeFilled(size);
  return made;
}

export async function removeFilledFolder(): Promise<void> {
  if (made !== null) await rm((await made).folder, { recursive: true, force: true });
}

async function makeFilled(size: BulkSize): Promise<Filled> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const store = await openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 600_000, memoryMark: FILLING });
  const taken = await seconds(() => fill(store, size));
  await store.close();
  return { folder, taken };
}

/** The schema of ours, and the invented graph. */
export async function fill(store: GraphStore, size: BulkSize): Promise<void> {
  const { schema } = parseSeed(await readSeedFiles(join(ROOT, 'cypher')));
  await store.applySchema(schema.map(({ text }) => text));
  await writeBulkGraph(store, size);
}
