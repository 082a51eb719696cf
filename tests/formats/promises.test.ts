import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_IDS, type FormatId } from '../../server/domain/vocabulary/formats';
import { PAGE } from '../e2e/support/built-page';
import { ARTICLES } from '../support/test-app';
import { USUAL } from './pictures/invented';
import { unzipped } from './unzipped';
import { exportOf, openWritten, written, type WrittenGraph } from './written';

/** The interactive file needs its viewer, which is built with the page: `npm run prepare`. */
const HERE = FORMAT_IDS.filter((format) => format !== 'html' || existsSync(join(PAGE, 'viewer', 'viewer.js')));
/** What these say is packed; they are drawn from what SVG says. */
const READABLE = HERE.filter((format) => format !== 'png' && format !== 'pdf');
/** Words in a row that no two writers use by chance; of a passage fewer do. */
const [RUN, PASSAGE] = [8, 4];

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

const bytesOf = async (format: FormatId) => written(await exportOf(graph.graph.store), format, USUAL);

/** All text in a file, that of an archive's files too. */
async function textOf(file: Buffer): Promise<string> {
  const isZip = file.subarray(0, 2).toString() === 'PK';
  return isZip ? [...(await unzipped(file)).values()].map((part) => part.toString()).join('\n') : file.toString();
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
  const words = wordsOf(await textOf(await bytesOf(format))).join(' ');
  const forbidden = await textsOfArticles();
  expect(forbidden).toContain('graustark pays the blue guard');
  expect(forbidden.filter((text) => words.includes(text))).toEqual([]);
});
