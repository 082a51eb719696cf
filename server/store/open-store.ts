import { EmbeddedStore } from './embedded/embedded-store';

export { openNeo4j } from './neo4j/open-neo4j';

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
