import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { statSync } from 'node:fs';
import { readConfig, type Config } from '../config';
import { takenSentence } from '../domain/taken-ids';
import { READ_FORMATS, type ReadFormat } from '../domain/vocabulary/read-formats';
import { describeProblem, importFile, type ImportReport } from '../import/import-file';
import { sweepTemporary } from '../sweep-temporary';
import { FailedError, UsageError } from './errors';
import { interruptible } from './interruptible';
import { withConfigured } from './open-configured';

interface Options {
  readonly format?: ReadFormat;
  readonly prefix?: string;
}

/** `import`: a file of ours or of another tool into the graph, all of it or nothing. */
export function importCommand(): Command {
  return new Command('import')
    .description('bring a file into the graph: all of it, or nothing and a list of what is wrong with it')
    .argument('<file>', 'GraphML, GEXF, Cytoscape JSON, JSON Graph Format, or the CSV or Cypher that Entente exports')
    .addOption(new Option('--format <format>', 'what the file is, where its beginning does not tell').choices(READ_FORMATS))
    .option('--prefix <text>', 'goes before every id, for a file whose ids are taken in the graph')
    .action(async (file: string, options: Options) => {
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file ${file}.`);
      await sweepTemporary();
      report(file, await run(readConfig(process.env), file, options));
    });
}

/** The bar is for people: it goes where no program reads, and only where somebody looks. */
async function run(config: Config, file: string, options: Options): Promise<ImportReport> {
  const bar = new SingleBar({
    format: '{bar} {value} of {total} written',
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
  });
  let started = false;
  try {
    return await interruptible((signal) =>
      withConfigured(config, true, (store) =>
        importFile(store, file, {
          ...options,
          limit: config.importLimit,
          signal,
          onProgress: ({ done, total }) => {
            if (started) bar.update(done);
            else bar.start(total, done);
            started = true;
          },
        }),
      ),
    );
  } finally {
    bar.stop();
  }
}

function report(file: string, { import: done, counts, problems, errors, warnings, taken }: ImportReport): void {
  for (const problem of problems) console.log(describeProblem(problem));
  const untold = errors + warnings - problems.length;
  if (untold > 0) console.log(`${untold} more problems are not listed.`);
  if (taken) {
    const remedy = 'With --prefix TEXT, which goes before every id, it comes in beside. Nothing was imported.';
    throw new FailedError(`${file}: ${takenSentence(taken, counts)} ${remedy}`);
  }
  if (done === null) throw new FailedError(`${file}: ${count(errors, 'error')}, ${count(warnings, 'warning')}. Nothing was imported.`);
  const parts = [
    count(counts.actors, 'actor'),
    count(counts.articles, 'article'),
    count(counts.statements, 'statement'),
    count(counts.mentions, 'mention'),
  ];
  console.log(`${file}: ${parts.join(', ')} imported as ${done.id}, ${count(warnings, 'warning')}.`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
