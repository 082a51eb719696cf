import { formatRow, type FormatId, type Lack } from '../../server/domain/vocabulary/formats';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, MENTION_COLUMNS, STATEMENT_COLUMNS, type Column } from '../../server/formats/columns';
import type { ExportGraph, ExportStatement } from '../../server/formats/format';
import { LACKING } from '../../server/formats/losses';
import type { GraphStore } from '../../server/store/graph-store';
import type { Value, ValueMap } from '../../server/store/values';
import { openTestGraph, type TestGraph } from '../support/test-app';
import { USUAL } from './pictures/invented';
import { HERE, READABLE, textIn } from './text-in';
import { exportOf, written } from './written';

type Table = 'actors' | 'statements' | 'articles' | 'mentions';

/** What items are told apart and joined by, and what the codebook's own types say already. */
const JOINS = new Set(['id', 'from', 'to', 'type', 'article', 'actor', 'sign']);
/** Columns whose values are of a few words, with two of them: whatever else stands there is read as none. */
const CHOICES: Readonly<Record<string, readonly [Value, Value]>> = {
  labels: [
    ['Actor', 'State'],
    ['Actor', 'Leader'],
  ],
  collective: [true, false],
  modality: ['alleged', 'denied'],
  ambiguous: [true, false],
  means: [['military'], ['material']],
  dateBasis: ['stated', 'computed'],
  publishedBasis: ['stated', 'inferred'],
  textQuality: ['ok', 'scrambled'],
};
/** By what an item is found in the store, and how it is set. */
const TABLES = {
  actors: { columns: ACTOR_COLUMNS, match: 'MATCH (x:Actor)', key: 'x.id', lost: ['all-actors', 'actors'] },
  statements: {
    columns: STATEMENT_COLUMNS,
    match: 'MATCH (:Actor)-[x]->(:Actor)',
    key: 'x.id',
    lost: ['statements', 'uncoded', 'uncited'],
  },
  articles: { columns: ARTICLE_COLUMNS, match: 'MATCH (x:Article)', key: 'x.id', lost: ['articles'] },
  mentions: { columns: MENTION_COLUMNS, match: 'MATCH (p:Article)-[x:MENTIONS]->(q:Actor)', key: "p.id + ' ' + q.id", lost: ['mentions'] },
} as const satisfies Record<Table, { readonly columns: readonly Column<never>[]; readonly lost: readonly Lack[]; [key: string]: unknown }>;
const TABLE_NAMES = Object.keys(TABLES) as Table[];
const EXTRA = {
  actors: ['extra', 'extra-of-actors'],
  statements: ['extra'],
  articles: ['extra', 'extra-of-articles'],
  mentions: ['extra', 'extra-of-articles'],
} as const;

/** A property that is not of the codebook. */
const STRANGE = 'strange';

interface Mark {
  readonly table: Table;
  readonly item: string;
  readonly column: string;
  readonly mark: string;
}

let graph: TestGraph;
let marks: Mark[];
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.store.write([{ text: "CREATE (:Article {id: 'unread', title: 'Unread'})" }]);
  marks = await markAll(graph.store);
});
afterAll(() => graph.close());

/** Sets every column of every item to a value that is nowhere else. */
async function markAll(store: GraphStore): Promise<Mark[]> {
  const all: Mark[] = [];
  for (const table of TABLE_NAMES) {
    const { columns, match, key } = TABLES[table];
    const { rows } = await store.run({ text: `${match} RETURN ${key} AS key ORDER BY key` });
    const marked = (columns as readonly Column<never>[]).filter(({ name, derived }) => !derived && !JOINS.has(name) && !(name in CHOICES));
    const items = rows.map(([value]) => {
      const item = value as string;
      const own: [string, string | number | string[]][] = [...marked, { name: STRANGE, type: 'text' } as const].map(({ name, type }) => {
        const number = 4_000_001 + all.length;
        all.push({ table, item, column: name, mark: type === 'whole' ? String(number) : `mark${number}` });
        return [name, type === 'whole' ? number : type === 'list' ? [`mark${number}`] : `mark${number}`];
      });
      return [item, Object.fromEntries(own)] as const;
    });
    await store.write([
      {
        text: `UNWIND keys($items) AS key ${match} WHERE ${key} = key SET x += $items[key]`,
        parameters: { items: Object.fromEntries(items) },
      },
    ]);
  }
  return all;
}

