import { createHash } from 'node:crypto';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Express } from 'express';
import { openArticleFolder } from '../../server/citations/article-folder';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { answer, ARTICLES, openTestGraph, problem, PUBLIC, withFolder, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const relation = (id: string, of = app) => answer(of, ENDPOINTS.relation, `/api/relations/${id}`);
const slice = (text: string, { start, end }: { start: number; end: number }) => Array.from(text).slice(start, end).join('');

async function withArticles(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await cp(ARTICLES, folder, { recursive: true });
    await use(folder);
  });
}

test('every citation and mention of the collection holds', async () => {
  const { citations } = await answer(app, ENDPOINTS.ready);
  expect(citations).toEqual({ held: 27, failed: 0, unchecked: 0, checking: false });
});

describe('a statement', () => {
  test('comes with its ends, its article, and its passage marked in its paragraph', async () => {
    const detail = await relation('quiet-border.p4.rudolf-elphberg.OPPOSES.graustark');
    expect([detail.from.id, detail.to.id, detail.article?.title, detail.withheld, detail.failure]).toEqual([
      'rudolf-elphberg',
      'graustark',
      'A quiet border',
      null,
      null,
    ]);
    const { paragraph = '', marks = [], antecedents = [] } = detail.passage ?? {};
    expect(paragraph).toContain('𝄞');
    // Positions count code points, so the clef before the passage is one.
    expect(marks.map((mark) => slice(paragraph, mark))).toEqual(['said that Graustark pays the Blue Guard']);
    expect(antecedents.map((mark) => slice(paragraph, mark))).toEqual(['King Rudólf Elphberg']);
    expect(
      createHash('sha256')
        .update(slice(paragraph, marks[0] ?? { start: 0, end: 0 }))
        .digest('hex'),
    ).toBe(detail.relation.citation?.sha256);
  });

  test('of a text with CRLF and a blank line of spaces is found as well', async () => {
    const { passage, relation: found } = await relation('talks-at-zenda.p3.graustark.OPPOSES.ruritania');
    expect([passage?.marks.map((mark) => slice(passage.paragraph, mark)), found.citation?.antecedent === null]).toEqual([
      ['It had shelled Ruritania'],
      false,
    ]);
  });

  test('that nobody made is 404', async () => {
    for (const id of [
      'quiet-border.p2.ruritania.BACKS.nobody',
      'quiet-border.p2.ruritania.BACKS.blue-guard.2',
      'x',
      '..',
      '%2e%2e%2fpasswd',
    ]) {
      expect(await problem(app, `/api/relations/${encodeURIComponent(id)}`)).toMatchObject({ status: 404, code: 'unknown-relation' });
    }
  });

  test('takes no query but its ends', async () => {
    expect(await problem(app, '/api/relations/quiet-border.p2.ruritania.BACKS.blue-guard?passage=1')).toMatchObject({
      status: 400,
      errors: [{ field: 'passage', message: 'is not known; allowed are from, to' }],
    });
  });
});

describe('a passage is withheld', () => {
  const ID = 'quiet-border.p2.ruritania.BACKS.blue-guard';

  test('where no articles are there', async () => {
    const detail = await relation(ID, await graph.app({}, { articles: null }));
    expect([detail.passage, detail.withheld, detail.failure, detail.relation.citation?.status]).toEqual([
      null,
      'no-articles',
      null,
      'unchecked',
    ]);
  });

  test('from who may not see it, who is told that it was checked all the same', async () => {
    const detail = await relation(ID, await graph.app(PUBLIC));
    expect([detail.passage, detail.withheld, detail.failure, detail.relation.citation?.status]).toEqual([
      null,
      'not-allowed',
      null,
      'held',
    ]);
  });

  test('where the file is not there', async () => {
    await withFolder(async (folder) => {
      const detail = await relation(ID, await graph.app({}, { articles: openArticleFolder(folder) }));
      expect([detail.passage, detail.withheld, detail.failure, detail.relation.citation?.status]).toEqual([
        null,
        'failed',
        'file missing: quiet-border.txt is not in the folder',
        'failed',
      ]);
    });
  });

  test('where the file is another, even by one letter at its end', async () => {
    await withArticles(async (folder) => {
      const text = await readFile(join(folder, 'quiet-border.txt'), 'utf8');
      await writeFile(join(folder, 'quiet-border.txt'), `${text}!`);
      const detail = await relation(ID, await graph.app({}, { articles: openArticleFolder(folder) }));
      expect([detail.passage, detail.withheld, detail.failure]).toEqual([null, 'failed', expect.stringMatching(/^file differs: /)]);
      expect(detail.failure).not.toContain(folder);
    });
  });

  test('from a file that changed since it was checked', async () => {
    await withArticles(async (folder) => {
      const changed = await graph.app({}, { articles: openArticleFolder(folder) });
      expect((await relation(ID, changed)).withheld).toBe(null);
      await writeFile(join(folder, 'quiet-border.txt'), 'something else');
      const now = await relation(ID, changed);
      expect([now.withheld, now.relation.citation?.status]).toEqual(['failed', 'failed']);
    });
  });

  test('where the file leads out of the folder', async () => {
    await withArticles(async (folder) => {
      await withFolder(async (inside) => {
        await symlink(join(folder, 'quiet-border.txt'), join(inside, 'quiet-border.txt'));
        const detail = await relation(ID, await graph.app({}, { articles: openArticleFolder(inside) }));
        expect([detail.passage, detail.withheld]).toEqual([null, 'failed']);
      });
    });
  });
});

