import { Parser } from 'n3';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatRow, type FormatId } from '../../server/domain/vocabulary/formats';
import type { Filter } from '../../server/domain/filter';
import { openReader } from '../../server/formats/readers';
import { collect } from '../../server/queries/read-statements';
import type { Scope } from '../../server/queries/export/scope';
import { ARTICLES } from '../support/test-app';
import { HOSTILE_TEXTS } from './hostile';
import { USUAL } from './pictures/invented';
import { textsOf } from './pictures/png-chunks';
import { HERE, READABLE, textIn } from './text-in';
import { ALLEGED, exportOf, openWritten, written, type WrittenGraph } from './written';

const carriesActorsAlone = (format: FormatId) => formatRow(format).kind !== 'references' && !formatRow(format).lacks.includes('actors');
/** Words in a row that no two writers use by chance; of a passage fewer do. */
const [RUN, PASSAGE] = [8, 4];

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

const bytesOf = async (format: FormatId) => written(await exportOf(graph.graph.store), format, USUAL);

/** All text in a file, that of packed ones too: the chunks of a PNG, the strings of a PDF that its reader shows as properties. */
async function toldIn(format: FormatId, file: Buffer): Promise<string> {
  if (format === 'png') return JSON.stringify(textsOf(file));
  // Where a letter is none of Latin-1, each has a second byte.
  if (format === 'pdf') return file.toString('latin1').replaceAll('\0', '');
  const text = await textIn(file);
  return format === 'xlsx' ? text.replaceAll(/<[^>]*>/g, ' ') : text;
}

/** The text without what XML, JSON, LaTeX and PDF write in place of marks. */
function plain(text: string): string {
  const marks = text.replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&#xA;', '\n');
  return marks.replaceAll('\\n', '\n').replaceAll(/\\([()$])/g, '$1');
}

/** What a statement has found that the asker wrote. */
const RESULT = {
  kind: 'result',
  actors: ['graustark'],
  statements: [ALLEGED],
  asked: { statement: 'MATCH (a)-[r:BACKS]->(b)\nWHERE a.id = $id RETURN r LIMIT $most', parameters: { id: 'graustark', most: 1 } },
} as const satisfies Scope;
const ENDS = { kind: 'between', from: 'rudolf-elphberg', to: 'blue-guard' } as const satisfies Scope;

// What stands around an actor, within a filter; somebody of whom no article says anything; the result of a statement; what stands between two.
const ASKED = [
  {
    filter: { types: ['BACKS'] },
    scope: { kind: 'around', actors: ['graustark'], depth: 1 },
    told: [/types=BACKS/, /\baround\W+graustark\b[^]*\bdepth\W+1\b/],
    left: [6, 9],
  },
  { filter: { actors: ['lone-observer'] }, scope: { kind: 'filter' }, told: [/actors=lone-observer/], left: [8, 13] },
  {
    filter: {},
    scope: RESULT,
    told: [
      /(?:\b|entente_)statement\b\W+MATCH \(a\)-\[r:BACKS\]->\(b\)\s+WHERE a\.id = \$id RETURN r LIMIT \$most/,
      /\bparameters\b[^]*\bid\W+graustark\W+most\W+1\b/,
    ],
    left: [7, 12],
  },
  { filter: {}, scope: ENDS, told: [/\bfrom\W+rudolf-elphberg\b[^]*\bto\W+blue-guard\b/], left: [6, 10] },
] as const satisfies readonly { filter: Partial<Filter>; scope: Scope; [key: string]: unknown }[];
const TOLD = ASKED.flatMap((asked, at) => (at === 1 ? HERE.filter(carriesActorsAlone) : HERE).map((format) => ({ ...asked, format })));

test.each(TOLD)(
  '$format says with $scope what was asked for, how much is left out, when it was taken and by which version',
  async ({ format, filter, scope, told, left: [actors, statements] }) => {
    const text = plain(await toldIn(format, await written(await exportOf(graph.graph.store, filter, scope), format, USUAL)));
    const left = [
      `Left out: ${actors} actors, ${statements} statements\\.`,
      `omittedActors\\W+${actors}\\b[^]*omittedStatements\\W+${statements}\\b`,
    ].some((form) => new RegExp(form).test(text));
    expect(told.filter((words) => !words.test(text))).toEqual([]);
    expect([left, text.includes('2001-09-09'), text.includes('Entente 1.2.3')]).toEqual([true, true, true]);
  },
);

/** Everything that a file has beside what it says of itself, as its reader has it. */
const READ_BACK: Readonly<Partial<Record<FormatId, (path: string) => Promise<unknown>>>> = {
  ...Object.fromEntries(
    (['graphml', 'gexf', 'cyjs', 'jgf', 'csv', 'cypher'] as const).map((format) => [
      format,
      async (path: string) => collect((await openReader(path, { limit: 1_000_000 })).items),
    ]),
  ),
  trig: async (path) => new Parser({ format: 'application/trig' }).parse(await readFile(path, 'utf8')).map(({ subject }) => subject.value),
};

test.each(HERE.filter((format) => format in READ_BACK))('%s is read whatever stands in the statement that it answers', async (format) => {
  const asked = (statement: string) =>
    exportOf(graph.graph.store, {}, { ...RESULT, asked: { statement, parameters: { [statement]: statement } } });
  const read = async (statement: string) => READ_BACK[format]?.(await graph.fileOf(await asked(statement), format));
  const hostile = await read([...HOSTILE_TEXTS, 'bell\u0007', '\u0000', '\u2028'].join('\n'));
  expect(withoutLines(hostile)).toEqual(withoutLines(await read('MATCH (a) RETURN a')));
});

/** Where an item stands in its file hangs on how long the statement is. */
function withoutLines(read: unknown): unknown {
  return JSON.parse(
    JSON.stringify(read, (key, value: unknown) => (key === 'at' ? undefined : typeof value === 'bigint' ? String(value) : value)),
  );
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

test.each(HERE)('%s is the same each time', async (format) => {
  const [one, other] = [await bytesOf(format), await bytesOf(format)];
  expect(one.equals(other)).toBe(true);
});

/** What nobody may find in a file: every passage that a statement rests on, and every few words of the articles. */
async function textsOfArticles(): Promise<string[]> {
  const { rows } = await graph.graph.store.run({
    text: 'MATCH (:Actor)-[r]->(:Actor) RETURN r.article AS article, r.start AS start, r.end AS end',
  });
  const whole = (article: unknown) => readFileSync(join(ARTICLES, `${String(article)}.txt`), 'utf8');
  const passages = rows.map(([article, start, end]) => wordsOf(Array.from(whole(article)).slice(Number(start), Number(end)).join('')));
  const runs = [...new Set(rows.map(([article]) => article))].flatMap((article) => {
    const words = wordsOf(whole(article));
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN));
  });
  return [...passages.filter((words) => words.length >= PASSAGE), ...runs].map((words) => words.join(' '));
}

test.each(READABLE)('%s has no passage of an article', async (format) => {
  const words = wordsOf(await textIn(await bytesOf(format))).join(' ');
  const forbidden = await textsOfArticles();
  expect(forbidden).toContain('graustark pays the blue guard');
  expect(forbidden.filter((text) => words.includes(text))).toEqual([]);
});
