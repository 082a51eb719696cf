import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describeWith } from '../support/needs';
import { useBrowser } from './support/browser';
import { buildPage, PAGE } from './support/built-page';
import { eventually } from './support/eventually';
import { useServer } from './support/server';

/** Bytes, gzipped, that the console may bring when it opens. */
const CONSOLE_AT_MOST = 200_000;

interface Console {
  readonly page: Page;
  readonly editor: Locator;
  readonly popup: Locator;
}

describeWith('chromium', 'the editor of the console', () => {
  const server = useServer();
  const browser = useBrowser();

  async function openConsole(): Promise<Console> {
    const page = await browser.open(server().url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+j');
    const editor = page.getByRole('textbox', { name: 'Cypher' });
    await editor.click();
    return { page, editor, popup: page.locator('.cm-tooltip-autocomplete') };
  }

  const textOf = async (editor: Locator): Promise<string> => (await editor.locator('.cm-line').allTextContents()).join('\n');

  /** Takes what is offered for what was typed. */
  async function take({ page, popup }: Console, wanted: string): Promise<void> {
    await popup.getByRole('option', { name: wanted }).first().waitFor();
    await eventually(async () => expect(await popup.locator('[aria-selected]').textContent()).toContain(wanted));
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
  }

  test('a query is written with completion: types, ids by the names of actors', async () => {
    const console = await openConsole();
    const { page, editor } = console;
    await page.keyboard.type('MATCH (a:Actor)-[r:BAC');
    await take(console, 'BACKS');
    await page.keyboard.press('End');
    await page.keyboard.type("->(b {id: 'moscow");
    await take(console, 'russia');
    expect(await textOf(editor)).toBe("MATCH (a:Actor)-[r:BACKS]->(b {id: 'russia'})");
  });

  test('what is wrong is underlined while it is written, with the reason', async () => {
    const { page } = await openConsole();
    await page.keyboard.type('MATCH (n:Actr) RETURN exp(1), m', { delay: 5 });
    await page.locator('.cm-lintRange-error').getByText('m', { exact: true }).waitFor();
    expect(await page.locator('.cm-lintRange-warning').allTextContents()).toEqual(['Actr']);
    await page.locator('.cm-lintRange-warning').hover();
    expect(await page.locator('.cm-tooltip-lint').textContent()).toBe('Label Actr is not in this graph. Did you mean Actor?');
  });

  test('a statement is laid out, comments are toggled, and a command is left as it is', async () => {
    const { page, editor } = await openConsole();
    await page.keyboard.type(':param who => 1\nmatch (a) where a.id=1 return a');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Alt+F');
    await eventually(async () => expect(await textOf(editor)).toBe(':param who => 1\nMATCH (a)\nWHERE a.id = 1\nRETURN a'));
    await page.keyboard.press('Control+/');
    expect(await textOf(editor)).toBe(':param who => 1\nMATCH (a)\nWHERE a.id = 1\n// RETURN a');
  });

  test('Escape, then Tab leaves the editor; Tab alone does not', async () => {
    const { page, editor } = await openConsole();
    const isIn = () => editor.evaluate((element) => element === document.activeElement);
    await page.keyboard.press('Tab');
    expect(await isIn()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isIn()).toBe(false);
  });

  test('the help of a function goes with the text that it stood at', async () => {
    const { page, editor } = await openConsole();
    await page.keyboard.type('MATCH (a:Actor) RETURN toUpper(a.name');
    await page.locator('.cm-signature').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.locator('.cm-signature').waitFor({ state: 'detached' });
    expect(await editor.locator('.cm-line').allTextContents()).not.toContain('toUpper');
  });

  test('what completes a name does not open over the answer once the statement runs', async () => {
    const { page, editor, popup } = await openConsole();
    await page.keyboard.insertText('MATCH (a:Actor) RETURN a.name AS nam');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'What came back' }).getByRole('status').filter({ hasText: /row/ }).waitFor();
    await page.waitForTimeout(300);
    expect(await popup.count()).toBe(0);
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a question of the gallery is chosen and run with the mouse alone', async () => {
    const { page, editor } = await openConsole();
    await page.getByText('Questions', { exact: true }).click();
    const questions = page.locator('[class*=gallery] li');
    await eventually(async () => expect(await questions.count()).toBe(12));
    await page.getByText('14 more').click();
    expect(await questions.count()).toBe(26);
    await page.getByRole('button', { name: 'Proxies two steps away' }).click();
    const picker = page.getByRole('combobox', { name: 'Whose proxies' });
    // An id until the names are there.
    await eventually(async () => expect(await picker.inputValue()).toBe('Iran'));
    await picker.fill('Hezb');
    expect(await page.getByRole('button', { name: 'Run', exact: true }).last().isDisabled()).toBe(true);
    await page.getByRole('option', { name: 'Hezbollah', exact: true }).click();
    await page.getByRole('button', { name: 'Run', exact: true }).last().click();
    await page.getByText('Query', { exact: true }).click();
    expect(await textOf(editor)).toContain('MATCH (x:Actor {id: $actor})');
  });
});

/** The built files that a file of the page loads at once, itself among them. */
function loadedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(PAGE, 'assets', file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name = '']) => name);
  for (const each of imports) loadedBy(each, known);
  return known;
}

test('the console brings less than 200 kB', async () => {
  await buildPage();
  const files = readdirSync(join(PAGE, 'assets'));
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const entry = /src="\/assets\/([\w.-]+\.js)"/.exec(readFileSync(join(PAGE, 'index.html'), 'utf8'))?.[1] ?? '';
  const page = loadedBy(entry);
  const [drawer = ''] = named(/^ConsoleDrawer-.*\.js$/);
  const own = [...loadedBy(drawer)].filter((file) => !page.has(file));
  const styles = own.flatMap((file) => named(new RegExp(`^${file.split('-')[0] ?? ''}-.*\\.css$`)));
  const sizes = [...own, ...styles].map((file) => gzipSync(readFileSync(join(PAGE, 'assets', file))).length);
  const bytes = sizes.reduce((all, each) => all + each, 0);
  process.stdout.write(`The console: ${bytes} bytes gzipped in ${sizes.length} files\n`);
  expect(bytes).toBeLessThan(CONSOLE_AT_MOST);
  // It has the editor in it: less than that would be another console.
  expect(bytes).toBeGreaterThan(100_000);
});
