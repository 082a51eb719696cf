import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { placeOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, cards, chips, counts, panel, searchField, side, statementsOf, suggestions, title } from './support/parts';
import { useServer } from './support/server';

/** Counts the clicks of a reader from here on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  const clicks = await page.evaluateHandle(() => {
    const count = { clicks: 0 };
    addEventListener('click', ({ isTrusted }) => (count.clicks += Number(isTrusted)), true);
    return count;
  });
  return () => clicks.evaluate((count) => count.clicks);
}

describeWith('chromium', 'the evidence', () => {
  const server = useServer();
  const browser = useBrowser();
  const open = async (query = '') => browser.open(`${server().url}/${query}`);

  test('three clicks lead from a misspelt name to the evidence', async () => {
    const page = await open();
    const clicks = await countClicks(page);
    await searchField(page).click();
    await page.keyboard.type('Rohani');
    await suggestions(page, 'Search actors and claims').filter({ hasText: 'Hassan Rouhani' }).first().click();
    await title(page).filter({ hasText: 'Hassan Rouhani' }).waitFor();
    const meets = panel(page).locator('section', { has: page.getByRole('heading', { name: 'Meets' }) });
    await meets
      .getByRole('listitem')
      .filter({ hasText: 'Vladimir Putin' })
      .getByRole('link', { name: /statements?/ })
      .click();
    await cards(panel(page)).first().waitFor();
    expect(await clicks()).toBe(3);
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=hassan-rouhani&actors=vladimir-putin&ends=both');
    expect((await statementsOf(panel(page))).sort()).toEqual(relations.map(({ id }) => id).sort());
  });

  test('a statement stands with our paraphrase, said to be one, who says so, where and how surely', async () => {
    const { items } = await answered(server().url, ENDPOINTS.articles);
    const { relations } = await answered(server().url, ENDPOINTS.graph);
    const planned = relations.find(
      ({ modality, claim, attributedTo }) => modality === 'planned' && claim !== null && attributedTo.length === 0,
    );
    if (planned?.citation == null) throw new Error('The seed has nothing planned that this test could open');
    const { from, to, id, claim, citation } = planned;
    const page = await open(`?v=1&open=pair~${[from, to].sort().join('~')}~${id}`);
    const card = panel(page).locator(`[data-statement="${id}"]`);
    expect(await card.getByText('our paraphrase').locator('..').innerText()).toBe(`${claim ?? ''} our paraphrase`);
    expect(await card.innerText()).toContain('Planned: ');
    const article = items.find((one) => one.id === citation.article)?.title ?? '';
    expect(await card.innerText()).toContain(`${article}, paragraph ${citation.paragraph} · `);
    expect(await card.getByText('Not checked').count()).toBe(1);
    expect(await card.locator('mark').count()).toBe(0);
    await card.getByText('Details').click();
    const details = await card.locator('dl').innerText();
    expect([citation.sha256, `characters ${citation.start} to ${citation.end}`, id].filter((part) => !details.includes(part))).toEqual([]);
  });

  test('a click on a line opens its evidence, a click on an actor the actor', async () => {
    const page = await open();
    await settled(page);
    const line = await placeOf(page, 'benjamin-netanyahu');
    await page.mouse.click(line.x, line.y);
    await title(page).filter({ hasText: 'Benjamin Netanyahu' }).waitFor();
    await page.keyboard.press('Escape');
    await title(page).waitFor({ state: 'detached' });
    await settled(page);
    const { x, y } = await placeOf(page, 'israel|opposition|syria');
    await page.mouse.click(x, y);
    await cards(side(page, 'Against')).first().waitFor();
    expect(await title(page).innerText()).toBe('Israel and Syria');
  });

  test('an actor’s panel tells who it is and whom it backs, opposes and meets, each a link', async () => {
    const { actor } = await answered(server().url, ENDPOINTS.actor, '/api/actors/turkey');
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=turkey');
    const page = await open('?v=1&open=actors~turkey');
    await panel(page).getByRole('heading', { name: 'Backs', exact: true }).waitFor();
    expect(await title(page).innerText()).toBe(actor.name);
    expect(await panel(page).innerText()).toContain(actor.description);
    const links = await panel(page)
      .locator('section')
      .getByRole('link', { name: /^\d+( of \d+)? statements?, \d+ articles?$/ })
      .allInnerTexts();
    expect(links.map((text) => Number.parseInt(text, 10)).reduce((sum, count) => sum + count, 0)).toBe(relations.length);
    const backs = panel(page).locator('section', { has: page.getByRole('heading', { name: 'Backs', exact: true }) });
    const partner = backs.getByRole('listitem').first().getByRole('link').first();
    const name = await partner.innerText();
    await partner.click();
    await eventually(async () => expect(await title(page).innerText()).toBe(name));
  });

  test('a partner’s row says how many of the statements of the pair it counts, as many as it opens', async () => {
    const page = await open('?v=1&open=actors~syrian-government');
    const rows = panel(page)
      .locator('section')
      .getByRole('listitem')
      .filter({ hasText: / of \d+ statements/ });
    await rows.first().waitFor();
    const link = rows.first().getByRole('link', { name: / of \d+ statements/ });
    const [, some, all] = /^(\d+) of (\d+) statements/.exec(await link.innerText()) ?? [];
    expect(Number(some)).toBeLessThan(Number(all));
    await link.click();
    await cards(panel(page)).first().waitFor();
    expect((await statementsOf(panel(page))).length).toBe(Number(all));
  });

  test('a contested pair shows what is said for and what against', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Where do the articles say both for and against?' }).click();
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?contested=true');
    await eventually(async () => expect((await counts(page)).statements).toBe(relations.length));
    await settled(page);
    const glyph = await placeOf(page, 'russia|support|turkey');
    await page.mouse.click(glyph.x, glyph.y);
    await panel(page).getByText('Contested: the articles state both support and opposition between the two.').waitFor();
    for (const [name, sign] of [
      ['For', 1],
      ['Against', -1],
    ] as const) {
      const expected = relations.filter(({ from, to, sign: its }) => its === sign && [from, to].sort().join() === 'russia,turkey');
      expect((await statementsOf(side(page, name))).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('between two actors stands every statement of theirs, whatever its sign', async () => {
    const page = await open();
    for (const [field, typed, name] of [
      ['One actor', 'russ', 'Russia'],
      ['And another', 'turk', 'Turkey'],
    ] as const) {
      await page.getByRole('combobox', { name: field }).fill(typed);
      await suggestions(page, field).getByText(name, { exact: true }).click();
    }
    await title(page).filter({ hasText: 'Russia and Turkey' }).waitFor();
    await cards(panel(page)).first().waitFor();
    const { direct } = await answered(server().url, ENDPOINTS.paths, '/api/paths?from=russia&to=turkey');
    const ids = (sign: number) => direct.filter((one) => one.sign === sign).map(({ id }) => id);
    expect(await statementsOf(side(page, 'For'))).toEqual(ids(1));
    expect(await statementsOf(side(page, 'Against'))).toEqual(ids(-1));
    expect(await statementsOf(side(page, 'Neither: contact, processes, offices'))).toEqual(ids(0));
    expect([ids(1), ids(-1)].every((some) => some.length > 0)).toBe(true);
    // The fields follow the address, wherever undo leads.
    const fields = () => Promise.all(['One actor', 'And another'].map((name) => page.getByRole('combobox', { name }).inputValue()));
    expect(await fields()).toEqual(['Russia', 'Turkey']);
    await page.goBack();
    await eventually(async () => expect(await fields()).toEqual(['', '']));
  });

  test('where nothing is said directly, the shortest paths are sentences, and every hop opens its evidence', async () => {
    const { direct, paths } = await answered(server().url, ENDPOINTS.paths, '/api/paths?from=iran&to=united-states');
    expect([direct.length, paths.length > 0]).toEqual([0, true]);
    const page = await open('?v=1&between=iran&between=united-states');
    await panel(page).getByText('No article states anything between the two directly').waitFor();
    const told = panel(page).getByRole('list').first().locator('> li');
    expect(await told.count()).toBe(paths.length);
    for (const [place, { sentence, hops }] of paths.entries()) {
      expect(await told.nth(place).getByRole('paragraph').innerText()).toBe(`${sentence}.`);
      const lines = hops.map((hop) => `${hop.sentence} ${hop.relations.length} statement${hop.relations.length === 1 ? '' : 's'}`);
      expect(await told.nth(place).getByRole('listitem').allInnerTexts()).toEqual(lines);
    }
    await told.first().getByRole('link').first().click();
    await cards(panel(page)).first().waitFor();
    const [first] = paths[0]?.hops ?? [];
    expect((await statementsOf(panel(page))).sort()).toEqual(first?.relations.map(({ id }) => id).sort());
  });

  test('an article opens as its statements in the order of the text', async () => {
    const { article, relations } = await answered(server().url, ENDPOINTS.article, '/api/articles/us-russia-close-deal');
    const page = await open('?v=1&open=article~us-russia-close-deal');
    await panel(page).getByText('The server has no copy of the article').waitFor();
    expect(await title(page).innerText()).toBe(article.title);
    const claims = await panel(page)
      .getByRole('region', { name: /^Paragraph/ })
      .getByRole('button')
      .allInnerTexts();
    expect(claims.map((text) => text.split('\n').at(-1))).toEqual(relations.map(({ claim }) => claim));
    await button(page, 'Show only this article in the picture').click();
    await eventually(async () => expect((await counts(page)).statements).toBe(relations.length));
    expect(await chips(page).allInnerTexts()).toEqual([article.title]);
  });

  test('Copy citation copies a citation whose address opens the statement', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=iran&actors=hezbollah&ends=both');
    const [statement] = relations;
    if (statement === undefined) throw new Error('The seed says nothing of Iran and Hezbollah');
    const page = await browser.open(`${server().url}/?v=1&open=pair~hezbollah~iran`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await panel(page).locator(`[data-statement="${statement.id}"]`).getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('status').filter({ hasText: 'Citation copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { title: articleTitle = '' } =
      (await answered(server().url, ENDPOINTS.articles)).items.find(({ id }) => id === statement.citation?.article) ?? {};
    expect(
      [statement.claim ?? '', articleTitle, `Paragraph ${statement.citation?.paragraph ?? ''}, `].filter((part) => !copied.includes(part)),
    ).toEqual([]);
    const other = await browser.open(copied.split('\n').at(-1) ?? '');
    await other.locator(`[data-statement="${statement.id}"][data-chosen=true]`).waitFor();
  });
});
