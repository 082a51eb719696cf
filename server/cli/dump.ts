import { Command } from 'commander';
import { join } from 'node:path';
import { readConfig, type Config } from '../config';
import { dumpLines } from '../queries/dump-lines';
import type { GraphStore } from '../store/graph-store';
import { openEmbeddedStore, openNeo4j } from '../store/open-store';

/** `dump`: the graph of the server's own settings as sorted JSON lines, the same from both stores. */
export function dump(): Command {
  return new Command('dump')
    .description('write the graph to standard output as sorted JSON lines: the same bytes for the same graph, embedded or in Neo4j')
    .action(async () => {
      // Whoever reads it may have seen enough (`| head`).
      process.stdout.on('error', () => process.exit());
      const store = await openConfigured(readConfig(process.env));
      try {
        for (const line of await dumpLines(store)) process.stdout.write(`${line}\n`);
      } finally {
        await store.close();
      }
    });
}

/** The embedded graph is opened for reading only: it may be that of a server that runs. */
async function openConfigured({ neo4j, data, queryTimeout: timeoutMs, memoryMark }: Config): Promise<GraphStore> {
  if (neo4j !== null) return openNeo4j(neo4j, timeoutMs);
  return openEmbeddedStore({ file: join(data, 'graph.grafeo'), timeoutMs, memoryMark, writable: false });
}
