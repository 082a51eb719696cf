import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../server/config';
import { parseSeed, readSeedFiles } from '../server/seed/read-seed';
import type { GraphStore } from '../server/store/graph-store';
import type { Neo4jAddress } from '../server/store/neo4j/connection';
import { openEmbeddedStore, openNeo4j } from '../server/store/open-store';
import { writeBulkGraph, type BulkSize } from '../tests/support/bulk-graph';
import { javaFor, LTS } from '../tests/support/neo4j/jars';
import { startNeo4j } from '../tests/support/neo4j/start-neo4j';
import { seconds } from './measure';
import { ROOT } from './server';

/** Bytes: a process that has written a million statements holds more than one that reads them. */
const FILLING = 6_000_000_000;
/** Milliseconds: a read of everything takes longer than a user would wait. */
const PATIENCE = 600_000;

/** A store that holds the invented graph, for reading only. */
export interface Filled {
  readonly kind: 'embedded' | 'Neo4j';
  /** What a server of ours is started with to run on it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds that it took for the graph by its own bulk path, rows given in large batches. */
  readonly taken: number;
  readonly open: () => Promise<GraphStore>;
  readonly remove: () => Promise<void>;
}

export interface FilledFile extends Filled {
  readonly file: string;
}

export interface FilledServer extends Filled {
  readonly address: Neo4jAddress;
}

let file: Promise<FilledFile> | null = null;
let server: Promise<FilledServer> | null = null;

/** An embedded store: filled when the first part asks, and the same for all of a run. */
export function filledFile(size: BulkSize): Promise<FilledFile> {
  file ??= fillFile(size);
  return file;
}

/** The same with a Neo4j of our own; null, and said, where none can be started. */
export async function filledServer(size: BulkSize): Promise<FilledServer | null> {
  if (javaFor(LTS) === null) {
    console.log('Nothing is measured on Neo4j: that needs Java 17 and Maven.');
    return null;
  }
  server ??= fillServer(size);
  return server;
}

export async function removeFilled(): Promise<void> {
  for (const filled of [file, server]) await (await filled)?.remove();
}

async function fillFile(size: BulkSize): Promise<FilledFile> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const path = join(folder, 'graph.grafeo');
  const taken = await filling(await openEmbeddedStore({ file: path, timeoutMs: PATIENCE, memoryMark: FILLING }), size);
  const { memoryMark } = readConfig({});
  return {
    kind: 'embedded',
    environment: { ENTENTE_DATA: folder },
    taken,
    file: path,
    // The server has the file open for reading only, and leaves room for other readers.
    open: () => openEmbeddedStore({ file: path, writable: false, timeoutMs: PATIENCE, memoryMark }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function fillServer(size: BulkSize): Promise<FilledServer> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const running = await startNeo4j(LTS, { large: true });
  const { address } = running;
  const open = () => openNeo4j(address, PATIENCE);
  const taken = await filling(await open(), size);
  return {
    kind: 'Neo4j',
    environment: { ENTENTE_DATA: folder, NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password ?? '' },
    taken,
    address,
    open,
    remove: async () => {
      await running.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The schema of ours, and the invented graph, into a store that is closed behind it. */
async function filling(store: GraphStore, size: BulkSize): Promise<number> {
  const { schema } = parseSeed(await readSeedFiles(join(ROOT, 'cypher')));
  const taken = await seconds(async () => {
    await store.applySchema(schema.map(({ text }) => text));
    await writeBulkGraph(store, size);
  });
  await store.close();
  return taken;
}
