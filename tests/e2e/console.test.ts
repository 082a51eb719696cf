import { readFile } from 'node:fs/promises';
import { describeWith } from '../support/needs';
import { COLOUR_RULES, faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { settled } from './support/canvas';
import { clippedOn } from './support/clipped';
import { drawer, editor, linksOnRequest, openConsole, results, rows, runs, showResultAs, write } from './support/console';
import { eventually } from './support/eventually';
import { button, chips, panel, title } from './support/parts';
import { useServer } from './support/server';

const TOKEN = 'an-invented-token-of-the-tests';
const BACKS = "MATCH (a:Actor {id: 'iran'})-[r:BACKS]->(b:Actor) RETURN a, r, b";

describeWith('chromium', 'the Cypher console', () => {
  const server = useServer({ ENTENTE_TOKEN: TOKEN });
  const browser = useBrowser();
  // The language service is loaded with the first statement.
  beforeAll(async () => {
    const body = JSON.stringify({ statement: 'RETURN 1' });
    await fetch(`${server().url}/db/neo4j/query/v2`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  });

  test('by keyboard: opened, written, run, looked through, closed', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await openConsole(page);
    await eventually(async () => expect(await editor(page).evaluate((element) => element.contains(document.activeElement))).toBe(true));
    await page.keyboard.insertText("MATCH (a:Actor {id: 'iran'}) RETURN a.id AS id, 1 + 1 AS two");
    await page.keyboard.press('Control+Enter');
    await rows(page).first().waitFor();
    expect(await rows(page).allInnerTexts()).toEqual(['iran\n2']);
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details of the result' }).getByText('Row 1').waitFor();
    await page.keyboard.press('Control+j');
    await editor(page).waitFor({ state: 'detached' });
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox'));
  });

  test('a question of the gallery is answered with the mouse, and its actors open', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await button(page, 'Cypher console').click();
    await drawer(page).getByText('Questions', { exact: true }).click();
    await drawer(page)
      .getByRole('region', { name: 'Questions' })
      .getByRole('button', { name: /Who backs/ })
      .first()
      .click();
    const go = drawer(page).getByRole('button', { name: /^(Run|Ask)/ });
    await results(page).getByRole('status').filter({ hasText: /row/ }).or(go).first().waitFor();
    if ((await results(page).getByRole('status').filter({ hasText: /row/ }).count()) === 0) await go.first().click();
    await results(page)
      .getByRole('status')
      .filter({ hasText: /[1-9]\d* rows?/ })
      .waitFor();
  });

  test('an address opens with its query and parameters filled in, and not run', async () => {
    const query = new URLSearchParams({ q: 'RETURN $who AS who', params: '{"who":"iran"}' });
    const page = await browser.open(`${server().url}/console?${query.toString()}`);
    await editor(page).filter({ hasText: 'RETURN $who AS who' }).waitFor();
    await results(page).getByText('Nothing was run yet').waitFor();
    await button(page, 'Run').click();
    await rows(page).filter({ hasText: 'iran' }).waitFor();
  });

  test('a result is a graph, a table, JSON and a plan, and goes to the main view and back', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await openConsole(page);
    await runs(page, BACKS);
    await results(page)
      .getByRole('listbox', { name: /^The result as a graph: [1-9]\d* nodes/ })
      .waitFor();
    await showResultAs(page, 'Table');
    const names = await rows(page).getByRole('link').allInnerTexts();
    expect(new Set(names.map((name) => name.trim()))).toContain('Iran');
    await rows(page).first().getByRole('button', { name: 'BACKS' }).click();
    await title(page).filter({ hasText: 'Iran' }).waitFor();
    await showResultAs(page, 'JSON');
    await results(page).getByRole('region', { name: 'The result as JSON' }).getByText('"elementId"').first().waitFor();
    await button(page, 'Explain').click();
    await page.getByRole('treegrid', { name: 'Plan' }).waitFor();
    await runs(page, BACKS);
    await results(page).getByText('Show on canvas').click();
    await page.getByRole('menuitem', { name: /and what is said among them/ }).click();
    await chips(page).first().waitFor();
    await button(page, 'Undo').click();
    await chips(page).first().waitFor({ state: 'detached' });
    await panel(page).waitFor();
  });

  test('relationships alone go to the main view by their ends; what is taken along is the whole answer, not the rows that came', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await openConsole(page);
    await runs(page, "MATCH (:Actor {id: 'iran'})-[r:BACKS]->(:Actor {id: 'hezbollah'}) RETURN r");
    await results(page).getByText('Show on canvas').click();
    await page.getByRole('menuitem', { name: 'Only 2 actors, and what is said among them' }).click();
    await chips(page).first().waitFor();
    await runs(
      page,
      "UNWIND range(1, 10000) AS n RETURN toString(n) AS n, null AS r UNION ALL MATCH (:Actor)-[r:BACKS]->(:Actor) RETURN '' AS n, r",
    );
    await results(page).getByText('More was there').waitFor();
    await results(page).getByText('Copy', { exact: true }).click();
    await page.getByRole('menuitem', { name: 'Take along as a file' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take along' });
    await dialog.getByText('all that it finds, not only what came to this page').waitFor();
    const { relations } = (await (await fetch(`${server().url}/api/graph?types=BACKS`)).json()) as { relations: readonly object[] };
    await dialog
      .getByRole('status')
      .getByText(new RegExp(`^\\d+ actors, ${relations.length} statements`))
      .waitFor();
  });

  test('of a result without actors the table is taken along, and why there is no more is said', async () => {
    const page = await browser.open(server().url);
    await openConsole(page);
    await runs(page, 'UNWIND [1, 2] AS n RETURN n, n * 2 AS twice');
    await results(page).getByText('Copy', { exact: true }).click();
    const none = page.getByRole('menuitem', { name: 'Take along as a file' });
    expect(await none.innerText()).toBe('Take along as a file\nThe result holds no actor and no statement of the graph');
    expect(await none.getAttribute('aria-disabled')).toBe('true');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'The table as a file (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^entente-table-\d{4}-\d\d-\d\d\.csv$/);
    expect(await readFile(await file.path(), 'utf8')).toBe('\ufeffn,twice\r\n1,2\r\n2,4\r\n');
  });

  test('relationships that link the nodes of a result come on request', async () => {
    const page = await browser.open(server().url);
    await openConsole(page);
    await linksOnRequest(page);
  });

  test('nodes and lines of a drawn result are reached by keyboard, and named whatever their ids are', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await openConsole(page);
    await runs(page, "MATCH (a:Actor {id: 'iran'})-[r:BACKS]->(b:Actor {id: 'hezbollah'}) RETURN a, r, b");
    const list = results(page).getByRole('listbox', { name: /^The result as a graph: 2 nodes, 1 line$/ });
    await list.focus();
    await page.keyboard.press('End');
    const active = list.locator(`[id="${(await list.getAttribute('aria-activedescendant')) ?? ''}"]`);
    expect(await active.innerText()).toMatch(/^Iran BACKS Hezbollah/);
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: 'Hezbollah' }).waitFor();
    await runs(page, 'MATCH (a:Article) RETURN a');
    const articles = results(page).getByRole('listbox', { name: /^The result as a graph: 5 nodes/ });
    const id = await articles.getAttribute('aria-activedescendant');
    expect(id).not.toMatch(/\s/);
    await articles.locator(`[id="${id ?? ''}"]`).waitFor({ state: 'attached' });
  });

  test('an error is told in Neo4j’s words with its place, and statements behind it are not run', async () => {
    const page = await browser.open(server().url, { expected: [/400/] });
    await openConsole(page);
    await runs(page, 'RETURN 1 AS one; RETURN nobody; RETURN 3 AS three');
    const fault = results(page).getByRole('alert');
    await fault.getByText('Neo.ClientError.Statement.SyntaxError').waitFor();
    expect(await fault.innerText()).toMatch(/Variable `nobody` not defined \(line 1, column 8\)/);
    const statements = page.getByRole('radiogroup', { name: 'Statement', exact: true });
    expect(await statements.innerText()).toBe('1 ✓\n2 ✗\n3 –');
    await statements.getByText('3 –').click();
    await results(page).getByText('Not run').waitFor();
  });

  test('rows that had come before a statement failed are shown with what went wrong', async () => {
    const page = await browser.open(server().url);
    await openConsole(page);
    const integer = (value: number) => [{ $type: 'Integer', _value: String(value) }];
    const errors = [{ code: 'Neo.ClientError.Statement.ArithmeticError', message: '/ by zero' }];
    await page.route('**/db/neo4j/query/v2', (route) =>
      route.fulfill({ status: 202, json: { data: { fields: ['n'], values: [1, 2].map(integer) }, errors } }),
    );
    await runs(page, 'UNWIND [1, 2, 0] AS d RETURN 2 / d AS n');
    expect(await results(page).getByRole('alert').innerText()).toBe(
      'Neo.ClientError.Statement.ArithmeticError\n\n/ by zero\n\n2 rows had come before; more may have been to come.',
    );
    expect(await rows(page).allInnerTexts()).toEqual(['1', '2']);
  });

  test('what was run is found in the history, put back, deleted, and no longer kept on demand', async () => {
    const page = await browser.open(server().url);
    await openConsole(page);
    await runs(page, 'RETURN 1 AS first');
    await runs(page, 'RETURN 2 AS second');
    await drawer(page).getByText('History', { exact: true }).click();
    const past = drawer(page).getByRole('region', { name: 'History' });
    expect(await past.locator('code').allInnerTexts()).toEqual(['RETURN 2 AS second', 'RETURN 1 AS first']);
    await past.getByRole('searchbox').fill('first');
    await past.getByRole('button', { name: /RETURN 1/ }).click();
    await editor(page).filter({ hasText: 'RETURN 1 AS first' }).waitFor();
    await drawer(page).getByText('History', { exact: true }).click();
    await past.getByRole('button', { name: 'Delete this one' }).first().click();
    expect(await past.locator('code').allInnerTexts()).toEqual(['RETURN 1 AS first']);
    await past.getByRole('switch').locator('xpath=ancestor::label').click();
    await drawer(page).getByText('Query', { exact: true }).click();
    await runs(page, 'RETURN 3 AS third');
    await drawer(page).getByText('History', { exact: true }).click();
    expect(await past.locator('code').allInnerTexts()).toEqual(['RETURN 1 AS first']);
    await past.getByRole('button', { name: 'Delete all' }).click();
    await past.getByText('Nothing was run yet').waitFor();
  });

  test('nothing is written without write mode, and write mode is had with the token only', async () => {
    const page = await browser.open(server().url, { expected: [/401/, /400/] });
    await openConsole(page);
    await runs(page, "CREATE (:Draft {name: 'nobody'})");
    await results(page).getByText('Neo.ClientError.Statement.AccessMode').waitFor();
    await results(page).getByText('Log in to write, above, then turn on Write mode.').waitFor();
    expect(await results(page).getByRole('link', { name: 'Who may write' }).getAttribute('href')).toBe('/api/docs#writing');
    await button(page, 'Log in to write').click();
    await page.getByLabel(/^Token/).fill(TOKEN);
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Write mode' }).locator('xpath=ancestor::label').click();
    await drawer(page).getByText('Write mode: statements change the graph').waitFor();
    await runs(page, "CREATE (:Draft {name: 'nobody'})");
    await results(page).getByText('1 node created').first().waitFor();
    await runs(page, 'MATCH (d:Draft) DELETE d');
    await results(page).getByText('1 node deleted').first().waitFor();
  });

  test('two tabs of a browser share history and saved queries', async () => {
    const page = await browser.open(server().url);
    const other = await page.context().newPage();
    await other.goto(server().url);
    for (const tab of [page, other]) await openConsole(tab);
    await runs(page, 'RETURN 1 AS here');
    await runs(other, 'RETURN 2 AS there');
    for (const tab of [page, other]) await drawer(tab).getByText('History', { exact: true }).click();
    const past = drawer(page).getByRole('region', { name: 'History' }).locator('code');
    await eventually(async () => expect(await past.allInnerTexts()).toEqual(['RETURN 2 AS there', 'RETURN 1 AS here']));
    await drawer(page).getByText('Saved', { exact: true }).click();
    await drawer(page).getByLabel('Name of the query').fill('kept here');
    await page.keyboard.press('Enter');
    await drawer(other).getByText('Saved', { exact: true }).click();
    await drawer(other)
      .getByRole('button', { name: /^kept here/ })
      .waitFor();
  });

  test('its height is set with mouse and keyboard, and remembered', async () => {
    const page = await browser.open(server().url);
    // Nothing above it moves it any more.
    await settled(page);
    await openConsole(page);
    const grip = page.getByRole('separator', { name: 'Height of the console' });
    const height = async () => Number(await grip.getAttribute('aria-valuenow'));
    const before = await height();
    await grip.focus();
    await page.keyboard.press('ArrowUp');
    expect(await height()).toBe(before + 24);
    const box = await grip.boundingBox();
    if (!box) throw new Error('The grip is not seen');
    await page.mouse.move(box.x + 40, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y - 45);
    await page.mouse.up();
    await eventually(async () => expect(await height()).toBeGreaterThan(before + 60));
    const chosen = await height();
    await page.reload();
    await openConsole(page);
    expect(await height()).toBe(chosen);
    await button(page, 'Full height').click();
    expect(await page.evaluate(() => document.getElementById('stage')?.hasAttribute('inert'))).toBe(true);
    await button(page, 'Show the picture again').click();
    expect(await page.evaluate(() => document.getElementById('stage')?.hasAttribute('inert'))).toBe(false);
  });

  test('axe finds nothing on what comes back, light and dark', async () => {
    const page = await browser.open(server().url, { expected: [/400/] });
    await openConsole(page);
    await runs(page, BACKS);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await faultsOf(page, COLOUR_RULES)).toEqual([]);
    await showResultAs(page, 'Table');
    await rows(page)
      .first()
      .click({ position: { x: 4, y: 4 } });
    expect(await faultsOf(page)).toEqual([]);
    await runs(page, `EXPLAIN ${BACKS}`);
    expect(await faultsOf(page)).toEqual([]);
    await runs(page, 'RETURN nobody');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('axe finds nothing on what can be put into the editor, and on the help', async () => {
    const page = await browser.open(server().url);
    await openConsole(page);
    for (const pane of ['Questions', 'History', 'Saved']) {
      await drawer(page).getByText(pane, { exact: true }).click();
      expect(await faultsOf(page)).toEqual([]);
    }
    await drawer(page).getByRole('button', { name: 'Help' }).click();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('on a narrow window it fills it, and nothing is cut off', async () => {
    const page = await browser.open(`${server().url}/console?q=${encodeURIComponent(BACKS)}`, { viewport: { width: 480, height: 860 } });
    await editor(page).waitFor();
    await button(page, 'Run').click();
    await results(page).getByRole('listbox').waitFor();
    expect(await drawer(page).boundingBox()).toEqual({ x: 0, y: 0, width: 480, height: 860 });
    expect((await clippedOn(page)).filter((fault) => !/cm-/.test(fault))).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  });

  // The last: where the server has a token, stopping a statement takes the engine's one child with it.
  test('a statement that takes long is cancelled, and the next one answered', async () => {
    // What was cancelled is answered with an error, of which the browser's console tells.
    const page = await browser.open(server().url, { expected: [/status of 400 .*\/query\/v2\)$/] });
    await openConsole(page);
    await write(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum');
    await page.keyboard.press('Control+Enter');
    await results(page).getByRole('button', { name: 'Cancel' }).click();
    await results(page).getByText('Cancelled').waitFor();
    await eventually(async () => expect(await editor(page).evaluate((element) => element === document.activeElement)).toBe(true));
    await runs(page, 'RETURN 7 AS seven');
    expect(await rows(page).allInnerTexts()).toEqual(['7']);
  });
});
