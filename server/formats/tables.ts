import { ACTOR_COLUMNS, ARTICLE_COLUMNS, MENTION_COLUMNS, statementColumnsWith, withExtra, type Column } from './columns';
import { ABOUT_COUNTS, aboutEntries } from './about';
import type { Cell, ExportGraph } from './format';

/** A part of the graph as rows under columns: a file of the archive, a sheet of the workbook. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'is'>[];
  rows(): AsyncIterable<readonly Cell[]>;
}

/** Actors, statements, articles and mentions, and the two that say what the columns are and where the file is from. */
export function tablesOf(graph: ExportGraph): Table[] {
  const columnsWith = (names: Awaited<ReturnType<ExportGraph['names']>>) => withExtra(statementColumnsWith(names), graph.extra.statements);
  const tables = [
    table('actors', withExtra(ACTOR_COLUMNS, graph.extra.actors), () => graph.actors()),
    table(
      'statements',
      columnsWith(new Map()),
      () => graph.statements(),
      async () => columnsWith(await graph.names()),
    ),
    table('articles', ARTICLE_COLUMNS, () => graph.articles()),
    table('mentions', MENTION_COLUMNS, () => graph.mentions()),
  ];
  return [...tables, dictionary(tables), about(graph)];
}

/** `ready` gives the columns where they have to know something first. */
function table<T>(
  name: string,
  columns: readonly Column<T>[],
  items: () => AsyncIterable<T>,
  ready: () => Promise<readonly Column<T>[]> = () => Promise.resolve(columns),
): Table {
  const rows = async function* () {
    const known = await ready();
    for await (const item of items()) yield known.map((column) => column.of(item));
  };
  return { name, columns, rows };
}

const TYPE_WORDS = {
  text: 'text',
  list: 'list: items apart by "; ", or a JSON array where an item holds a semicolon',
  whole: 'whole number',
  number: 'number',
  flag: 'true or false',
  json: 'JSON',
} as const;

function dictionary(tables: readonly Table[]): Table {
  const rows = tables.flatMap(({ name, columns }) => columns.map((column) => [name, column.name, TYPE_WORDS[column.type], column.is]));
  return fixed('dictionary', { table: 'the table', column: 'the column of it', type: 'what its cells are', is: 'what it holds' }, rows);
}

function about(graph: ExportGraph): Table {
  return fixed(
    'about',
    { name: 'what is told', value: 'of this file' },
    aboutEntries(graph.about).map(([name, value]) => [name, ABOUT_COUNTS.has(name) ? Number(value) : value]),
  );
}

function fixed(name: string, columns: Readonly<Record<string, string>>, rows: readonly (readonly Cell[])[]): Table {
  return {
    name,
    columns: Object.entries(columns).map(([column, is]) => ({ name: column, type: 'text', is })),
    // eslint-disable-next-line @typescript-eslint/require-await
    rows: async function* () {
      yield* rows;
    },
  };
}
