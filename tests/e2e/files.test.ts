import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Positions } from '../../server/domain/drawing/model';
import { describeWith } from '../support/needs';
import { graphml } from '../support/import-files';
import { faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { canvasBox, canvasOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, counts, panel } from './support/parts';
import { useServer } from './support/server';

const TOKEN = 'a-token-for-the-tests';
const NETWORK = graphml(
  '<node id="x1"><data key="name">Xenia</data><data key="stray">7</data></node>\n<node id="y2"><data key="name">Yorick</data></node>\n<node id="z3"/>\n' +
    '<edge id="e1" source="x1" target="y2"><data key="type">KNOWS</data></edge>\n<edge id="e2" source="y2" target="z3"/>\n',
  '<key id="name" for="node" attr.name="name" attr.type="string"/>\n<key id="type" for="edge" attr.name="type" attr.type="string"/>\n',
);
/** More actors than the graph has. */
const LARGE = graphml(
  Array.from({ length: 77 }, (_, i) => `<node id="n${i}"/>\n`).join('') +
    Array.from({ length: 77 }, (_, i) => `<edge id="n-${i}" source="n${i}" target="n${(i * 7 + 1) % 77}"/>\n`).join(''),
);
const TWICE = graphml('<node id="t1"><data key="odd">7</data></node>\n<node id="t2"/>\n<edge id="t" source="t1" target="t2"/>\n');
const BROKEN = graphml('<node id="a"/>\n<edge id="e" source="a" target="nobody"/>\n');

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.getByText('Drop a graph to look at it').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Pairs of actors so near each other that their shapes meet. */
function piledUp(places: Positions): string[] {
  const all = Object.entries(places);
  return all.flatMap(([a, p], i) =>
    all.slice(i + 1).flatMap(([b, q]) => (Math.abs(p.x - q.x) < 20 && Math.abs(p.y - q.y) < 20 ? [`${a} ${b}`] : [])),
  );
}

describeWith('chromium', 'a file that is given to the page', () => {
  const server = useServer({ ENTENTE_TOKEN: TOKEN });
  const browser = useBrowser();
  const placesIn = async (page: Page) => (await canvasOf(page)).evaluate((view) => view.positions());
  const banner = (page: Page) => page.getByText('A file, not the graph:');

  test('is shown in place of the graph, says so, and the graph comes back', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const before = await counts(page);
    await drop(page, 'network.graphml', NETWORK);
    await banner(page).waitFor();
    await settled(page);
    expect(Object.keys(await (await canvasOf(page)).evaluate((view) => view.positions())).sort()).toEqual(['x1', 'y2', 'z3']);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What the file network.graphml says');
    expect(await button(page, 'How it was coded').count()).toBe(0);
    await page
      .getByRole('group', { name: /^Legend/ })
      .getByText('another kind, or none')
      .waitFor();
    await page.keyboard.press('Control+j');
    await page.getByText('The console asks the graph of the server, not the file that is open.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Control+j');
    expect(await faultsOf(page)).toEqual([]);
    await button(page, '1 remark').click();
    const remarks = page.getByRole('dialog', { name: 'Remarks on network.graphml' });
    await remarks.getByRole('row').nth(1).waitFor();
    expect(await remarks.getByRole('row').nth(1).getByRole('cell').allInnerTexts()).toEqual([
      '6',
      'stray',
      'The key stray is not declared (an attribute is used that the file does not declare; it came in as text)',
      'undeclared-attribute',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Back to the graph').click();
    await eventually(async () => expect(await counts(page)).toEqual(before));
    expect(await banner(page).count()).toBe(0);
    expect(await button(page, 'How it was coded').count()).toBe(1);
    expect(await page.getByText('another kind, or none').count()).toBe(0);
  });

  test('opening it is a step that can be undone, and done again', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const before = await counts(page);
    await drop(page, 'network.graphml', NETWORK);
    await banner(page).waitFor();
    await button(page, 'Undo').click();
    await eventually(async () => expect(await counts(page)).toEqual(before));
    await button(page, 'Redo').click();
    await banner(page).waitFor();
  });

  test('its statements have their panel, uncited', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await drop(page, 'network.graphml', NETWORK);
    await banner(page).waitFor();
    await settled(page);
    await page.getByRole('listbox').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Xenia' }).waitFor();
    await panel(page)
      .getByText(/^1 statement,/)
      .first()
      .click();
    await panel(page).getByText('Uncited').first().waitFor();
  });

  test('has what the page can take along of it, and says why there is no more', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await drop(page, 'network.graphml', NETWORK);
    await banner(page).waitFor();
    await settled(page);
    await page.keyboard.press('e');
    await page.getByText(/Of a file that is only looked at, Take along has the picture and the statements in view/).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await button(page, 'Take along: link, picture, table').click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Picture (PNG)',
      'Statements in view (CSV)',
      'Open a file',
      'What was imported',
    ]);
    const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).click()]);
    const text = await readFile(await table.path(), 'utf8');
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',').slice(-2)[0]),
    ).toEqual(Array(2).fill('the file network.graphml'));
  });

  test('that is read slowly does not come in place of one that was given later', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    let letGo = (): void => undefined;
    await page.route('**/api/imports/preview?name=slow.graphml', async (route) => {
      await new Promise<void>((resolve) => (letGo = resolve));
      await route.continue();
    });
    await drop(page, 'slow.graphml', NETWORK);
    await page.getByText('The file is being read.').waitFor();
    await drop(page, 'quick.graphml', NETWORK);
    const shown = page.getByRole('heading', { level: 1 });
    await shown.filter({ hasText: 'What the file quick.graphml says' }).waitFor();
    const answered = page.waitForResponse(/slow\.graphml/);
    letGo();
    await (await answered).finished();
    await page.waitForTimeout(300);
    expect(await shown.innerText()).toBe('What the file quick.graphml says');
  });

  test('is opened from the menu too, and its errors are told by row and code', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const before = await counts(page);
    await button(page, 'Take along: link, picture, table').click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: 'Open a file' }).click()]);
    await chooser.setFiles({ name: 'broken.graphml', mimeType: 'application/xml', buffer: Buffer.from(BROKEN) });
    const told = page.getByRole('dialog', { name: 'broken.graphml cannot be opened' });
    await told.getByRole('row').nth(1).waitFor();
    expect(await told.getByRole('row').nth(1).getByRole('cell').allInnerTexts()).toEqual([
      '5',
      'target',
      'nobody is not in the file (a relation begins or ends at something that is not in the file)',
      'unknown-end',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await counts(page)).toEqual(before);
  });

  test('comes into the graph with the token, and only with it', async () => {
    const page = await browser.open(server().url, { expected: [/401/] });
    await settled(page);
    const before = await placesIn(page);
    await drop(page, 'network.graphml', NETWORK);
    await button(page, 'Import it into the graph').click();
    const dialog = page.getByRole('dialog', { name: 'Import into the graph' });
    await dialog.getByLabel('Token').waitFor();
    // The field has the focus: whoever is asked types at once.
    await page.keyboard.type('not-the-token-of-this');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not the token of this server').waitFor();
    await dialog.getByLabel('Token').fill(TOKEN);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await page.getByText(/network\.graphml is in the graph now, as the import network-graphml-\S+\./).waitFor();
    expect(await banner(page).count()).toBe(0);
    const found = await page.request.get(`${server().url}/api/actors/x1`);
    expect(await found.json()).toMatchObject({ actor: { id: 'x1', name: 'Xenia', statements: 1 } });
    await settled(page);
    // Whoever stood there stands there still; who came has a place beside them.
    const after = await placesIn(page);
    expect(
      Object.keys(after)
        .filter((id) => !(id in before))
        .sort(),
    ).toEqual(['x1', 'y2', 'z3']);
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
  });

  test('of many actors comes in beside those who were there, nobody on anybody, and all can be laid out afresh', async () => {
    const page = await browser.open(server().url);
    await page.request.post(`${server().url}/api/session`, { data: { token: TOKEN } });
    await page.reload();
    await settled(page);
    const before = await placesIn(page);
    await drop(page, 'large.graphml', LARGE);
    await button(page, 'Import it into the graph').click();
    await page.getByText(/large\.graphml is in the graph now/).waitFor();
    await settled(page);
    const after = await placesIn(page);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 77);
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
    expect(piledUp(after)).toEqual([]);
    const { x, y } = await canvasBox(page);
    await page.mouse.click(x + 4, y + 4, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Everybody back to the layout' }).click();
    await eventually(async () => expect(await placesIn(page)).not.toEqual(after));
    await settled(page);
    const afresh = await placesIn(page);
    expect(piledUp(afresh)).toEqual([]);
    await page.reload();
    await settled(page);
    expect(await placesIn(page)).toEqual(afresh);
  });

  test('that is there already is told so in a sentence, and comes in beside with a text before its ids', async () => {
    const page = await browser.open(server().url, { expected: [/422/] });
    const upload = await page.request.post(`${server().url}/api/imports?name=twice.graphml`, {
      data: TWICE,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/octet-stream' },
    });
    const { import: first } = (await upload.json()) as { import: { id: string } };
    await page.request.post(`${server().url}/api/session`, { data: { token: TOKEN } });
    await page.reload();
    await settled(page);
    await drop(page, 'twice.graphml', TWICE);
    await button(page, 'Import it into the graph').click();
    const told = page.getByRole('dialog', { name: 'twice.graphml was not imported' });
    await told
      .getByText(
        `All that is in the file is in the graph already, under the same ids: 2 actors and 1 statement; it looks like the import ${first.id}.`,
      )
      .waitFor();
    expect(await told.getByRole('table').count()).toBe(0);
    await told.getByText('3 errors, 1 remark').click();
    await told.getByRole('table').waitFor();
    expect(
      await told
        .getByRole('row')
        .filter({ has: page.getByRole('cell') })
        .getByRole('cell')
        .last()
        .innerText(),
    ).toBe('undeclared-attribute');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await faultsOf(page)).toEqual([]);
    const prefix = told.getByLabel('A text before every id');
    expect(await prefix.inputValue()).toBe('twice:');
    await prefix.fill('again:');
    await page.keyboard.press('Enter');
    await page.getByText(/twice\.graphml is in the graph now/).waitFor();
    expect((await page.request.get(`${server().url}/api/actors/again:t1`)).status()).toBe(200);
  });

  test('what was imported is listed with its id, and taken out again by who has the token', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const upload = await page.request.post(`${server().url}/api/imports?name=second.graphml&prefix=second-${Date.now()}-`, {
      data: NETWORK,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/octet-stream' },
    });
    const { import: brought } = (await upload.json()) as { import: { id: string } };
    await button(page, 'Take along: link, picture, table').click();
    await page.getByRole('menuitem', { name: 'What was imported' }).click();
    const list = page.getByRole('dialog', { name: 'What was imported' });
    const row = list.getByRole('listitem').filter({ hasText: brought.id });
    await row.waitFor();
    expect(await row.innerText()).toMatch(
      /^second\.graphml\s+second-graphml-\S+\s+\d{4}-\d\d-\d\d \d\d:\d\d UTC · 3 actors, 2 statements$/,
    );
    expect(await faultsOf(page)).toEqual([]);
    await list.getByText('Log in to remove one').click();
    await list.getByLabel('Token, as ENTENTE_TOKEN has it on the server').fill(TOKEN);
    await page.keyboard.press('Enter');
    await row.getByRole('button', { name: 'Remove', exact: true }).click();
    await row.getByRole('button', { name: 'Remove it from the graph' }).click();
    await row.waitFor({ state: 'detached' });
    const left = await page.request.get(`${server().url}/api/imports`);
    expect(((await left.json()) as { items: { id: string }[] }).items.map(({ id }) => id)).not.toContain(brought.id);
  });
});
