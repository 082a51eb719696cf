import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readCsv } from '../../server/coding/csv';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { coloursIn, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { useInvented } from './support/invented';
import { button, chips, counts, panel } from './support/parts';
import { unzipped } from '../formats/unzipped';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Claims that a spreadsheet would compute. */
const FORMULAS = ['=HYPERLINK("http://127.0.0.1","x")', '+1+1', '-2+3', '@SUM(A1)', '\tcmd'];

/** Takes something along, and gives its file. */
async function take(page: Page, what: string): Promise<{ name: string; content: Buffer }> {
  await button(page, 'Take along: link, picture, table').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: what }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describeWith('chromium', 'what can be taken along', () => {
  const server = useInvented();
  const browser = useBrowser();

  beforeAll(async () => {
    await server().graph.store.write(
      FORMULAS.map((claim, place) => ({
        text:
          "MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'graustark'}) " +
          "CREATE (a)-[:MEETS {id: $id, article: 'quiet-border', paragraph: 2, start: 1, end: 2, sha256: 'aa', claim: $claim, sign: 0, modality: 'stated'}]->(b)",
        parameters: { id: `formula-${place}`, claim },
      })),
    );
  });

  const statementsOf = async (archive: Buffer) => (await unzipped(archive)).get('statements.csv') ?? Buffer.alloc(0);

  test('tables come as the dialogue has them, a row a statement with its evidence, and no cell is a formula', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph);
    const page = await browser.open(server().url);
    await settled(page);
    const { name, content } = await take(page, 'Tables of what is shown (CSV)');
    expect(name).toMatch(/^entente-whole-graph-\d{4}-\d{2}-\d{2}\.csv\.zip$/);
    const table = await statementsOf(content);
    expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = readCsv(table.toString('utf8'));
    expect(rows.map(({ id }) => id).sort()).toEqual(relations.map(({ id }) => id).sort());
    for (const { id, from, type, to, claim, citation } of relations.filter((one) => !one.id.startsWith('formula'))) {
      expect(rows.find((row) => row['id'] === id)).toMatchObject({
        from,
        type,
        to,
        claim,
        article: citation?.article,
        paragraph: String(citation?.paragraph),
        sha256: citation?.sha256,
      });
    }
    const defused = rows.filter(({ id = '' }) => id.startsWith('formula')).map(({ claim }) => claim);
    expect(defused.sort()).toEqual(FORMULAS.map((formula) => `'${formula}`).sort());
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
  });

  test('tables hold what is in view, and no more, and say what that is', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?signs=1');
    const page = await browser.open(`${server().url}/?v=1&signs=1&hide=ruritania`);
    await settled(page);
    const { name, content } = await take(page, 'Tables of what is shown (CSV)');
    expect(name).toMatch(/^entente-support-without-ruritania-\d{4}-\d{2}-\d{2}\.csv\.zip$/);
    const rows = readCsv((await statementsOf(content)).toString('utf8'));
    const seen = relations.filter(({ from, to }) => from !== 'ruritania' && to !== 'ruritania');
    expect(rows.map(({ id }) => id)).toEqual(seen.map(({ id }) => id));
    const about = (await unzipped(content)).get('about.csv')?.toString() ?? '';
    expect(about).toContain('Filter: Support; hidden: Ruritania');
    expect(about).toContain('signs=1&hide=ruritania');
  });

  test('what has nothing in it is told, not taken', async () => {
    const page = await browser.open(`${server().url}/?v=1&types=LEADS&hide=ruritania`, { expected: [/404/] });
    await button(page, 'Take along: link, picture, table').click();
    await page.getByRole('menuitem', { name: 'Picture (PNG)' }).click();
    await page.getByRole('status').filter({ hasText: 'There is nothing in it that PNG carries' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('the picture comes as PNG, in %s colours', async (colorScheme) => {
    const page = await browser.open(server().url, { colorScheme });
    await settled(page);
    const { name, content } = await take(page, 'Picture (PNG)');
    expect(name).toMatch(/^entente-whole-graph-\d{4}-\d{2}-\d{2}\.png$/);
    expect(content.subarray(0, 8)).toEqual(PNG);
    const { canvas, line, text, muted } = COLOURS[colorScheme];
    const {
      width,
      height,
      counts: pixels,
    } = await coloursIn(page, content, { canvas, text, muted, support: line.support, opposition: line.opposition });
    expect({ width: width > 800, height: height > 400 }).toEqual({ width: true, height: true });
    expect(Object.entries(pixels).filter(([, count]) => count < 100)).toEqual([]);
    expect(pixels['canvas']).toBeGreaterThan((width * height) / 2);
  });

  test('Copy link copies the address of the view', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1&open=actors%7Eruritania`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await button(page, 'Take along: link, picture, table').click();
    await page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('a view saved as a file opens again from it, the same file twice too', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=-1&combine=1&open=actors%7Eruritania#pos=ruritania:120,-40`);
    await settled(page);
    const before = { address: page.url(), counts: await counts(page) };
    const { name, content } = await take(page, 'Save this view as a file');
    const other = await browser.open(server().url);
    await settled(other);
    const open = async () => {
      await button(other, 'Take along: link, picture, table').click();
      const [chooser] = await Promise.all([
        other.waitForEvent('filechooser'),
        other.getByRole('menuitem', { name: 'Open a file' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: content });
    };
    await open();
    await eventually(async () => expect({ address: other.url(), counts: await counts(other) }).toEqual(before));
    expect(await chips(other).allInnerTexts()).toEqual(['Opposition']);
    expect(await panel(other).getByRole('heading', { level: 2 }).innerText()).toBe('Ruritania');
    await button(other, 'Clear all').click();
    await eventually(async () => expect(await chips(other).count()).toBe(0));
    await open();
    await other.waitForURL(before.address);
  });

  test('a file that is neither a graph nor a saved view is refused in words, and nothing changes', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1`);
    await settled(page);
    await button(page, 'Take along: link, picture, table').click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('menuitem', { name: 'Open a file' }).click()]);
    await chooser.setFiles({ name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('{"milk": 2}') });
    const told = page.getByRole('dialog', { name: 'shopping.json cannot be opened' });
    await told.getByText('unknown-format').waitFor();
    expect(page.url()).toBe(`${server().url}/?v=1&signs=1`);
  });
});
