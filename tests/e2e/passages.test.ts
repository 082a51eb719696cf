import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { ARTICLES } from '../support/test-app';
import { answered } from './support/api';
import { faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { useInvented } from './support/invented';
import { cards, panel, side, statementsOf, title } from './support/parts';

/** A copy of the articles in which the last word of one is another. */
async function withOtherLastWord(folder: string): Promise<void> {
  const file = join(folder, 'quiet-border.txt');
  await writeFile(file, `${await readFile(file, 'utf8')}!`);
}

const ARMS = 'quiet-border.p2.ruritania.BACKS.blue-guard';
const BLAMES = 'quiet-border.p4.rudolf-elphberg.OPPOSES.graustark';

describeWith('chromium', 'passages of articles that the reader has', () => {
  const server = useInvented();
  const browser = useBrowser();

  /** What the article has from one place to another, in code points as citations count. */
  async function piece(start: number, end: number): Promise<string> {
    const text = await readFile(join(ARTICLES, 'quiet-border.txt'), 'utf8');
    return Array.from(text).slice(start, end).join('');
  }

  test('the evidence shows the passage itself, marked in its paragraph, and that the citation holds', async () => {
    const { relation } = await answered(server().url, ENDPOINTS.relation, `/api/relations/${ARMS}`);
    const page = await browser.open(`${server().url}/?v=1&open=pair~blue-guard~ruritania~${ARMS}`);
    const card = panel(page).locator(`[data-statement="${ARMS}"]`);
    await card.locator('mark').waitFor();
    const { start = 0, end = 0 } = relation.citation ?? {};
    expect(await card.locator('mark').allInnerTexts()).toEqual([await piece(start, end)]);
    const [paragraph] = (await readFile(join(ARTICLES, 'quiet-border.txt'), 'utf8')).split('\n').filter((line) => line.includes('rifles'));
    expect(await card.locator('blockquote').innerText()).toBe(paragraph);
    expect(await card.getByText('Citation holds').count()).toBe(1);
    expect(await card.getByText('our paraphrase').count()).toBe(0);
    await card.getByText('Details').click();
    expect(await card.locator('dl').innerText()).toContain(relation.claim);
  });

  test('who is meant is marked apart from what is said', async () => {
    const page = await browser.open(`${server().url}/?v=1&open=pair~graustark~rudolf-elphberg~${BLAMES}`);
    const card = panel(page).locator(`[data-statement="${BLAMES}"]`);
    await card.locator('mark').first().waitFor();
    expect((await card.locator('mark').allInnerTexts()).join('')).toBe(await piece(218, 257));
    expect(await card.getByTitle('Who is meant').allInnerTexts()).toEqual([await piece(169, 189)]);
  });

  test('an article opens as its text, in which each passage opens its evidence', async () => {
    const { text, relations, article } = await answered(server().url, ENDPOINTS.article, '/api/articles/quiet-border');
    const page = await browser.open(`${server().url}/?v=1&open=article~quiet-border`);
    const paragraphs = panel(page).getByRole('region', { name: /^Paragraph/ });
    await paragraphs.first().waitFor();
    expect(await title(page).innerText()).toBe(article.title);
    expect(await paragraphs.getByRole('paragraph').allInnerTexts()).toEqual(text?.map((line) => line.text));
    const told = await paragraphs.getByRole('button').count();
    expect(told).toBe(relations.length);
    await paragraphs.getByRole('link', { name: await piece(16, 71) }).click();
    await panel(page).locator(`[data-statement="${ARMS}"][data-chosen=true]`).waitFor();
    expect(await statementsOf(side(page, 'For'))).toContain(ARMS);
    await cards(panel(page)).getByRole('link', { name: 'A quiet border' }).first().click();
    await paragraphs.locator('button[data-chosen=true]').waitFor();
  });

  test('axe finds nothing in passages and in the text of an article', async () => {
    const page = await browser.open(`${server().url}/?v=1&open=pair~graustark~rudolf-elphberg~${BLAMES}`);
    await panel(page).locator('mark').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${server().url}/?v=1&open=article~quiet-border`);
    await panel(page).getByRole('region').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describeWith('chromium', 'articles that are not the ones that were coded', () => {
  const server = useInvented(withOtherLastWord);
  const browser = useBrowser();

  test('nothing of them is shown, the statements stand in our words, and the page says why', async () => {
    const { relations, failure } = await answered(server().url, ENDPOINTS.article, '/api/articles/quiet-border');
    const page = await browser.open(`${server().url}/?v=1&open=article~quiet-border`);
    const why = `The copy that the server was given is not the article that was coded. ${failure ?? ''}`;
    await panel(page).getByText(why, { exact: true }).waitFor();
    const claims = await panel(page)
      .getByRole('region', { name: /^Paragraph/ })
      .getByRole('button')
      .allInnerTexts();
    expect(claims.map((text) => text.split('\n').at(-1))).toEqual(relations.map(({ claim }) => claim));
    await page.goto(`${server().url}/?v=1&open=pair~blue-guard~ruritania~${ARMS}`);
    const card = panel(page).locator(`[data-statement="${ARMS}"]`);
    await card.getByText('Citation does not hold').waitFor();
    await card.getByText('our paraphrase').waitFor();
    expect(await card.locator('mark').count()).toBe(0);
  });
});
