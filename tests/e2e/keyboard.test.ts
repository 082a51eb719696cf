import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { canvasOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { cards, chips, panel, press, searchField, statementsOf, suggestions, title } from './support/parts';
import { useServer } from './support/server';

/** What has the focus, in words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? ''}: ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never comes to ${String(name)}, but to ${passed.join(' | ')}`);
}

/** The actor that the list of the picture has come to. */
const active = (page: Page) =>
  page.evaluate(
    () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent.split(',')[0] ?? '',
  );

/** The row of the table that has the focus; the headings are row 1. */
const focusedRow = (page: Page) => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));

describeWith('chromium', 'everything by keyboard', () => {
  const server = useServer();
  const browser = useBrowser();
  const open = async (query = ''): Promise<Page> => {
    const page = await browser.open(`${server().url}/${query}`);
    await settled(page);
    return page;
  };

  test('from search to the evidence without a mouse, and out again', async () => {
    const page = await open();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('combobox: Search actors and claims');
    await page.keyboard.type('Rohani');
    await suggestions(page, 'Search actors and claims').filter({ hasText: 'Hassan Rouhani' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await searchField(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen ?? ''}"]`).innerText()).toMatch(/^Hassan Rouhani/);
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Hassan Rouhani' }).waitFor();
    await panel(page).getByRole('heading', { name: 'Meets' }).waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await tabTo(page, /^a: 3 statements, 2 articles$/);
    await page.keyboard.press('Enter');
    await cards(panel(page)).first().waitFor();
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=hassan-rouhani&actors=vladimir-putin&ends=both');
    expect((await statementsOf(panel(page))).sort()).toEqual(relations.map(({ id }) => id).sort());
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
  });

  test('the first stops of Tab lead past everything', async () => {
    const page = await open('?v=1&open=actors~turkey');
    await panel(page).getByRole('heading', { name: 'Backs', exact: true }).waitFor();
    const stops = [];
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual(['a: Skip to search and filters', 'a: Skip to the picture', 'a: Skip to the evidence']);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('#side') !== null)).toBe(true);
  });

  test('a panel that closes gives the focus back to where it was opened from, else to the picture', async () => {
    const page = await open('?v=1&open=actors~turkey');
    await panel(page).getByRole('button', { name: 'Close the panel' }).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^listbox: The picture/);
    await page.keyboard.press('2');
    const row = page.getByRole('grid', { name: 'Statements in view' }).locator('[data-index="2"]');
    await row.focus();
    await page.keyboard.press('Enter');
    await cards(panel(page)).first().waitFor();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.closest('#side') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a link within the evidence takes the focus along to what it opens', async () => {
    const page = await open('?v=1&open=actors~iran');
    const links = panel(page).getByRole('link');
    await links
      .filter({ hasText: /^\d+ statements?/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await cards(panel(page)).first().waitFor();
    expect(await focused(page)).toBe(`h2: ${await title(page).innerText()}`);
    await page.keyboard.press('Tab');
    const actor = await title(page).getByRole('link').first().innerText();
    expect(await focused(page)).toBe(`a: ${actor}`);
    await page.keyboard.press('Enter');
    await title(page)
      .filter({ hasText: new RegExp(`^${actor}$`) })
      .waitFor();
    expect(await focused(page)).toBe(`h2: ${actor}`);
    // Who opens something from elsewhere stays there.
    await page.keyboard.press('/');
    await page.keyboard.type('Hezbollah');
    await suggestions(page, 'Search actors and claims').filter({ hasText: 'Hezbollah' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Hezbollah' }).waitFor();
    expect(await focused(page)).toBe('combobox: Search actors and claims');
  });

  test('two actors are named with a few letters and Enter each', async () => {
    const page = await open();
    const [one, another] = ['One actor', 'And another'].map((name) => page.getByRole('combobox', { name }));
    await one?.focus();
    await page.keyboard.type('hezb');
    await page.keyboard.press('Enter');
    expect(await one?.inputValue()).toBe('Hezbollah');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await another?.evaluate((element) => element === document.activeElement)).toBe(true);
    // Nobody is meant before something is typed.
    await page.keyboard.press('Enter');
    expect(await another?.inputValue()).toBe('');
    await page.keyboard.type('nobody at all');
    await page.keyboard.press('Enter');
    expect(await another?.inputValue()).toBe('nobody at all');
    await another?.fill('');
    await page.keyboard.type('bash');
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Hezbollah and Bashar al-Assad' }).waitFor();
  });

  test('the picture is walked with arrows, opened with Enter, selected with Space', async () => {
    const page = await open('?v=1&open=actors~russia');
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    expect(await focused(page)).toMatch(/^listbox: The picture: \d+ actors, \d+ statements in \d+ lines/);
    expect(await active(page)).toBe('Russia');
    const places = new Map(await (await canvasOf(page)).evaluate((view) => Object.entries(view.positions())));
    const { items } = await answered(server().url, ENDPOINTS.actors, '/api/actors?limit=500');
    const at = (name: string) => places.get(items.find((actor) => actor.name === name)?.id ?? '') ?? { x: Number.NaN, y: Number.NaN };
    await page.keyboard.press('ArrowDown');
    const below = await active(page);
    expect(at(below).y).toBeGreaterThan(at('Russia').y);
    await page.keyboard.press('ArrowRight');
    const right = await active(page);
    expect(at(right).x).toBeGreaterThan(at(below).x);
    await page.keyboard.press('Space');
    await eventually(async () => expect(await title(page).innerText()).toBe('2 actors'));
    expect(await panel(page).getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['Russia', right]));
    await page.keyboard.press('ArrowLeft');
    const left = await active(page);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await title(page).innerText()).toBe(left));
  });

  test('the menu of an actor opens with Shift+F10, is walked with arrows and closed with Escape', async () => {
    const page = await open();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await focused(page)).toMatch(/^menuitem: Open/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^menuitem: Focus/);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^listbox: The picture/);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await page.getByText('1 actor hidden:').waitFor();
  });

  test('Ctrl+K opens whatever has a name', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    await page.keyboard.type('hezbol');
    await page.getByRole('dialog').getByText('Hezbollah', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Hezbollah' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    await page.keyboard.type('show as table');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Statements in view' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await title(page).innerText()).toBe('Hezbollah');
  });

  test('the palette says so where nothing is called as one types, and knows the colours', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    await page.keyboard.type('xyzzy');
    await page.getByRole('status').filter({ hasText: 'No command, actor or question is called so.' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('dark');
    await page.getByRole('dialog').getByText('Dark colours', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await page.evaluate(() => document.documentElement.getAttribute('data-mantine-color-scheme'))).toBe('dark'),
    );
  });

  test('the table is walked with arrows, opened with Enter and sorted by its headings', async () => {
    const page = await open();
    await page.keyboard.press('2');
    const grid = page.getByRole('grid', { name: 'Statements in view' });
    await grid.waitFor();
    const rows = grid.locator('[data-index]');
    await rows.first().focus();
    const count = Number(await grid.getAttribute('aria-rowcount'));
    for (const [key, row] of [
      ['ArrowDown', 3],
      ['ArrowDown', 4],
      ['End', count],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => expect(await focusedRow(page)).toBe(row));
    }
    const cells = await page.evaluate(() => [...(document.activeElement?.children ?? [])].map((cell) => cell.textContent.trim()));
    await page.keyboard.press('Enter');
    const told = panel(page).locator('[data-chosen=true]');
    await told.waitFor();
    await told.getByText(cells[3] ?? '').waitFor();
    await grid.getByRole('button', { name: 'From' }).focus();
    const firstOf = async () => rows.first().getByRole('gridcell').first().innerText();
    await page.keyboard.press('Enter');
    expect(await grid.getByRole('columnheader', { name: 'From' }).getAttribute('aria-sort')).toBe('ascending');
    const up = await firstOf();
    await page.keyboard.press('Enter');
    expect(await grid.getByRole('columnheader', { name: 'From' }).getAttribute('aria-sort')).toBe('descending');
    expect((await firstOf()).localeCompare(up, 'en')).toBeGreaterThan(0);
  });

  test('the tree opens and closes with arrows, down to the evidence of a statement', async () => {
    const page = await open();
    await page.keyboard.press('3');
    const items = page.getByRole('tree').getByRole('treeitem');
    await items.first().focus();
    const name = (await items.first().locator('strong').innerText()).trim();
    await page.keyboard.press('ArrowRight');
    expect(await items.first().getAttribute('aria-expanded')).toBe('true');
    for (const level of ['2', '3']) {
      await page.keyboard.press('ArrowDown');
      await eventually(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe(level));
      if (level === '2') await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await panel(page).locator('[data-chosen=true]').waitFor();
    expect(await title(page).innerText()).toContain(name);
    expect(
      await page.getByRole('treeitem', { selected: true }).evaluateAll((all) => all.map((one) => one === document.activeElement)),
    ).toEqual([true]);
    const actors = await answered(server().url, ENDPOINTS.graph).then(
      ({ relations }) => new Set(relations.flatMap(({ from, to }) => [from, to])),
    );
    expect([await items.first().getAttribute('aria-posinset'), await items.first().getAttribute('aria-setsize')]).toEqual([
      '1',
      String(actors.size),
    ]);
    await items.first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await items.first().getAttribute('aria-expanded')).toBe('false');
  });

  test('a filter, the layout and the sheet of shortcuts are at hand without a mouse', async () => {
    const page = await open();
    await tabTo(page, /^input:/);
    await page.getByRole('checkbox', { name: /^Support/ }).focus();
    await page.keyboard.press('Space');
    await eventually(async () => expect(await chips(page).allInnerTexts()).toEqual(['Support']));
    await page.keyboard.press('x');
    await eventually(async () => expect(await chips(page).count()).toBe(0));
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard' });
    await sheet.getByText('Command palette').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  test('keys without Ctrl can be switched off, for who speaks to the machine', async () => {
    const page = await open();
    await page.keyboard.press('?');
    await press(page, 'Keys without Ctrl do something');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('body').press('2');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  test('Tab goes through the whole page and comes out again, and one always sees where one is', async () => {
    const page = await open('?v=1&open=actors~hassan-rouhani');
    await panel(page).getByRole('heading', { name: 'Meets' }).waitFor();
    const regions = new Set<string>();
    const unseen: string[] = [];
    for (let stop = 0; stop < 200; stop++) {
      await page.keyboard.press('Tab');
      const { region, shown, name, out } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(element);
        const near = [element, element.nextElementSibling, element.parentElement].map((one) => (one ? getComputedStyle(one) : null));
        const ring = near.some(
          (style) => style !== null && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'),
        );
        return {
          region: element.closest('[id=ask], [id=stage], [id=side], header')?.id ?? '',
          shown: ring || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || opacity === '0',
          name: element.getAttribute('aria-label') ?? element.textContent,
          out: element === document.body,
        };
      });
      if (out) break;
      regions.add(region);
      if (!shown) unseen.push(name);
    }
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect([...regions].filter((region) => region !== '').sort()).toEqual(['ask', 'side', 'stage']);
    expect(unseen).toEqual([]);
  });
});
