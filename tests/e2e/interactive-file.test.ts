import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { ExportGraph } from '../../server/formats/format';
import { write as writeHtml } from '../../server/formats/html/write';
import { write as writeSvg } from '../../server/formats/svg/write';
import { ACTORS, ALLEGED, CITED, EVIDENCE, FILES, exportOf, openWritten, STATEMENTS } from '../formats/written';
import { actor, bytesOf, exportGraph, HOSTILE, hostileGraph, OFFICES, USUAL, WAR } from '../formats/pictures/invented';
import { describeWith } from '../support/needs';
import { faultsOf } from './support/axe';
import { useBrowser, type OpenOptions } from './support/browser';
import { buildPage } from './support/built-page';
import { eventually } from './support/eventually';

/** Requests of the file itself, which is on no machine but this. */
const OWN_FILE = /asked another machine: file:/;

describeWith('chromium', 'a file that is taken along', () => {
  const browser = useBrowser();
  let folder = '';
  beforeAll(async () => {
    await buildPage();
    folder = await mkdtemp(join(tmpdir(), 'entente-file-'));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function open(
    graph: ExportGraph,
    options: OpenOptions = {},
    { write = writeHtml, name = 'graph.html', combine = false } = {},
  ): Promise<Page> {
    const file = join(folder, name);
    await writeFile(file, await bytesOf(write(graph, { ...USUAL, combine })));
    const asked: string[] = [];
    const page = await browser.open('about:blank', { ...options, offline: true, expected: [OWN_FILE] });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    return page;
  }
  const count = (page: Page) => page.getByRole('status').innerText();
  const said = (page: Page) => page.locator('#statements .says').allInnerTexts();
  const actors = (page: Page) => page.locator('[data-actor]:visible').evaluateAll((all) => all.map(({ dataset }) => dataset['actor']));

  test('draws everybody with a statement, and lists every statement with who says so', async () => {
    const page = await open(exportGraph(WAR));
    expect(await count(page)).toBe('7 statements');
    expect((await actors(page)).sort()).toEqual(['army', 'avaria', 'borland', 'holt', 'talks']);
    expect(await page.locator('[data-line]').count()).toBe(7);
    expect((await page.locator('#statements li').first().locator('summary').innerText()).trim()).toBe(
      '“Talks at the harbour”, The Reef Courier, 9 Apr 2031',
    );
  });

  test('has leaders and forces combined with their government, and their statements as the evidence of its lines', async () => {
    const page = await open(exportGraph(OFFICES), {}, { combine: true });
    expect(await count(page)).toBe('7 statements');
    expect((await actors(page)).sort()).toEqual(['avaria', 'borland', 'talks']);
    const lines = page.locator('[data-line]');
    expect((await lines.evaluateAll((all) => all.map(({ dataset }) => dataset['line']))).sort()).toEqual([
      'avaria|contact|borland',
      'avaria|opposition|avaria',
      'avaria|opposition|borland',
      'avaria|process|talks',
      'avaria|support|borland',
    ]);
    await page.locator('[data-line="avaria|opposition|borland"] .reach').dispatchEvent('click');
    expect(await said(page)).toEqual([
      'Avaria backs Borland',
      'Borland opposes Avaria',
      'Mira Holt opposes Borland',
      'Borland meets Mira Holt (planned)',
      'Borland meets Avaria (denied)',
    ]);
    await page.getByRole('searchbox').fill('Mira Holt');
    await eventually(async () => expect(await count(page)).toBe('2 statements'));
  });

  test('opens the evidence of an actor and of a line, and closes it', async () => {
    const page = await open(exportGraph(WAR));
    await page.locator('[data-actor=avaria]').click();
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Avaria');
    expect(await said(page)).toEqual(['Avaria backs the Avarian army', 'Avaria backs Borland', 'Borland opposes Avaria']);
    await page.keyboard.press('Escape');
    expect(await count(page)).toBe('7 statements');
    await page.locator('[data-line="army|support|avaria"] .reach').dispatchEvent('click');
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Avarian army and Avaria');
    await page.locator('summary', { hasText: 'Talks at the harbour' }).click();
    expect(await page.locator('details[open] p').allInnerTexts()).toEqual([
      'Paragraph 1, characters 0 to 1',
      `SHA-256 ${'0'.repeat(64)}`,
      `Statement ${WAR.statements[0]?.id ?? ''}`,
      'https://example.org/harbour',
    ]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await count(page)).toBe('7 statements');
  });

  test('has every actor and statement of the collection, and all evidence of two', async () => {
    const collection = await openWritten();
    const page = await open(await exportOf(collection.graph.store));
    await collection.close();
    expect(await count(page)).toBe(`${STATEMENTS} statements`);
    expect([(await actors(page)).length, await page.locator('[data-line]').count()]).toEqual([ACTORS - 1, 11]);
    const evidence = [];
    for (const id of [CITED, ALLEGED]) {
      const card = page.locator(`[id="statement-${id}"]`);
      await card.locator('summary').click();
      evidence.push((await card.innerText()).split(/\n+/));
    }
    const source = '“A quiet border”, The Strelsau Courier, 3 Feb 2001';
    const coded = `Coded from quiet-border.txt, SHA-256 ${FILES['quiet-border']}`;
    expect(evidence).toEqual([
      [
        'Rudólf Elphberg opposes Graustark',
        EVIDENCE[CITED].claim,
        'When: 3 Feb 2001 (computed)',
        source,
        'Paragraph 4, characters 218 to 257',
        `SHA-256 ${EVIDENCE[CITED].sha256}`,
        'CAMEO 112',
        coded,
        `Statement ${CITED}`,
      ],
      [
        'Graustark backs the Blue Guard (alleged)',
        EVIDENCE[ALLEGED].claim,
        'according to Rudólf Elphberg',
        source,
        'Paragraph 4, characters 228 to 257',
        `SHA-256 ${EVIDENCE[ALLEGED].sha256}`,
        'CAMEO 071',
        coded,
        `Statement ${ALLEGED}`,
      ],
    ]);
  });

  test('names who speaks and is in no statement', async () => {
    const [first] = WAR.statements.map((one) => ({ ...one, attributedTo: [actor('observer').id] }));
    const graph = exportGraph({ actors: WAR.actors, statements: first ? [first] : [], speakers: [actor('observer')] });
    const page = await open(graph);
    expect(await page.locator('#statements .more').first().innerText()).toBe('according to Observer');
    expect((await actors(page)).sort()).toEqual(['army', 'avaria']);
  });

  test('filters by sign, article and words, and draws what is left', async () => {
    const page = await open(exportGraph(WAR));
    await page.getByLabel('Opposition').uncheck();
    await page.getByLabel('Neither').uncheck();
    expect(await said(page)).toEqual(['Avaria backs the Avarian army', 'Avaria backs Borland']);
    expect((await actors(page)).sort()).toEqual(['army', 'avaria', 'borland']);
    await page.getByRole('searchbox').fill('republic');
    expect(await said(page)).toEqual(['Avaria backs Borland']);
    await page.getByRole('searchbox').fill('');
    await page.getByText('Articles (1)').click();
    await page.getByLabel(/Talks at the harbour/).uncheck();
    expect([await count(page), await actors(page)]).toEqual(['0 statements', []]);
    await page.getByText('No statement passes the search and the filters.').waitFor();
    await page.getByRole('button', { name: 'Clear them' }).click();
    expect([await count(page), await page.getByLabel('Opposition').isChecked()]).toEqual(['7 statements', true]);
    expect(await page.getByText('No statement passes').isVisible()).toBe(false);
  });

  test('can be read on a telephone: names grow, and nothing stands outside of the window', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await open(exportGraph(WAR), { viewport });
    await page.getByText('Legend', { exact: true }).click();
    const boxes = async (what: string) =>
      page.locator(what).evaluateAll((all) =>
        all.map((one) => {
          const { left, right, height } = one.getBoundingClientRect();
          return { left, right, height };
        }),
      );
    await eventually(async () => {
      const names = await boxes('[data-label] text');
      expect(names.map(({ height }) => height >= 9)).toEqual(names.map(() => true));
      const within = [
        ...names,
        ...(await boxes('.legend > .narrow')),
        ...(await boxes('.legend > .narrow text')),
        ...(await boxes('.signs')),
      ];
      expect(within.filter(({ left, right }) => left < 0 || right > viewport.width)).toEqual([]);
    });
    const tops = await page.locator('.signs > *').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top / 10)));
    expect(new Set(tops).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });

  test('is reached by keyboard: pans, zooms, names an actor', async () => {
    const page = await open(exportGraph(WAR));
    const view = () => page.locator('#drawing').getAttribute('viewBox');
    const whole = await view();
    await page.locator('#stage').focus();
    await page.keyboard.press('+');
    const [, , width = 0] = ((await view()) ?? '').split(' ').map(Number);
    expect(width).toBeLessThan(Number((whole ?? '').split(' ')[2]));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('0');
    expect(await view()).toBe(whole);
    await page.getByLabel('Evidence of').selectOption('Mira Holt');
    expect(await count(page)).toBe('3 statements');
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds, in %s colours', async (colorScheme) => {
    const page = await open(exportGraph(WAR), { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Evidence of').selectOption('Avaria');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('shows any name as text, and runs none', async () => {
    const page = await open(hostileGraph());
    const options = await page.getByLabel('Evidence of').locator('option').allTextContents();
    // Half of a pair does not come through the browser's own protocol.
    const whole = (names: readonly string[]) => names.map((name) => name.replace(/[\p{Cs}\ufffd]/gu, '?')).sort();
    expect(whole(options.slice(1))).toEqual(whole(Object.values(HOSTILE)));
    expect(await page.locator('script').count()).toBe(2);
    await page.getByRole('searchbox').fill('العربية');
    await eventually(async () => expect(await count(page)).toBe('1 statement'));
  });

  test('as SVG shows its names in a browser, and asks for nothing', async () => {
    const page = await open(exportGraph(WAR), {}, { write: writeSvg, name: 'graph.svg' });
    const names = await page.locator('[data-label]').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(names.sort()).toEqual(['Avaria', 'Avarian army', 'Borland', 'Coast talks', 'Mira Holt']);
    expect(await page.evaluate(() => document.fonts.check('480 12px Inter'))).toBe(true);
  });
});