describe('an article', () => {
  const article = (id: string, of = app) => answer(of, ENDPOINTS.article, `/api/articles/${id}`);

  test('is what it states in the order of the text, whom it speaks of, and the text itself', async () => {
    const { article: found, actors, relations, text, withheld, failure } = await article('talks-at-zenda');
    expect(found).toEqual({
      id: 'talks-at-zenda',
      title: 'Talks at Zenda',
      publisher: null,
      published: null,
      publishedBasis: null,
      note: 'The text does not say when it appeared.',
      agencies: ['Crown Wire'],
      textQuality: 'machine-translated',
      url: null,
      archiveUrl: null,
      file: 'talks-at-zenda.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      statements: 6,
      actors: 6,
    });
    expect(actors.map(({ id }) => id)).toEqual([
      'blue-guard',
      'flavia-tarlenheim',
      'graustark',
      'league-of-crowns',
      'ruritania',
      'zenda-talks',
    ]);
    const starts = relations.map(({ citation }) => citation?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(text?.map(({ paragraph, text: words }) => [paragraph, words.slice(0, 9)])).toEqual([
      [1, 'Talks at '],
      [2, 'Ruritania'],
      [3, 'Graustark'],
      [4, 'Ruritania'],
      [5, 'The guard'],
    ]);
    for (const { citation } of relations) {
      const { start = 0, text: words = '' } = text?.find(({ paragraph }) => paragraph === citation?.paragraph) ?? {};
      const passage = slice(words, { start: (citation?.start ?? 0) - start, end: (citation?.end ?? 0) - start });
      expect(createHash('sha256').update(passage).digest('hex')).toBe(citation?.sha256);
    }
    expect([withheld, failure]).toEqual([null, null]);
  });

  test('keeps its text from who may not read it, and where it is not the text that was coded', async () => {
    const withheld = async (of: Express) => {
      const detail = await article('quiet-border', of);
      return [detail.text, detail.withheld];
    };
    expect(await withheld(await graph.app(PUBLIC))).toEqual([null, 'not-allowed']);
    expect(await withheld(await graph.app({}, { articles: null }))).toEqual([null, 'no-articles']);
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'quiet-border.txt'), 'another text');
      expect(await withheld(await graph.app({}, { articles: openArticleFolder(folder) }))).toEqual([null, 'failed']);
    });
  });

  test('that is not there is 404, and no path leads to a file', async () => {
    expect(await problem(app, '/api/articles/quiet-bordr')).toMatchObject({
      status: 404,
      code: 'unknown-article',
      detail: 'There is no article quiet-bordr. Did you mean quiet-border?',
    });
    for (const id of [
      'quiet-border.txt',
      '../quiet-border',
      '../../../../etc/passwd',
      '/etc/passwd',
      'quiet-border\0',
      '..\\quiet-border',
    ]) {
      expect(await problem(app, `/api/articles/${encodeURIComponent(id)}`)).toMatchObject({ status: 404, code: 'unknown-article' });
    }
  });

  test('stands in the list with its counts', async () => {
    const { items, total, next } = await answer(app, ENDPOINTS.articles);
    expect([items.map(({ id, statements, actors }) => [id, statements, actors]), total, next]).toEqual([
      [
        ['quiet-border', 7, 8],
        ['talks-at-zenda', 6, 6],
      ],
      2,
      null,
    ]);
  });

  test('stands in the list page by page', async () => {
    const first = await answer(app, ENDPOINTS.articles, '/api/articles?limit=1');
    const second = await answer(app, ENDPOINTS.articles, `/api/articles?limit=1&cursor=${first.next ?? ''}`);
    expect([first, second].map(({ items, total }) => [items.map(({ id }) => id), total])).toEqual([
      [['quiet-border'], 2],
      [['talks-at-zenda'], 2],
    ]);
    expect(second.next).toBe(null);
    expect(await problem(app, '/api/articles?cursor=bm9uZQ')).toMatchObject({ status: 400, code: 'wrong-query' });
  });
});
