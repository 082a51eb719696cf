import { Command } from 'commander';
import { readConfig } from '../config';
import { inChunks } from '../formats/in-chunks';
import { dumpLines } from '../queries/dump-lines';
import { withConfigured } from './open-configured';
import { writeToStandardOutput } from './standard-output';

/** `dump`: the graph of the server's own settings as sorted JSON lines, the same from both stores. */
export function dump(): Command {
  return new Command('dump')
    .description('write the graph to standard output as sorted JSON lines: the same bytes for the same graph, embedded or in Neo4j')
    .action(async () => {
      await withConfigured(readConfig(process.env), false, (store) => writeToStandardOutput(inChunks(ended(dumpLines(store)))));
    });
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
