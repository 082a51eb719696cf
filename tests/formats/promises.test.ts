import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRow, type FormatId } from '../../server/domain/vocabulary/formats';
import type { Filter } from '../../server/domain/filter';
import type { Scope } from '../../server/queries/export/scope';
import { ARTICLES } from '../support/test-app';
import { USUAL } from './pictures/invented';
import { textsOf } from './pictures/png-chunks';
import { HERE, READABLE, textIn } from './text-in';
import { exportOf, openWritten, written, type WrittenGraph } from './written';

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
  if (format === 'pdf') return file.toString('latin1');
  const text = await textIn(file);
  return format === 'xlsx' ? text.replaceAll(/<[^>]*>/g, ' ') : text;
}

// What stands around an actor, within a filter; and somebody of whom no article says anything.
const ASKED = [
  { filter: { types: ['BACKS'] }, scope: { kind: 'around', actors: ['graustark'], depth: 1 }, query: 'types=BACKS', left: [6, 9] },
  { filter: { actors: ['lone-observer'] }, scope: { kind: 'filter' }, query: 'actors=lone-observer', left: [8, 13] },
] as const satisfies readonly { filter: Partial<Filter>; scope: Scope; [key: string]: unknown }[];
const TOLD = ASKED.flatMap((asked, at) => (at === 0 ? HERE : HERE.filter(carriesActorsAlone)).map((format) => ({ ...asked, format })));

test.each(TOLD)(
  '$format says with $query what was asked for, how much is left out, when it was taken and by which version',
  async ({ format, filter, scope, query, left: [actors, statements] }) => {
    const text = await toldIn(format, await written(await exportOf(graph.graph.store, filter, scope), format, USUAL));
    const left = [
      `Left out: ${actors} actors, ${statements} statements\\.`,
      `omittedActors\\W+${actors}\\b[^]*omittedStatements\\W+${statements}\\b`,
    ].some((form) => new RegExp(form).test(text));
    expect([text.includes(query), left, text.includes('2001-09-09'), text.includes('Entente 1.2.3')]).toEqual([true, true, true, true]);
  },
);

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
