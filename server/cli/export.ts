import { Command } from 'commander';
import { SingleBar } from 'cli-progress';
import { join } from 'node:path';
import { readConfig } from '../config';
import type { Limits } from '../console/limits';
import { QueryError } from '../console/query-error';
import { readSubgraph } from '../console/read-subgraph';
import { exportQuerySchema } from '../contract/exports';
import { FORMATS, FORMAT_IDS, formatRow, type FormatId } from '../domain/vocabulary/formats';
import { fileName } from '../formats/file-name';
import type { ExportGraph } from '../formats/format';
import { inChunks } from '../formats/in-chunks';
import { withLosses } from '../formats/losses';
import { writerOf } from '../formats/writers';
import { parseFields, Problem } from '../http/problem';
import { checkActors, checkFilter } from '../queries/check-filter';
import { readCollectionFile } from '../queries/collection-file';
import { openExport } from '../queries/export/open-export';
import { namedBy } from '../queries/export/scope';
import { takenNow } from '../queries/export/taken';
import { WrongValueError } from '../queries/query-error';
import { toExportAsk, type ExportAsk, type Found } from '../routes/export-ask';
import type { GraphStore } from '../store/graph-store';
import { readVersion } from '../version';
import { readAddress } from './address-query';
import { UsageError } from './errors';
import { interruptible } from './interruptible';
import { withConfigured } from './open-configured';
import { SEED_FOLDER } from './seed';
import { writeToStandardOutput } from './standard-output';
import { checkOutput, writeOutput } from './write-output';

interface Asked {
  readonly format: string;
  readonly filter: string;
  readonly statement?: string;
  readonly output?: string;
}

/** `export`: a part of the graph as a file, or to standard output. */
export function exportCommand(): Command {
  const formats = FORMAT_IDS.map((id) => `  ${id.padEnd(10)} ${FORMATS[id].opensIn}`).join('\n');
  return new Command('export')
    .description('write the graph, or a part of it, in a format that other programs open, with all its evidence')
    .requiredOption('--format <format>', `one of ${FORMAT_IDS.join(', ')}`)
    .option(
      '--filter <query>',
      'what the address of the page asks for, or a query string like it: types=BACKS&actors=russia, or around=russia&depth=2',
      '',
    )
    .option('--statement <cypher>', 'a Cypher statement: the actors and statements in its result')
    .option('--output <file>', 'the file to write, or - for standard output; a name that says what is in it where none is given')
    .addHelpText('after', `\nFormats:\n${formats}`)
    .action(run);
}

async function run({ format, filter, statement, output }: Asked): Promise<void> {
  const config = readConfig(process.env);
  // What is wrong with the rest is told before a store is opened.
  askOf(format, filter, null);
  if (output !== undefined && output !== '-') await checkOutput(output);
  tellLeft(format, filter, output);
  await interruptible((signal) =>
    withConfigured(config, false, async (store) => {
      const ask = askOf(format, filter, statement === undefined ? null : await found(store, statement, config.console, signal));
      const graph = await withLosses(await opened(store, ask, signal), ask.format);
      await writeOut(graph, ask, output ?? fileName(graph.about, ask.format), signal);
    }),
  );
}

async function found(store: GraphStore, text: string, limits: Limits, signal: AbortSignal): Promise<Found> {
  try {
    return { ...(await readSubgraph(store, { text }, limits, { signal })), asked: { statement: text, parameters: {} } };
  } catch (error) {
    throw error instanceof QueryError ? new UsageError(error.message) : error;
  }
}

function askOf(format: string, filter: string, result: Found | null): ExportAsk {
  try {
    return toExportAsk(
      format,
      parseFields(exportQuerySchema, fieldsOf(readAddress(filter, optionsOf(format)).query), 'wrong-query'),
      result,
    );
  } catch (error) {
    throw error instanceof Problem ? new UsageError(error.message) : error;
  }
}

const optionsOf = (format: string): readonly string[] => FORMAT_IDS.filter((id) => id === format).flatMap((id) => formatRow(id).options);

/** A key that stands once is a value, one that stands again a list. */
function fieldsOf(query: URLSearchParams): Record<string, string | string[]> {
  const lists = [...new Set(query.keys())].map((key) => [key, query.getAll(key)] as const);
  return Object.fromEntries(lists.map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]));
}

/** What of an address says nothing to a file, and a name that will not say what is in it. */
function tellLeft(format: string, filter: string, output: string | undefined): void {
  for (const told of readAddress(filter, optionsOf(format)).left) console.error(told);
  const { name, extension } = formatRow(format as FormatId);
  const ending = /\.([a-z][a-z0-9]*)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== extension.split('.').at(-1))
    console.error(`${output ?? ''} will hold ${name}, whose files end in .${extension}.`);
}

async function opened(store: GraphStore, { filter, scope }: ExportAsk, signal: AbortSignal): Promise<ExportGraph> {
  const { title } = readCollectionFile(join(SEED_FOLDER, 'collection.json'));
  try {
    await checkFilter(store, filter);
    await checkActors(store, namedBy(scope));
    return await openExport(store, { filter, scope }, { title, version: readVersion(), taken: takenNow() }, signal);
  } catch (error) {
    if (error instanceof WrongValueError) throw new UsageError(error.message);
    throw error;
  }
}

async function writeOut(graph: ExportGraph, { format, options }: ExportAsk, output: string, signal: AbortSignal): Promise<void> {
  const pieces = inChunks(writerOf(format)(withProgress(graph), options, signal));
  if (output === '-') {
    await writeToStandardOutput(pieces, { signal });
  } else {
    await writeOutput(output, pieces, signal);
    tell(graph, output);
  }
  tellLosses(graph, format);
}

function tell({ about }: ExportGraph, output: string): void {
  const { actors, statements, omitted } = about;
  console.error(
    `${output}: ${actors} actors and ${statements} statements; ${omitted.actors} and ${omitted.statements} of the graph are not in it.`,
  );
}

/** To standard error, also where the file goes to standard output. */
function tellLosses({ about: { notCarried = [] } }: ExportGraph, format: FormatId): void {
  if (notCarried.length > 0) console.error(`${FORMATS[format].name} does not carry ${notCarried.join('; ')}.`);
}

/** The same graph, with a bar of its statements on standard error where a person looks. */
function withProgress(graph: ExportGraph): ExportGraph {
  if (!process.stderr.isTTY) return graph;
  return {
    ...graph,
    statements: async function* () {
      const bar = new SingleBar({
        format: '{bar} {percentage} %, {value} of {total} statements',
        stream: process.stderr,
        clearOnComplete: true,
      });
      bar.start(graph.about.statements, 0);
      try {
        for await (const statement of graph.statements()) {
          bar.increment();
          yield statement;
        }
      } finally {
        bar.stop();
      }
    },
  };
}
