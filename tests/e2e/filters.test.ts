import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, chips, counts, drawn, panel, searchField, show, suggestions, title } from './support/parts';
import { useServer } from './support/server';

/** A value of a facet: its box, which says its name and how many statements it would give. */
const facet = (page: Page, key: string, name: string) =>
  page.getByRole('region', { name: key, exact: true }).getByRole('listitem').filter({ hasText: name });

const countOf = async (page: Page, key: string, name: string) => Number(/\d+$/.exec(await facet(page, key, name).innerText())?.[0]);

const choose = (page: Page, key: string, name: string) => facet(page, key, name).getByRole('checkbox').click();

const legend = (page: Page, name: string) => page.getByRole('group', { name: /^Legend/ }).getByRole('button', { name, exact: true });

describeWith('chromium', 'filters', () => {
  const server = useServer();
  const browser = useBrowser();
  const open = async (query = '') => browser.open(`${server().url}/${query}`);
  const statements = async (query: string) => (await answered(server().url, ENDPOINTS.graph, `/api/graph?${query}`)).relations;

  /** What is counted, listed and drawn once the page shows so many statements. */
  async function shows(page: Page, count: number): Promise<void> {
    await eventually(async () => expect((await counts(page)).statements).toBe(count));
    await show(page, 'Table');
    await page.getByText(`Statements ${count}`, { exact: true }).waitFor();
    expect(await page.getByRole('grid', { name: 'Statements in view' }).getAttribute('aria-rowcount')).toBe(String(count + 1));
    await show(page, 'Canvas');
  }

  test.each([
    ['Sign', 'Opposition', 'signs=-1'],
    ['Article', 'Tillerson', 'articles=tillerson-assads-reign'],
    ['Modality', 'Planned', 'modality=planned'],
  ])('%s: the count beside %s is what is then shown', async (key, name, query) => {
    const page = await open();
    const expected = await statements(query);
    await facet(page, key, name).waitFor();
    expect(await countOf(page, key, name)).toBe(expected.length);
    await choose(page, key, name);
    await shows(page, expected.length);
    expect(new URL(page.url()).search).toBe(`?v=1&${query}`);
    const ends = new Set(expected.flatMap(({ from, to }) => [from, to]));
    expect(await drawn(page).count()).toBe(ends.size);
  });

  test('counts that are on their way are told from those that stand, and boxes can be ticked meanwhile', async () => {
    const page = await open();
    await facet(page, 'Sign', 'Support').waitFor();
    let answer: () => void = () => undefined;
    const answering = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/facets?classes=support', async (route) => {
      await answering;
      // The page has left it by then.
      await route.continue().catch(() => undefined);
    });
    await choose(page, 'Sign', 'Support');
    const counting = page.locator('[aria-busy=true]').filter({ has: facet(page, 'Sign', 'Support') });
    await counting.waitFor();
    const count = facet(page, 'Modality', 'Planned').getByText(/^\d+$/);
    await eventually(async () => expect(await count.evaluate((element) => getComputedStyle(element).opacity)).toBe('0.4'));
    await choose(page, 'Modality', 'Planned');
    await counting.waitFor({ state: 'detached' });
    expect(await countOf(page, 'Sign', 'Support')).toBe((await statements('signs=1&modality=planned')).length);
    answer();
  });

  test('values of one key add up, keys narrow each other down', async () => {
    const page = await open();
    await choose(page, 'Sign', 'Support');
    const support = await statements('signs=1');
    await eventually(async () => expect((await counts(page)).statements).toBe(support.length));
    const opposition = await countOf(page, 'Sign', 'Opposition');
    await choose(page, 'Sign', 'Opposition');
    await eventually(async () => expect((await counts(page)).statements).toBe(support.length + opposition));
    const planned = await eventually(async () => {
      const count = await countOf(page, 'Modality', 'Alleged');
      expect(count).toBe((await statements('signs=1&signs=-1&modality=alleged')).length);
      return count;
    });
    await choose(page, 'Modality', 'Alleged');
    await eventually(async () => expect((await counts(page)).statements).toBe(planned));
  });

  test('each chip takes its own question back, and Clear all takes all', async () => {
    const page = await open('?v=1&signs=1&signs=-1&modality=stated&search=Putin');
    await chips(page).first().waitFor();
    expect(await chips(page).allInnerTexts()).toEqual(['“Putin”', 'Opposition', 'Support', 'Stated']);
    await button(page, 'Stop asking for Opposition').click();
    expect(await chips(page).allInnerTexts()).toEqual(['“Putin”', 'Support', 'Stated']);
    const left = await statements('signs=1&modality=stated&search=Putin');
    await eventually(async () => expect((await counts(page)).statements).toBe(left.length));
    await button(page, 'Clear all').click();
    await chips(page).first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?v=1');
    await eventually(async () => expect((await counts(page)).statements).toBe((await statements('')).length));
  });

  test('where nothing matches the page says so, and one press leads out', async () => {
    const page = await open('?v=1&search=Atlantis');
    await page.getByText('No statement matches', { exact: true }).waitFor();
    // The counts have a request of their own, which may answer after the graph's.
    await eventually(async () => expect(await counts(page)).toEqual({ actors: 0, statements: 0 }));
    for (const mode of ['Table', 'Tree'] as const) {
      await show(page, mode);
      await page.getByText('No statement matches', { exact: true }).waitFor();
    }
    await page.getByRole('radiogroup', { name: 'Canvas, table or tree' }).getByText('Canvas', { exact: true }).click();
    await button(page, 'Clear the filters').click();
    await settled(page);
    expect(await page.getByText('No statement matches', { exact: true }).count()).toBe(0);
    await eventually(async () => expect((await counts(page)).statements).toBe((await statements('')).length));
  });

  test('a filter that the server refuses is named; the boxes stay usable and one press leads out', async () => {
    const page = await browser.open(`${server().url}/?v=1&articles=nope`, { expected: [/status of 400/] });
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('articles: nope is not in the graph').waitFor();
    expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Clear the filters']);
    const support = await statements('signs=1');
    expect(await countOf(page, 'Sign', 'Support')).toBe(support.length);
    await choose(page, 'Sign', 'Support');
    await eventually(async () => expect(await chips(page).allInnerTexts()).toEqual(['Support', 'nope']));
    await button(page, 'Stop asking for nope').click();
    await eventually(async () => expect((await counts(page)).statements).toBe(support.length));
    await page.goBack();
    await alert.getByRole('button', { name: 'Clear the filters' }).click();
    await settled(page);
    expect(await alert.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('#stage') !== null)).toBe(true);
    await eventually(async () => expect((await counts(page)).statements).toBe((await statements('')).length));
  });

  test('whom the list of actors has no room for, the server finds', async () => {
    const page = await browser.open('about:blank');
    await page.route('**/api/actors?limit=500', async (route) => {
      const response = await route.fetch();
      const { items, total } = ENDPOINTS.actors.reply.parse(await response.json());
      return route.fulfill({ json: { items: items.filter(({ id }) => id === 'iran'), total, next: 'more' } });
    });
    await page.goto(server().url);
    await settled(page);
    for (const [field, name] of [
      ['One actor', 'Hezbollah'],
      ['And another', 'Iran'],
    ] as const) {
      await page.getByRole('combobox', { name: field, exact: true }).fill(name);
      await suggestions(page, field).filter({ hasText: name }).first().click();
    }
    await title(page).filter({ hasText: 'Hezbollah and Iran' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'One actor', exact: true }).inputValue()).toBe('Hezbollah');
  });

  test('a search kept with Enter is a filter', async () => {
    const page = await open();
    const found = await statements('search=Geneva');
    await searchField(page).fill('Geneva');
    await searchField(page).press('Enter');
    await eventually(async () => expect(await chips(page).allInnerTexts()).toEqual(['“Geneva”']));
    await shows(page, found.length);
    expect(await searchField(page).inputValue()).toBe('');
  });

  test('the rest of the filters opens under "More filters"', async () => {
    const page = await open();
    await page.getByText('More filters').click();
    const armed = await countOf(page, 'Kind of actor', 'Armed groups');
    expect(armed).toBe((await statements('labels=ArmedGroup')).length);
    await choose(page, 'Kind of actor', 'Armed groups');
    await eventually(async () => expect((await counts(page)).statements).toBe(armed));
    await choose(page, 'Kind of actor', 'Armed groups');
    await page.getByRole('radiogroup', { name: 'Contested pairs' }).getByText(/^Only/).click();
    const contested = await statements('contested=true');
    await eventually(async () => expect((await counts(page)).statements).toBe(contested.length));
    expect(await chips(page).allInnerTexts()).toEqual(['Contested pairs']);
  });

  test('a date may be as partial as one likes, and a wrong one is named', async () => {
    const page = await open();
    await page.getByText('More filters').click();
    await page.getByLabel('From', { exact: true }).fill('2017-13');
    await page.getByText('Not a date').waitFor();
    await page.getByLabel('From', { exact: true }).press('Enter');
    expect(new URL(page.url()).search).toMatch(/^(\?v=1)?$/);
    await page.getByLabel('From', { exact: true }).fill('2017-11');
    await page.getByLabel('From', { exact: true }).press('Enter');
    const dated = await statements('dateFrom=2017-11');
    await shows(page, dated.length);
    expect(dated.length).toBeGreaterThan(0);
  });

  test('deeds, words, or both', async () => {
    const page = await open();
    const words = await statements('means=rhetorical');
    const control = page.getByRole('radiogroup', { name: 'Deeds, words or both' });
    await control.getByText('Words', { exact: true }).click();
    await shows(page, words.length);
    expect(await chips(page).allInnerTexts()).toEqual(['Words only']);
    await control.getByText('Both', { exact: true }).click();
    await eventually(async () => expect((await counts(page)).statements).toBe((await statements('')).length));
  });

  test('legend, sign and kind of relation say the same of support and opposition', async () => {
    const page = await open('?v=1&classes=support');
    const said = async () => ({
      signs: await page.getByRole('region', { name: 'Sign', exact: true }).getByRole('checkbox', { checked: true }).count(),
      legend: await page
        .getByRole('group', { name: /^Legend/ })
        .getByRole('button', { pressed: true })
        .allInnerTexts(),
      chips: await chips(page).allInnerTexts(),
    });
    await facet(page, 'Sign', 'Support').waitFor();
    expect(await said()).toEqual({ signs: 1, legend: ['Support'], chips: ['Support'] });
    const against = await statements('classes=opposition');
    await eventually(async () => expect(await countOf(page, 'Sign', 'Opposition')).toBe(against.length));
    await choose(page, 'Sign', 'Opposition');
    await eventually(async () =>
      expect(await said()).toEqual({ signs: 2, legend: ['Support', 'Opposition'], chips: ['Support', 'Opposition'] }),
    );
    await legend(page, 'Support').click();
    await eventually(async () => expect(await said()).toEqual({ signs: 1, legend: ['Opposition'], chips: ['Opposition'] }));
    await eventually(async () => expect((await counts(page)).statements).toBe(against.length));
    // No two entries are called the same.
    const names = await page
      .getByRole('group', { name: /^Legend/ })
      .getByRole('button')
      .allInnerTexts();
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('the legend is a filter: lines, shapes and the contested', async () => {
    const page = await open();
    for (const [name, query] of [
      ['Opposition', 'classes=opposition'],
      ['Armed group', 'labels=ArmedGroup'],
      ['Contested', 'contested=true'],
    ] as const) {
      const entry = legend(page, name);
      await entry.click();
      const expected = await statements(query);
      await eventually(async () => expect((await counts(page)).statements).toBe(expected.length));
      expect(await entry.getAttribute('aria-pressed')).toBe('true');
      expect(await chips(page).count()).toBe(1);
      await entry.click();
      await chips(page).first().waitFor({ state: 'detached' });
      expect(await entry.getAttribute('aria-pressed')).toBe('false');
    }
  });

  test('each question to begin with has an answer', async () => {
    const { questions } = await answered(server().url, ENDPOINTS.collection);
    const page = await open();
    expect(questions).toHaveLength(6);
    for (const { text, view } of questions) {
      await button(page, text).click();
      const between = new URLSearchParams(view).has('between');
      if (between) await panel(page).locator('[data-statement]').first().waitFor();
      await settled(page);
      const query = new URLSearchParams(
        [...new URLSearchParams(view)].filter(([key]) => !['combine', 'processes', 'between', 'open'].includes(key)),
      );
      await eventually(async () => expect((await counts(page)).statements).toBe((await statements(String(query))).length));
      expect(await drawn(page).count()).toBeGreaterThan(1);
      expect(await page.locator('button[aria-current=true]').allInnerTexts()).toEqual([text]);
    }
    await button(page, 'Clear all').click();
    await eventually(async () => expect(await page.locator('button[aria-current=true]').count()).toBe(0));
  });

  test('who backs the government stands beside the picture, with who says so', async () => {
    const page = await open();
    await button(page, 'Who backs the Syrian government, and who says so?').click();
    const backers = panel(page).locator('section', { has: page.getByRole('heading', { name: 'Backed by', exact: true }) });
    const said = await statements('types=BACKS&actors=syrian-government');
    const expected = new Set(said.flatMap(({ from, to }) => (to === 'syrian-government' ? [from] : [])));
    await backers.getByRole('listitem').first().waitFor();
    const named = await Promise.all(
      [...expected].map(async (id) => (await answered(server().url, ENDPOINTS.actor, `/api/actors/${id}`)).actor.name),
    );
    for (const name of named) await backers.getByRole('link', { name, exact: true }).waitFor();
    const iran = backers.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Iran', exact: true }) });
    expect(await iran.innerText()).toMatch(/^Iran[^]*according to the article itself/);
    // Who stands up for the country as a whole does not back its government by that.
    expect(await drawn(page).filter({ hasText: 'United States' }).count()).toBe(0);
  });
});
