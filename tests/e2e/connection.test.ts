import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { TOKEN } from '../support/test-app';
import { answered } from './support/api';
import { faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { canvasOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, cards, chips, counts, drawn, open as look, panel, press, show, title } from './support/parts';
import { useServer } from './support/server';

const AWAY = 'The server does not answer. What is loaded stays; this page goes on by itself when it is back.';
/** What the browser itself writes into its console when a request fails. */
const FAILED = [/Failed to load resource: net::ERR_/];
/** What the page writes there when the code of a part does not come. */
const PART = /Its code did not come/;

/** A browser that is never idle fetches no part of the page before it is asked for. */
function withoutIdleTime(): void {
  Object.assign(globalThis, { requestIdleCallback: () => 0 });
}

/** The style sheets of the page that are not there. */
const unstyled = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => sheet === null).map(({ href }) => href),
  );

describeWith('chromium', 'a server that comes and goes', () => {
  const server = useServer();
  const browser = useBrowser();

  test('the page says that the server is away, keeps what it has, and goes on by itself', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1&open=actors~turkey`, { expected: FAILED });
    await settled(page);
    await panel(page).getByRole('heading', { name: 'Backs', exact: true }).waitFor();
    const before = { counts: await counts(page), drawn: await drawn(page).allInnerTexts() };
    await server().stop();
    await page.getByRole('checkbox', { name: /^Opposition/ }).click();
    await page.getByText(AWAY).waitFor();
    expect(await drawn(page).allInnerTexts()).toEqual(before.drawn);
    expect(await title(page).innerText()).toBe('Turkey');
    expect(Object.keys(await (await canvasOf(page)).evaluate((view) => view.positions()))).toHaveLength(before.drawn.length);
    await server().start();
    await eventually(async () => expect(await page.getByText(AWAY).count()).toBe(0));
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?signs=1&signs=-1');
    await eventually(async () => expect((await counts(page)).statements).toBe(relations.length));
    await settled(page);
    expect((await chips(page).allInnerTexts()).sort()).toEqual(['Opposition', 'Support']);
    expect(await title(page).innerText()).toBe('Turkey');
    await button(page, 'Undo').click();
    await eventually(async () => expect(await drawn(page).allInnerTexts()).toEqual(before.drawn));
  });

  test('a reader who asks for nothing is told as well', async () => {
    const page = await browser.open(server().url, { expected: FAILED });
    await settled(page);
    await server().stop();
    await page.getByText(AWAY).waitFor({ timeout: 15_000 });
    await server().start();
    await eventually(async () => expect(await page.getByText(AWAY).count()).toBe(0));
  });

  test('a panel that was asked for while the server was away is filled when it is back', async () => {
    const page = await browser.open(server().url, { expected: FAILED });
    await settled(page);
    await look(page, 'Turkey');
    await server().stop();
    await page.getByRole('button', { name: 'Are Iran and Turkey partners or opponents?' }).click();
    await page.getByText(AWAY).waitFor();
    await server().start();
    await cards(panel(page)).first().waitFor();
    expect(await title(page).innerText()).toBe('Iran and Turkey');
    expect(await panel(page).getByRole('alert').count()).toBe(0);
  });

  test('a part whose code was never loaded says so while the server is away, and comes by itself when it is back', async () => {
    const page = await browser.open('about:blank', { expected: [...FAILED, PART] });
    await page.addInitScript(withoutIdleTime);
    await page.goto(server().url);
    await settled(page);
    await server().stop();
    await show(page, 'Table');
    await page.getByText('The table could not be shown').waitFor();
    await page.getByText(AWAY).waitFor();
    await button(page, 'Try again').click();
    await page.getByText('The table could not be shown').waitFor();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'This did not come' });
    await dialog.getByText('The palette could not be shown').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await server().start();
    await page.getByRole('grid', { name: 'Statements in view' }).waitFor();
    expect(await unstyled(page)).toEqual([]);
    await show(page, 'Tree');
    await page.getByRole('tree').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    expect(await unstyled(page)).toEqual([]);
  });

  test.each([
    ['js', 'TableMode'],
    ['css', 'VirtualTable'],
  ])('a part whose %s alone did not come is there, style and all, when one tries again', async (kind, chunk) => {
    const page = await browser.open('about:blank', { expected: [...FAILED, PART] });
    await page.addInitScript(withoutIdleTime);
    const parts = `**/assets/${chunk}-*.${kind}`;
    await page.route(parts, (route) => route.abort());
    await page.goto(server().url);
    await settled(page);
    await show(page, 'Table');
    await page.getByText('The table could not be shown').waitFor();
    expect(await page.getByText(AWAY).count()).toBe(0);
    await page.unroute(parts);
    await button(page, 'Try again').click();
    await page.getByRole('grid', { name: 'Statements in view' }).waitFor();
    expect(await unstyled(page)).toEqual([]);
  });

  test('the sign of loading stays until the first picture stands', async () => {
    const page = await browser.open('about:blank');
    let release: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/graph-view-*.js', async (route) => {
      await asked;
      return route.continue();
    });
    await page.goto(server().url, { waitUntil: 'commit' });
    // The data are there before the drawing.
    await page.getByRole('listbox', { name: /^The picture: \d+ actors/ }).waitFor();
    expect(await page.getByRole('status', { name: 'Loading the graph' }).isVisible()).toBe(true);
    release();
    await settled(page);
    await page.getByRole('status', { name: 'Loading the graph' }).waitFor({ state: 'detached' });
  });

  test('combining says that it waits for the offices; where they do not come it is off, and can be tried again', async () => {
    const page = await browser.open(server().url, { expected: [/status of 500/] });
    await settled(page);
    const before = await drawn(page).allInnerTexts();
    let release: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (release = resolve));
    let broken = true;
    await page.route('**/api/graph?classes=office*', async (route) => {
      if (!broken) return route.continue();
      await asked;
      const problem = { type: 'about:blank', title: 'Internal', status: 500, code: 'internal', detail: 'The engine fell over.' };
      return route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem });
    });
    await press(page, 'Combine leaders and forces');
    await page.getByText('combining…').waitFor();
    await page.getByRole('main').getByRole('status', { name: 'Loading' }).waitFor();
    expect(await page.getByText(/actors? combined$/).count()).toBe(0);
    release();
    await page.getByText('Leaders and forces could not be combined: the offices could not be loaded.').waitFor();
    expect(await page.getByRole('switch', { name: /^Combine/ }).isChecked()).toBe(false);
    expect(await drawn(page).allInnerTexts()).toEqual(before);
    broken = false;
    await press(page, 'Combine leaders and forces');
    await page.getByText(/^[1-9]\d* actors combined$/).waitFor();
    await eventually(async () => expect(await drawn(page).count()).toBeLessThan(before.length));
  });

  test('a server that is not ready is waited for, and its reason is said', async () => {
    const page = await browser.open('about:blank', { expected: [/status of 503/] });
    let starting = true;
    const problem = { type: 'about:blank', title: 'Not ready', status: 503, code: 'store-busy', detail: 'The store is busy.' };
    await page.route('**/api/**', async (route) => {
      if (!starting) return route.continue();
      const ready = {
        ready: false,
        store: 'embedded',
        reason: 'The graph cannot be read',
        citations: { held: 0, failed: 0, unchecked: 0, checking: false },
      };
      return route.fulfill({ status: 503, json: route.request().url().endsWith('/api/ready') ? ready : problem });
    });
    await page.goto(server().url);
    await page.getByText('The graph cannot be read. What is loaded stays; this page goes on by itself after that.').waitFor();
    starting = false;
    await settled(page);
    expect(await page.getByText('The graph cannot be read').count()).toBe(0);
  });

  test('while the graph is on its way the page says so; what fails for good can be tried again', async () => {
    const page = await browser.open('about:blank', { expected: [/status of 500/] });
    let release: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (release = resolve));
    let broken = true;
    await page.route('**/api/graph?*', async (route) => {
      if (!broken) return route.continue();
      await asked;
      const problem = { type: 'about:blank', title: 'Internal', status: 500, code: 'internal', detail: 'The engine fell over.' };
      return route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem });
    });
    await page.goto(server().url);
    await page.getByRole('status', { name: 'Loading the graph' }).waitFor();
    release();
    const alert = page.getByRole('alert').filter({ hasText: 'This could not be loaded' });
    await alert.getByText('The engine fell over.').waitFor();
    broken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await alert.count()).toBe(0);
  });
});

describeWith('chromium', 'a server that asks for its token', () => {
  const server = useServer({ HOST: '0.0.0.0', ENTENTE_TOKEN: TOKEN });
  const browser = useBrowser();
  const token = (page: Page) => page.getByLabel('Token', { exact: true });

  test('nothing is seen before the token is given, a wrong one is refused, the right one opens the page', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1`, { expected: [/status of 401/] });
    await token(page).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('This server asks for its token before it shows anything.');
    expect(await page.getByText('Syria').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await token(page).fill('not the token at all');
    await button(page, 'Log in').click();
    await page.getByText('This is not the token of this server (ENTENTE_TOKEN).').waitFor();
    expect(await drawn(page).count()).toBe(0);
    await token(page).fill(TOKEN);
    await token(page).press('Enter');
    await settled(page);
    expect(await chips(page).allInnerTexts()).toEqual(['Support']);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.reload();
    await settled(page);
    expect(await token(page).count()).toBe(0);
  });
});
