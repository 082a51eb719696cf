import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { manyStatements } from '../support/many-statements';
import { describeWith } from '../support/needs';
import { TcpProxy } from '../support/tcp-proxy';
import { answered } from './support/api';
import { COLOUR_RULES, faultsOf } from './support/axe';
import { useBrowser, type OpenOptions } from './support/browser';
import { PAGE } from './support/built-page';
import { eventually } from './support/eventually';
import { useInvented } from './support/invented';
import { button, panel } from './support/parts';

/** Statements that stream, and bytes of them that have come before the connection breaks. */
const [MANY, ENOUGH] = [30_000, 1_000_000];
const BROKEN_OFF = 'The file broke off before it was whole, and was thrown away. Try again.';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Take along' });
const choose = (page: Page, what: string | RegExp) => dialog(page).getByRole('radio', { name: what }).check();

/** Whether all of a part lies where it can be seen: nothing is above it there. */
async function isInSight(within: Locator, part: Locator): Promise<boolean> {
  const [frame, box] = [await within.boundingBox(), await part.boundingBox()];
  if (frame === null || box === null) return false;
  const inFrame = box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
  return (
    inFrame &&
    part.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && (element.contains(above) || above.contains(element));
    })
  );
}

describeWith('chromium', 'the dialogue that takes a file along', () => {
  const server = useInvented();
  const browser = useBrowser();

  async function opened(query = '', options: OpenOptions = {}, url = server().url): Promise<Page> {
    const page = await browser.open(`${url}/${query}`, options);
    await page.locator('html[data-ready=true]').waitFor();
    await page.keyboard.press('e');
    await dialog(page).waitFor();
    return page;
  }

  async function taken(page: Page): Promise<{ name: string; content: Buffer }> {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Take along').click()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }

  test('says how much leaves and how the file begins, and hands out that file', async () => {
    const { relations, actors } = await answered(server().url, ENDPOINTS.graph);
    const page = await opened();
    await choose(page, /^GraphML/);
    const said = `${actors.length} actors, ${relations.length} statements`;
    await dialog(page).getByRole('status').filter({ hasText: said }).waitFor();
    // The lines of the format before stay until those of this one are there.
    await dialog(page).getByLabel('The first lines').filter({ hasText: '<graphml' }).waitFor();
    const { name, content } = await taken(page);
    expect(name).toMatch(/^entente-whole-graph-\d{4}-\d{2}-\d{2}\.graphml$/);
    expect(content.toString('utf8').match(/<edge /g)).toHaveLength(relations.length);
    await dialog(page)
      .getByRole('status')
      .filter({ hasText: `${name}: ` })
      .waitFor();
    await choose(page, /^GEXF/);
    await dialog(page)
      .getByRole('status')
      .filter({ hasText: `${name}: ` })
      .waitFor({ state: 'detached' });
  });

  test('takes what the filter selects', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?signs=1');
    const page = await opened('?v=1&signs=1');
    expect(
      await dialog(page)
        .getByRole('radio', { name: /^What the filter selects/ })
        .isChecked(),
    ).toBe(true);
    await choose(page, /^GraphML/);
    const { name, content } = await taken(page);
    expect(name).toMatch(/^entente-support-/);
    expect(content.toString('utf8').match(/<edge /g)).toHaveLength(relations.length);
  });

  test.each(['', 'signs=1', 'signs=-1&hide=GROUP'])('begins with the selected actors, as their panel has them, under %s', async (query) => {
    const { relations, actors } = await answered(server().url, ENDPOINTS.graph);
    const [opposed, backed] = [-1, 1].map((sign) => relations.find((one) => one.sign === sign));
    const chosen = [...new Set([opposed, backed].flatMap((one) => (one ? [one.from, one.to] : [])))];
    const other = actors.find(({ id }) => !chosen.includes(id))?.id ?? '';
    const page = await browser.open(`${server().url}/?v=1&open=actors~${chosen.join('~')}&${query.replace('GROUP', other)}`);
    await page.locator('html[data-ready=true]').waitFor();
    const among = await panel(page)
      .getByRole('heading', { name: /^Among them/ })
      .innerText();
    await button(page, 'Take along').click();
    expect(
      await dialog(page)
        .getByRole('radio', { name: /^Between the selected actors/ })
        .isChecked(),
    ).toBe(true);
    await dialog(page)
      .getByRole('status')
      .filter({ hasText: `, ${among.replace('Among them: ', '')}` })
      .waitFor();
  });

  test('begins with the paths between two actors where they are open, whatever the filter', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph);
    const { from, to } = relations.find((one) => one.sign === -1) ?? { from: '', to: '' };
    const paths = await answered(server().url, ENDPOINTS.paths, `/api/paths?from=${from}&to=${to}`);
    const page = await browser.open(`${server().url}/?v=1&signs=1&between=${from}&between=${to}`);
    await page.locator('html[data-ready=true]').waitFor();
    await panel(page).getByRole('button', { name: 'Take along as a file' }).click();
    expect(
      await dialog(page)
        .getByRole('radio', { name: /^The paths from .*whatever the filter$/ })
        .isChecked(),
    ).toBe(true);
    const told = [...paths.direct, ...paths.paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations))];
    const statements = new Set(told.map(({ id }) => id)).size;
    await dialog(page)
      .getByRole('status')
      .filter({ hasText: new RegExp(`, ${statements} statements?`) })
      .waitFor();
  });

  test('an empty scope is told, and there is no file of it', async () => {
    const page = await opened('?v=1&search=nobodyatall', { expected: [/404/] });
    await dialog(page).getByText('Nothing to take along').waitFor();
    expect(await button(page, 'Take along').isDisabled()).toBe(true);
  });

  test('a server that is gone is said to be', async () => {
    const page = await opened('', { expected: [/ERR_CONNECTION_RESET/] });
    await choose(page, /^GraphML/);
    await eventually(async () => expect(await button(page, 'Take along').isEnabled()).toBe(true));
    await page.route('**/api/exports/graphml', (route) => route.abort('connectionreset'));
    await button(page, 'Take along').click();
    await dialog(page).getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
    expect(await button(page, 'Take along').isEnabled()).toBe(true);
  });

  test('a file that breaks off after its first bytes is thrown away, and said to be; asked for again it is whole', async () => {
    const { graph } = server();
    const flood = { on: false, sent: 0 };
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const store = manyStatements(
      graph.store,
      () => (flood.on ? MANY : 13),
      (_, place) => (flood.on && place === MANY / 2 && proxy.received > flood.sent + ENOUGH ? held : undefined),
    );
    const behind = createServer(await graph.app({}, { page: PAGE, store })).listen(0, '127.0.0.1');
    await once(behind, 'listening');
    const proxy = await TcpProxy.start((behind.address() as AddressInfo).port);
    try {
      const page = await opened('', { expected: [/ERR_CONNECTION_RESET/] }, `http://127.0.0.1:${proxy.port}`);
      await choose(page, /^GraphML/);
      await eventually(async () => expect(await button(page, 'Take along').isEnabled()).toBe(true));
      const files: string[] = [];
      page.on('download', (file) => files.push(file.suggestedFilename()));
      Object.assign(flood, { on: true, sent: proxy.received });
      await button(page, 'Take along').click();
      await dialog(page)
        .getByRole('status')
        .filter({ hasText: /MB so far/ })
        .waitFor();
      proxy.cut();
      await dialog(page).getByRole('alert').filter({ hasText: BROKEN_OFF }).waitFor();
      expect(files).toEqual([]);
      flood.on = false;
      goOn();
      const { content } = await taken(page);
      expect([content.toString('utf8').match(/<edge /g)?.length, content.toString('utf8').endsWith('</graphml>\n')]).toEqual([13, true]);
    } finally {
      goOn();
      await proxy.close();
      behind.close();
      behind.closeAllConnections();
    }
  });

  test('the keyboard alone chooses and takes; Escape gives the focus back', async () => {
    const page = await opened();
    await dialog(page).getByRole('radio', { checked: true }).first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const format = dialog(page).getByRole('radiogroup', { name: 'Format' });
    expect(await format.getByRole('radio', { checked: true }).count()).toBe(1);
    await button(page, 'Take along').focus();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/^entente-whole-graph-/);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  });

  test.each([
    ['wide', 1400, 900],
    ['narrow', 390, 844],
  ])('how much leaves, the button and what the chosen format is asked are in sight, on a %s window', async (_, width, height) => {
    const page = await opened();
    await page.setViewportSize({ width, height });
    await dialog(page).getByText('More formats').click();
    for (const [format, asked] of [
      [/^CSV/, /byte order mark/],
      [/^PDF/, /Leaders and forces combined/],
    ] as const) {
      await choose(page, format);
      await dialog(page).getByRole('checkbox', { name: asked }).waitFor();
      for (const seen of [
        dialog(page)
          .getByRole('status')
          .filter({ hasText: /actors.*statements/ }),
        button(page, 'Take along'),
        dialog(page).getByRole('checkbox', { name: asked }),
      ])
        expect(await isInSight(dialog(page), seen)).toBe(true);
    }
    expect(await dialog(page).getByRole('radiogroup', { name: 'More formats' }).getByRole('radio').first().isChecked()).toBe(true);
  });

  test.each([
    ['wide', 1440],
    ['narrow', 420],
  ])('axe finds nothing, on a %s window, light and dark', async (_, width) => {
    const page = await opened();
    await page.setViewportSize({ width, height: 900 });
    await dialog(page).getByText('More formats').click();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await faultsOf(page, COLOUR_RULES)).toEqual([]);
  });
});
