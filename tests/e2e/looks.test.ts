import type { Page } from 'playwright-core';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { describeWith } from '../support/needs';
import { useBrowser } from './support/browser';
import { canvasBox, canvasOf, inkAtEdge, paintOf, settled } from './support/canvas';
import { clippedOn, overlapsOn } from './support/clipped';
import { eventually } from './support/eventually';
import { drawer, openConsole, results, runs } from './support/console';
import { button, cards, panel, searchField, suggestions } from './support/parts';
import { useServer } from './support/server';

const { light, dark } = COLOURS;

/** How many pixels of the drawing are of the one theme and how many of the other. */
async function themesOf(page: Page): Promise<{ light: boolean; dark: boolean }> {
  const paint = await paintOf(page, { light: light.canvas, lightLine: light.line.support, dark: dark.canvas, darkLine: dark.line.support });
  const has = (...names: string[]) => names.every((name) => (paint[name] ?? 0) > 100);
  return { light: has('light', 'lightLine'), dark: has('dark', 'darkLine') };
}

/** The brightness of the page's own ground and words, from 0 to 1. */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const of = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / 255;
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: of(backgroundColor), words: of(color) };
  });

describeWith('chromium', 'light and dark, and windows of any width', () => {
  const server = useServer();
  const browser = useBrowser();

  test('who has set the system to dark gets a dark page and a dark drawing', async () => {
    const page = await browser.open(server().url, { colorScheme: 'dark' });
    await settled(page);
    expect(await themesOf(page)).toEqual({ light: false, dark: true });
    const { ground, words } = await brightness(page);
    expect([ground < 0.25, words > 0.75]).toEqual([true, true]);
  });

  test('the switch goes from the system to light to dark, at once and for the next time too', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    expect(await themesOf(page)).toEqual({ light: true, dark: false });
    await button(page, 'Colours follow the system').click();
    await button(page, 'Light colours').click();
    await button(page, 'Dark colours').waitFor();
    await eventually(async () => expect(await themesOf(page)).toEqual({ light: false, dark: true }));
    await page.reload();
    await settled(page);
    expect(await themesOf(page)).toEqual({ light: false, dark: true });
    expect((await brightness(page)).ground).toBeLessThan(0.25);
  });

  test.each([
    [1024, 768],
    [1280, 720],
    [1440, 900],
    [2560, 1440],
  ])('%i × %i: nothing is cut off or lies over another, with the evidence open too', async (width, height) => {
    const page = await browser.open(server().url, { viewport: { width, height } });
    await settled(page);
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
    expect(await (await canvasOf(page)).evaluate((view) => view.labelOverlaps())).toBe(0);
    await page.getByText('More filters').click();
    await page.getByRole('button', { name: /without a statement in view$/ }).click();
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
    await page.goto(`${server().url}/?v=1&signs=1&signs=-1&combine=1&open=pair~iran~turkey`);
    await settled(page);
    await cards(panel(page)).first().waitFor();
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
    expect(await inkAtEdge(page, light.canvas)).toBe(0);
  });

  test.each([
    [1440, 900],
    [1024, 768],
  ])('%i × %i: with console and evidence open nothing is cut off, and a result keeps room in the lowest drawer', async (width, height) => {
    const page = await browser.open(`${server().url}/?v=1&open=pair~iran~turkey`, { viewport: { width, height } });
    await settled(page);
    await openConsole(page);
    await runs(page, 'MATCH (a:Actor)-[r:BACKS]->(b) RETURN a, r, b');
    const graph = results(page).getByRole('listbox', { name: /^The result as a graph/ });
    await graph.waitFor();
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
    expect((await canvasBox(page)).height).toBeGreaterThan(150);
    await page.getByRole('separator', { name: 'Height of the console' }).press('End');
    await settled(page);
    expect((await results(page).getByRole('radiogroup', { name: 'Show the result as' }).boundingBox())?.height).toBeGreaterThan(20);
    await eventually(async () => expect((await graph.boundingBox())?.height).toBeGreaterThan(90));
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
  });

  test('on a phone nothing speaks of keys, and the questions of the console have the room', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const page = await browser.open(`${server().url}/console?q=MATCH+(a)+RETURN+a`, phone);
    await drawer(page).getByRole('textbox', { name: 'Cypher' }).waitFor();
    expect(await page.getByText(/Ctrl-/).filter({ visible: true }).count()).toBe(0);
    expect(await button(page, 'Keyboard shortcuts').count()).toBe(0);
    await drawer(page).getByText('Questions', { exact: true }).click();
    expect((await page.getByRole('region', { name: 'Questions' }).boundingBox())?.height).toBeGreaterThan(450);
    expect(await clippedOn(page)).toEqual([]);
  });

  test('in a low window the legend is one line that opens, and the picture has the room', async () => {
    const page = await browser.open(server().url, { viewport: { width: 1280, height: 720 } });
    await settled(page);
    const legend = page.getByRole('group', { name: /^Legend/ });
    const heights = async () => [(await legend.boundingBox())?.height ?? 0, (await canvasBox(page)).height] as const;
    const [folded, room] = await heights();
    expect([folded < 40, room > 540]).toEqual([true, true]);
    await legend.getByRole('button', { name: 'More', exact: true }).click();
    await settled(page);
    const [opened, left] = await heights();
    expect(opened).toBeGreaterThan(folded);
    expect(left).toBe(room - (opened - folded));
    expect([...(await clippedOn(page)), ...(await overlapsOn(page))]).toEqual([]);
    await legend.getByRole('button', { name: 'Less', exact: true }).click();
    expect(await heights()).toEqual([folded, room]);
  });

  test('800 pixels: what stood beside the picture comes as drawers', async () => {
    const page = await browser.open(server().url, { viewport: { width: 800, height: 900 } });
    await settled(page);
    expect(await clippedOn(page)).toEqual([]);
    expect(await searchField(page).count()).toBe(0);
    await button(page, 'Search and filters').click();
    const drawer = page.getByRole('dialog', { name: 'Search and filters' });
    await drawer.waitFor();
    expect(await clippedOn(page)).toEqual([]);
    await searchField(page).fill('Rohani');
    await suggestions(page, 'Search actors and claims').filter({ hasText: 'Hassan Rouhani' }).first().click();
    const evidence = page.getByRole('dialog', { name: 'Evidence' });
    await evidence.getByRole('heading', { level: 2, name: 'Hassan Rouhani' }).waitFor();
    expect(await clippedOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
  });
});
