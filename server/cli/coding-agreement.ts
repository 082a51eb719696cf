import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type { Agreement } from '../coding/agreement';
import { agreementOf, ofArticle, retrievalOf } from '../coding/agreement';
import type { Coding } from '../coding/coding';
import { CodingError, readRawCoding, readSettledCoding } from '../coding/coding';
import { CsvError } from '../coding/csv';
import { FailedError } from './errors';

const CODING_FOLDER = join(__dirname, '..', '..', 'docs', 'coding');

/** `coding agreement`: how far the readers agree, out of the files in docs/coding. */
export function codingAgreement(): Command {
  return new Command('agreement')
    .description("agreement of the two readers (F1, Krippendorff's alpha), and recall and precision of the third")
    .option('--folder <folder>', 'the folder of the coding files', CODING_FOLDER)
    .action(async ({ folder }: { folder: string }) => {
      const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((reader) => readReader(folder, reader)));
      if (!a || !b) return;
      for (const line of [...agreementLines(a, b), '', ...(c ? retrievalLines(c, await readSettled(folder)) : [])]) console.log(line);
    });
}

function agreementLines(a: Coding, b: Coding): string[] {
  const articles = [...new Set([...a.sentences].map((key) => key.replace(/ .*/, '')))];
  const rows = articles.map((article) => row(article, agreementOf(ofArticle(a, article), ofArticle(b, article))));
  const header = ['article', 'sentences', 'A', 'B', 'both', 'F1', 'units', 'alpha'];
  return table([header, ...rows, row('all', agreementOf(a, b))]);
}

function row(name: string, { sentences, first, second, both, f1, units, alpha }: Agreement): string[] {
  return [name, String(sentences), String(first), String(second), String(both), share(f1), String(units), share(alpha)];
}

function retrievalLines(reader: Coding, settled: Coding): string[] {
  const { sentences, settled: asked, coded, found, right, rightInArticle } = retrievalOf(reader, settled);
  return [
    `Third reader, ${sentences} sentences:`,
    `recall     ${share(found / asked)}  (${found} of ${asked} settled statements of these sentences)`,
    `precision  ${share(right / coded)}  (${right} of ${coded} relations coded, settled in the same paragraph)`,
    `           ${share(rightInArticle / coded)}  (${rightInArticle} of ${coded}, settled anywhere in the article)`,
  ];
}

function share(value: number | null): string {
  return value === null || Number.isNaN(value) ? 'undefined' : value.toFixed(3);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
}

async function readReader(folder: string, reader: string): Promise<Coding> {
  const file = join(folder, 'raw', `reader-${reader}.csv`);
  return inWords(async () => readRawCoding(await readFile(file, 'utf8'), basename(file)));
}

async function readSettled(folder: string): Promise<Coding> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  const codings = await inWords(() =>
    Promise.all(files.map(async (file) => readSettledCoding(await readFile(join(folder, file), 'utf8'), basename(file, '.csv'), file))),
  );
  return {
    sentences: new Set(codings.flatMap((coding) => [...coding.sentences])),
    relations: codings.flatMap((coding) => coding.relations),
  };
}

/** A file that cannot be read or makes no sense is the answer, not a crash. */
async function inWords<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CodingError || error instanceof CsvError || (error instanceof Error && 'code' in error))
      throw new FailedError(error.message);
    throw error;
  }
}
