import { join } from 'node:path';
import type { Config } from '../config';
import type { GraphStore } from '../store/graph-store';
import { openEmbeddedStore, openNeo4j } from '../store/open-store';

/** The graph of the server's own settings. The embedded one is opened for reading only unless it is to be written: it may be that of a server that runs. */
async function openConfigured({ neo4j, data, queryTimeout: timeoutMs, memoryMark }: Config, writable = false): Promise<GraphStore> {
  if (neo4j !== null) return openNeo4j(neo4j, timeoutMs);
  return openEmbeddedStore({ file: join(data, 'graph.grafeo'), timeoutMs, memoryMark, writable });
}

/** Hands the same over, and closes it. */
export async function withConfigured<T>(config: Config, writable: boolean, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openConfigured(config, writable);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
