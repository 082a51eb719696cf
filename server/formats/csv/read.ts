import { lookUp } from '../../domain/look-up';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, MENTION_COLUMNS, statementColumnsWith, STORED_OTHERWISE, type Column } from '../columns';
import type { Attributes } from '../reading/elements';
import {
  problem,
  Unreadable,
  untilUnreadable,
  type Place,
  type ReadFile,
  type ReadItem,
  type ReadLimits,
  type ReadProblem,
} from '../reading/items';
import { ourActor, ourArticle, ourMention, ourStatement } from '../reading/ours';
import { decode } from '../reading/text';
import { toTyped, type TypedName } from '../reading/typed-text';
import { archiveTrouble, openArchive, type ReadArchive } from '../zip/read-zip';
import { fuse } from './defuse';
import { CsvLexer, type CsvRow } from './lexer';

type ToItems = (values: Attributes, at: Place, json: ReadonlySet<string>) => Generator<ReadItem>;

/** The tables of our archive, in the order in which they are read. */
const TABLES: readonly {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'derived'>[];
  readonly toItems: ToItems;
}[] = [
  { name: 'actors', columns: ACTOR_COLUMNS, toItems: (values, at, json) => ourActor(values.get('id'), values, at, json) },
  { name: 'articles', columns: ARTICLE_COLUMNS, toItems: (values, at) => ourArticle(values, at) },
  { name: 'statements', columns: statementColumnsWith(new Map()), toItems: toStatement },
  { name: 'mentions', columns: MENTION_COLUMNS, toItems: (values, at) => ourMention(values, at) },
];
const TYPES: Readonly<Record<string, TypedName>> = { whole: 'integer', number: 'float', flag: 'boolean' };
/** What the dictionary of the archive calls a type. */
const WORDS: Readonly<Record<string, string>> = { 'whole number': 'whole', number: 'number', 'true or false': 'flag', JSON: 'json' };

/** Reads the CSV that Entente writes: a ZIP with actors, articles, statements, mentions and a dictionary of their columns. */
export const readCsv: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  const archive = await openArchive(file, limits);
  try {
    if (archive.names.includes('xl/workbook.xml'))
      throw new Unreadable('unknown-format', 'This is a workbook of Excel, which is not read back: CSV, the ZIP that Entente writes, is');
    const missing = ['actors.csv', 'statements.csv'].filter((name) => !archive.names.includes(name));
    if (missing.length > 0) throw new Unreadable('wrong-structure', `The ZIP holds no ${missing.join(' and no ')}`);
    const types = await dictionaryOf(archive, limits);
    for (const { name, columns, toItems } of TABLES) {
      if (!archive.names.includes(`${name}.csv`)) continue;
      const known = new Map([...(types.get(name) ?? []), ...columns.map((column) => [column.name, column.type] as const)]);
      const derived = new Set(columns.flatMap((column) => (column.derived && column.name !== STORED_OTHERWISE ? [column.name] : [])));
      yield* tableItems(archive, `${name}.csv`, limits, known, derived, toItems);
    }
  } finally {
    archive.close();
  }
}

function toStatement(values: Attributes, at: Place, json: ReadonlySet<string>): Generator<ReadItem> {
  return ourStatement({ id: values.get('id'), from: values.get('from'), to: values.get('to') }, values, at, json);
}

async function* tableItems(
  archive: ReadArchive,
  part: string,
  limits: ReadLimits,
  types: ReadonlyMap<string, string>,
  derived: ReadonlySet<string>,
  toItems: ToItems,
) {
  const json = new Set([...types].flatMap(([name, type]) => (type === 'json' ? [name] : [])));
  for await (const { cells, row } of rowsOf(archive, part, limits)) {
    const at: Place = { part, row, column: null };
    const problems: ReadProblem[] = [];
    const told = [...cells].filter(([name]) => !derived.has(name));
    const values = new Map(told.map(([name, text]) => [name, valueOf(name, text, types.get(name), at, problems)]));
    yield* problems;
    yield* toItems(values, at, json);
  }
}

function valueOf(name: string, text: string, type: string | undefined, at: Place, problems: ReadProblem[]): unknown {
  const declared = lookUp(TYPES, type ?? '');
  if (declared === undefined) return fuse(text);
  const value = toTyped(text, declared);
  if (value === undefined) problems.push(problem('wrong-value', `"${text.slice(0, 80)}" is no ${type}`, { ...at, column: name }));
  return value;
}

/** The types of columns that are not of the codebook, by table. */
async function dictionaryOf(archive: ReadArchive, limits: ReadLimits): Promise<Map<string, Map<string, string>>> {
  const types = new Map<string, Map<string, string>>();
  if (!archive.names.includes('dictionary.csv')) return types;
  for await (const { cells } of rowsOf(archive, 'dictionary.csv', limits)) {
    const table = fuse(cells.get('table') ?? '');
    types.set(
      table,
      (types.get(table) ?? new Map<string, string>()).set(
        fuse(cells.get('column') ?? ''),
        lookUp(WORDS, cells.get('type') ?? '') ?? 'text',
      ),
    );
  }
  return types;
}

interface NamedCells {
  /** By the name of the column; a cell without a value is not there, one with an empty text is. */
  readonly cells: ReadonlyMap<string, string>;
  readonly row: number;
}

async function* rowsOf(archive: ReadArchive, part: string, limits: ReadLimits): AsyncGenerator<NamedCells> {
  const stream = await archive.open(part);
  let names: readonly string[] | null = null;
  let row = 0;
  try {
    for await (const cells of lexed(decode(stream, limits))) {
      row += 1;
      if (names === null) names = cells.map((name) => fuse(name ?? ''));
      else yield { cells: cellsOf(names, cells), row };
    }
  } catch (error) {
    throw csvTrouble(error, part);
  } finally {
    // Whoever stops early lets go of the file too.
    stream.destroy();
  }
}

async function* lexed(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const lexer = new CsvLexer();
  for await (const piece of pieces) yield* lexer.read(piece);
  yield* lexer.read('', true);
}

function cellsOf(names: readonly string[], row: CsvRow): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [at, value] of row.entries()) if (value !== null) cells.set(names[at] ?? '', value);
  return cells;
}

function csvTrouble(error: unknown, part: string): unknown {
  if (error instanceof Unreadable) return new Unreadable(error.code, error.message, { ...error.at, part });
  return error instanceof Error ? archiveTrouble(error, part) : error;
}