/** The columns that lacks of the format name. */
function namedOf(format: FormatId, table: Table): Set<string> {
  const { lacks } = formatRow(format);
  const extra = lacks.some((lack) => (EXTRA[table] as readonly Lack[]).includes(lack)) ? [STRANGE] : [];
  return new Set([
    ...lacks.flatMap((lack) => (table === 'actors' || table === 'articles' ? (LACKING[lack]?.[table] ?? []) : [])),
    ...extra,
  ]);
}

/** Lacks that are about whole items. */
const losesItems = (format: FormatId, table: Table) =>
  formatRow(format).lacks.some((lack) => (TABLES[table].lost as readonly Lack[]).includes(lack));

test.each(READABLE)(
  '%s has every value of every column of the codebook, or says that it lacks it, and nothing that it has',
  async (format) => {
    const text = (await textIn(await written(await exportOf(graph.store), format, USUAL))).toLowerCase();
    const found = new Set(marks.filter(({ mark }) => text.includes(mark)));
    const present = new Set([...found].map(({ table, item }) => `${table} ${item}`));
    const wrong = marks.flatMap((mark) => {
      const { table, item, column } = mark;
      const whole = present.has(`${table} ${item}`);
      if (!whole) return losesItems(format, table) ? [] : [`${table}: not there, and not told`];
      const named = namedOf(format, table).has(column);
      if (found.has(mark) === named) return [`${table}.${column}: ${named ? 'told, but there' : 'not there, and not told'}`];
      return [];
    });
    expect([...new Set(wrong)]).toEqual([]);
  },
);

/** The graph with one value in a column of every item of a table. */
function withValue(graph: ExportGraph, table: Table, column: string, value: Value): ExportGraph {
  const changed = <T extends { readonly properties: ValueMap }>(item: T): T => ({
    ...item,
    [column]: value,
    // The kind of an actor is one of its labels.
    ...(column === 'labels' ? { label: (value as string[])[1] } : { properties: { ...item.properties, [column]: value } }),
  });
  async function* all<T extends { readonly properties: ValueMap }>(items: AsyncIterable<T>) {
    for await (const item of items) yield changed(item);
  }
  const source = <T extends ExportStatement>(statement: T): T =>
    table === 'articles' && statement.source !== null ? { ...statement, source: { ...statement.source, [column]: value } } : statement;
  return {
    ...graph,
    actors: () => (table === 'actors' ? all(graph.actors()) : graph.actors()),
    articles: () => (table === 'articles' ? all(graph.articles()) : graph.articles()),
    statements: async function* () {
      for await (const statement of graph.statements()) yield table === 'statements' ? changed(statement) : source(statement);
    },
    names: async () =>
      column === 'labels'
        ? new Map([...(await graph.names())].map(([id, { name }]) => [id, { name, label: String((value as string[])[1]) }]))
        : graph.names(),
  };
}

/** Columns that are told apart by what becomes of the file: those of a few words, and what a picture shows. */
const TOLD_APART = HERE.flatMap((format) => {
  const drawn = (READABLE as readonly FormatId[]).includes(format)
    ? []
    : [
        ['actors', 'name'],
        ['articles', 'title'],
        ['articles', 'publisher'],
        ['articles', 'published'],
      ];
  const chosen = TABLE_NAMES.flatMap((table) =>
    TABLES[table].columns.filter(({ name }) => name in CHOICES).map(({ name }) => [table, name]),
  );
  return [...drawn, ...chosen].map(([table, column]) => ({ format, table: table as Table, column: column ?? '' }));
});

test.each(TOLD_APART)('$format is another where $table.$column is, or says that it lacks it', async ({ format, table, column }) => {
  if (namedOf(format, table).has(column) || losesItems(format, table)) return;
  const [one, other] = CHOICES[column] ?? ['One', 'Other'];
  const whole = await exportOf(graph.store);
  const files = [one, other].map((value) => written(withValue(whole, table, column, value), format, USUAL));
  const [first, second] = await Promise.all(files);
  expect(second?.equals(first ?? Buffer.of())).toBe(false);
});
