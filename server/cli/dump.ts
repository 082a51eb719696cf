import { Command } from 'commander';
import { readConfig } from '../config';
import { dumpLines } from '../queries/dump-lines';
import { withConfigured } from './open-configured';
import { mindStandardOutput } from './standard-output';

/** `dump`: the graph of the server's own settings as sorted JSON lines, the same from both stores. */
export function dump(): Command {
  return new Command('dump')
    .description('write the graph to standard output as sorted JSON lines: the same bytes for the same graph, embedded or in Neo4j')
    .action(async () => {
      mindStandardOutput();
      await withConfigured(readConfig(process.env), false, async (store) => {
        for (const line of await dumpLines(store)) process.stdout.write(`${line}\n`);
      });
    });
}
