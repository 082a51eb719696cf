import { EmbeddedStore } from './embedded/embedded-store';
import type { Neo4jAddress } from './neo4j/connection';
import type { Neo4jStore } from './neo4j/neo4j-store';

/** Connects to a Neo4j; rejects with a StoreError that names the setting to look at. */
export function openNeo4j(address: Neo4jAddress, timeoutMs: number): Promise<Neo4jStore> {
  // The driver takes a seventh of a second to load: nobody who runs on the embedded store is to wait for it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would leave CommonJS, where ts-node runs
  const { openNeo4j: open } = require('./neo4j/open-neo4j') as typeof import('./neo4j/open-neo4j');
  return open(address, timeoutMs);
}

export interface EmbeddedOptions {
  readonly file: string;
  /** Milliseconds after which a query is stopped. */
  readonly timeoutMs?: number;
  /** Bytes of memory past which the engine is stopped and started anew. */
  readonly memoryMark?: number;
  /** Callers that may wait for their turn. */
  readonly queueLimit?: number;
  /** Default true; false opens an existing graph for reading only, beside other readers. */
  readonly writable?: boolean;
}

const DEFAULTS = { timeoutMs: 30_000, memoryMark: 2_000_000_000, queueLimit: 64 };

/** Opens the graph in `file`, and makes it where there is none; rejects with a StoreError that says what is in the way. */
export async function openEmbeddedStore({ file, writable = true, ...options }: EmbeddedOptions): Promise<EmbeddedStore> {
  return EmbeddedStore.open({ ...DEFAULTS, ...options, file, access: writable ? 'write' : 'read' });
}
