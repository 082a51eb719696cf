import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { describeWith } from '../support/needs';
import { TOKEN } from '../support/test-app';
import { answered } from './support/api';
import { faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { canvasOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, cards, chips, counts, drawn, open as look, panel, title } from './support/parts';
import { useServer } from './support/server';

const AWAY = 'The server does not answer. What is loaded stays; this page goes on by itself when it is back.';
/** What the browser itself writes into its console when a request fails. */
const FAILED = [/Failed to load resource: net::ERR_/];

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

  test('a server that is starting is waited for, and its reason is said', async () => {
    const page = await browser.open('about:blank', { expected: [/status of 503/] });
    let starting = true;
    const problem = { type: 'about:blank', title: 'Not ready', status: 503, code: 'store-busy', detail: 'The store is busy.' };
    await page.route('**/api/**', async (route) => {
      if (!starting) return route.continue();
      const ready = {
        ready: false,
        store: 'embedded',
        reason: 'the seed is being read',
        citations: { held: 0, failed: 0, unchecked: 0, checking: false },
      };
      return route.fulfill({ status: 503, json: route.request().url().endsWith('/api/ready') ? ready : problem });
    });
    await page.goto(server().url);
    await page.getByText('The server is starting: the seed is being read. This page goes on by itself.').waitFor();
    starting = false;
    await settled(page);
    expect(await page.getByText('The server is starting').count()).toBe(0);
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
