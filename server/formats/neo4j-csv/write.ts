import { lookUp } from '../../domain/look-up';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, EXTRA, MENTION_COLUMNS, STATEMENT_COLUMNS, type Column } from '../columns';
import { aboutEntries } from '../about';
import { csvRows, csvText } from '../csv/csv-rows';
import type { Cell, ExportGraph, ExportMention, ExtraProperty } from '../format';
import { jsonOf } from '../json-value';
import { zipFiles, type ZippedFile } from '../zip/zip-files';
import { isRenamed, renamed } from './header-names';

/** Between the items of a list: a character that no text has. */
const ITEM = '\u001F';
const TYPES = { text: 'string', list: 'string[]', json: 'string', whole: 'long', number: 'double', flag: 'boolean' } as const;

type Stored = Pick<ExportMention, 'properties' | 'extra'>;
/** A column by its header for the importer. */
interface Field<T> {
  readonly header: string;
  readonly of: (item: T) => Cell;
}

/** Writes what `neo4j-admin database import` reads: nodes and relationships as CSV with typed headers, and the command. */
export function write(graph: ExportGraph): AsyncIterable<Uint8Array> {
  return zipFiles(parts(graph), graph.about.taken);
}

/** The files of the archive. */
export function parts(graph: ExportGraph): ZippedFile[] {
  const { actors, statements } = graph.extra;
  return [
    part(
      'actors',
      [
        { header: 'id:ID(actor)', of: ({ id }) => id },
        ...fields(ACTOR_COLUMNS, ['id', 'labels'], actors),
        { header: ':LABEL', of: ({ labels }) => labels },
      ],
      () => graph.actors(),
    ),
    part(
      'articles',
      [{ header: 'id:ID(article)', of: ({ id }) => id }, ...fields(ARTICLE_COLUMNS, ['id'], []), { header: ':LABEL', of: () => 'Article' }],
      () => graph.articles(),
    ),
    part(
      'statements',
      [
        { header: ':START_ID(actor)', of: ({ from }) => from },
        { header: ':END_ID(actor)', of: ({ to }) => to },
        { header: ':TYPE', of: ({ type }) => type },
        ...fields(STATEMENT_COLUMNS, ['from', 'to', 'type'], statements),
      ],
      () => graph.statements(),
    ),
    part(
      'mentions',
      [
        { header: ':START_ID(article)', of: ({ article }) => article },
        { header: ':END_ID(actor)', of: ({ actor }) => actor },
        { header: ':TYPE', of: () => 'MENTIONS' },
        ...fields(MENTION_COLUMNS, ['article', 'actor'], []),
      ],
      () => graph.mentions(),
    ),
    // The importer does not read it; whoever unpacks the archive does.
    { name: 'about.csv', pieces: () => one(csvText([['name', 'value'], ...aboutEntries(graph.about)])) },
    { name: 'import.sh', pieces: () => one(COMMAND) },
  ];
}

/** As the importer takes it, in the folder of the files; the database has to be new. */
const COMMAND = `#!/bin/sh
# Imports these files into a new database of a Neo4j that is stopped, or into the one named.
neo4j-admin database import full "\${1:-neo4j}" \\
  --nodes=actors.csv --nodes=articles.csv --relationships=statements.csv --relationships=mentions.csv \\
  --array-delimiter=U+001F --multiline-fields=true
`;

/** Only what the store has: a property that is not there stays away, and a value of another kind than the codebook's has a column of its own, as in CSV. */
function fields<T extends Stored>(columns: readonly Column<T>[], without: readonly string[], extra: readonly ExtraProperty[]): Field<T>[] {
  const own = columns.filter(({ name, derived }) => !derived && !without.includes(name));
  const taken = new Set([...own, ...extra].map(({ name }) => name));
  const ownNames = new Set(own.map(({ name }) => name));
  return [
    ...own.map(({ name, type, of }) => ({
      header: `${name}:${TYPES[type]}`,
      of: (item: T) => (name in item.properties && !(name in item.extra) ? of(item) : null),
    })),
    ...extra.map(({ name, type }) => ({
      header: `${freeName(name, taken, ownNames)}:${TYPES[type]}`,
      of: (item: T) => jsonOf(lookUp(item.extra, name), type),
    })),
  ];
}

/** A name that the importer can read and no other column of the file has. */
function freeName(name: string, taken: Set<string>, ofOthers: ReadonlySet<string>): string {
  if (!ofOthers.has(name) && !isRenamed(name)) return name;
  let free = renamed(name);
  while (taken.has(free)) free = EXTRA + free;
  taken.add(free);
  return free;
}

function part<T>(name: string, columns: readonly Field<T>[], items: () => AsyncIterable<T>): ZippedFile {
  const rows = async function* () {
    for await (const item of items()) yield columns.map(({ of }) => of(item));
  };
  const pieces = async function* () {
    yield csvText([columns.map(({ header }) => header)]);
    yield* csvRows(rows(), cellText);
  };
  return { name: `${name}.csv`, pieces };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === 'object' ? cell.join(ITEM) : String(cell);
}
