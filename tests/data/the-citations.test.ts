import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticleFolder } from '../../server/citations/article-folder';
import { toArticleText } from '../../server/citations/paragraphs';
import { sentencesOf } from '../../server/citations/sentences';
import { verifyAll } from '../../server/citations/verifier';
import { SEED_FOLDER, withSeed } from '../../server/cli/seed';
import { readCsv } from '../../server/coding/csv';
import { readCitations, type ReadCitations } from '../../server/queries/read-citations';
import { describeWith, pathOf } from '../support/needs';

const CODING = join(__dirname, '..', '..', 'docs', 'coding');

let cited: ReadCitations;
beforeAll(async () => {
  cited = await withSeed(SEED_FOLDER, readCitations);
});

test('every statement and mention of the seed has a whole citation', () => {
  expect({ citations: cited.citations.length, articles: cited.articles.length, uncited: cited.uncited }).toEqual({
    citations: 318,
    articles: 5,
    uncited: [],
  });
});

describeWith('articles', 'the citations of the seed, in the articles themselves', () => {
  it('hold, every one', async () => {
    const failed: unknown[] = [];
    let held = 0;
    for await (const [id, outcome] of verifyAll(cited.citations, cited.articles, openArticleFolder(pathOf('articles')))) {
      if (outcome.kind === 'held') held += 1;
      else failed.push([id, outcome]);
    }
    expect({ held, failed }).toEqual({ held: 318, failed: [] });
  });

  it('stand in articles whose sentences are those that were coded', () => {
    for (const { id, file } of cited.articles) {
      const text = readFileSync(join(pathOf('articles'), file ?? ''), 'utf8');
      const sentences = sentencesOf(toArticleText(text)).map(({ id: sentence, start, end }) => `${sentence} ${start}-${end}`);
      const rows = readCsv(readFileSync(join(CODING, `${id}.csv`), 'utf8'));
      expect([...new Set(rows.map(({ sentence, start, end }) => `${sentence} ${start}-${end}`))]).toEqual(sentences);
    }
  });
});
