import type { Page } from 'playwright-core';
import { describeWith } from '../support/needs';
import { useBrowser } from './support/browser';
import { canvasOf, placeOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, chips, counts, drawn, open as look, panel, press, title } from './support/parts';
import { useServer } from './support/server';

/** All that a reader could tell two pages apart by. */
async function seen(page: Page) {
  await settled(page);
  return {
    counts: await counts(page),
    chips: await chips(page).allInnerTexts(),
    title: (await title(page).count()) > 0 ? await title(page).innerText() : null,
    drawn: await drawn(page).allInnerTexts(),
    combined: await page.getByRole('switch', { name: /^Combine/ }).isChecked(),
    undo: await button(page, 'Undo').isEnabled(),
    redo: await button(page, 'Redo').isEnabled(),
  };
}

describeWith('chromium', 'the address, and steps back and forth', () => {
  const server = useServer();
  const browser = useBrowser();

  test('the address opens the same view elsewhere: filters, switches, selection and who was moved', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await page.getByRole('checkbox', { name: /^Support/ }).click();
    await press(page, 'Combine leaders and forces');
    await settled(page);
    await look(page, 'Turkey');
    await settled(page);
    const { x, y } = await placeOf(page, 'turkey');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y - 30, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/#pos=turkey:/);
    const { undo: _, ...here } = await seen(page);
    const moved = await (await canvasOf(page)).evaluate((view) => view.positions()['turkey']);
    const other = await browser.open(page.url());
    const { undo, ...there } = await seen(other);
    expect({ ...there, undo }).toEqual({ ...here, undo: false });
    expect(here).toMatchObject({ chips: ['Support'], title: 'Turkey', combined: true });
    expect(await (await canvasOf(other)).evaluate((view) => view.positions()['turkey'])).toEqual(moved);
    expect(other.url()).toBe(page.url());
  });

  test('undo and redo walk every step, by button, by keys and by the browser’s own Back and Forward', async () => {
    const page = await browser.open(server().url);
    const views = [await seen(page)];
    await page.getByRole('checkbox', { name: /^Opposition/ }).click();
    views.push(await eventually(async () => (expect((await seen(page)).chips).toEqual(['Opposition']), await seen(page))));
    await look(page, 'Islamic State');
    views.push(await seen(page));
    await button(page, 'Clear all').click();
    views.push(await eventually(async () => (expect((await seen(page)).chips).toEqual([]), await seen(page))));
    const steps = (place: number) => ({ undo: place > 0, redo: place < views.length - 1 });
    const is = (place: number) => eventually(async () => expect(await seen(page)).toEqual({ ...views[place], ...steps(place) }));
    await button(page, 'Undo').click();
    await is(2);
    await page.keyboard.press('Control+z');
    await is(1);
    await page.goBack();
    await is(0);
    await page.keyboard.press('Control+Shift+z');
    await is(1);
    await page.goForward();
    await is(2);
    await button(page, 'Redo').click();
    await is(3);
  });

  test('a page loaded anew is where it was, and Back still leads back', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await page.getByRole('checkbox', { name: /^Opposition/ }).click();
    await eventually(async () => expect(await chips(page).allInnerTexts()).toEqual(['Opposition']));
    await page.reload();
    await settled(page);
    expect(await chips(page).allInnerTexts()).toEqual(['Opposition']);
    await page.goBack();
    await eventually(async () => expect(await chips(page).count()).toBe(0));
    await settled(page);
  });

  test('what an address asks for that nobody understands is named, and the rest is done', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1&modality=certain&dateFrom=soon&layout=spiral&foo=bar`);
    await page
      .getByText('Part of the address was not understood and is left out: modality=certain, dateFrom=soon, layout=spiral, foo=bar')
      .waitFor();
    expect(await chips(page).allInnerTexts()).toEqual(['Support']);
    await button(page, 'Close').click();
    await eventually(async () => expect(await page.getByText('was not understood').count()).toBe(0));
  });

  test.each([
    ['open=actors~atlantis', 'Unknown actor', 'There is no actor atlantis.'],
    ['open=article~atlantis', 'Unknown article', 'There is no article atlantis.'],
    ['open=pair~atlantis~iran', 'atlantis and Iran', 'actors: atlantis is not in the graph'],
    ['between=atlantis&between=iran', 'atlantis and Iran', 'from: atlantis is not in the graph'],
  ])('an address that opens something unknown (%s) says so and offers to close it', async (query, heading, why) => {
    const page = await browser.open(`${server().url}/?v=1&${query}`, { expected: [/status of 40[04]/] });
    const alert = panel(page).getByRole('alert');
    await alert.getByText(why, { exact: true }).waitFor();
    expect(await title(page).innerText()).toBe(heading);
    expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Close']);
    await alert.getByRole('button', { name: 'Close' }).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?v=1');
  });

  test('neighbours of somebody unknown are not passed over in silence, nor in the way of the rest', async () => {
    const page = await browser.open(`${server().url}/?v=1&signs=1&expand=atlantis`, { expected: [/status of 400/] });
    await page.getByText('Not all neighbours that were asked for could be brought in: actors: atlantis is not in the graph').waitFor();
    await settled(page);
    await button(page, 'Stop asking for Neighbours of atlantis').click();
    await eventually(async () => expect(await page.getByRole('alert').count()).toBe(0));
  });

  test('a browser that keeps nothing for pages shows the page all the same', async () => {
    const page = await browser.open('about:blank');
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(server().url);
    await settled(page);
    await page.keyboard.press('?');
    await press(page, 'Keys without Ctrl do something');
    await page.keyboard.press('Escape');
    await page.locator('body').press('2');
    expect(await page.getByRole('switch', { name: /^Combine/ }).isVisible()).toBe(true);
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  test('a link opens in a tab of its own like any other address', async () => {
    const page = await browser.open(`${server().url}/?v=1&open=actors~turkey`);
    const link = panel(page).getByRole('link', { name: 'Russia', exact: true }).first();
    const [other] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    await title(other).filter({ hasText: 'Russia' }).waitFor();
    expect(await title(page).innerText()).toBe('Turkey');
  });
});
