import type { Page } from 'playwright-core';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { canvasBox, canvasOf, paintOf, placeOf, settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, chips, counts, drawn, panel, press, show, title } from './support/parts';
import { useServer } from './support/server';

const positionsOf = async (page: Page) => (await canvasOf(page)).evaluate((canvas) => canvas.positions());
/** An item of the menu; behind its name stand the keys that do the same. */
const item = (page: Page, name: string) => page.getByRole('menuitem', { name: new RegExp(`^${name}`) });

/** Opens the menu of an actor where it stands. */
async function menuOf(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menu').waitFor();
}

/** Drags from one point to another, with as many moves as a hand makes. */
async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  await page.mouse.up();
}

describeWith('chromium', 'the picture', () => {
  const server = useServer();
  const browser = useBrowser();
  const open = async (query = ''): Promise<Page> => {
    const page = await browser.open(`${server().url}/${query}`);
    await settled(page);
    return page;
  };

  test('leaders and forces combine with their government: fewer actors, a list of who, and undo brings them back', async () => {
    const page = await open();
    const before = await drawn(page).allInnerTexts();
    await press(page, 'Combine leaders and forces with their government');
    await eventually(async () => expect(await drawn(page).count()).toBeLessThan(before.length));
    await settled(page);
    const combined = page.getByRole('button', { name: /^\d+ actors combined$/ });
    const gone = Number.parseInt(await combined.innerText(), 10);
    expect(await drawn(page).count()).toBeLessThanOrEqual(before.length - gone + 1);
    await combined.click();
    const list = page.getByRole('group', { name: 'What was combined' });
    const rows = await list.getByRole('listitem').allInnerTexts();
    expect(rows.filter((row) => row.startsWith('Iran stands for ') && row.includes('Hassan Rouhani'))).toHaveLength(1);
    const names = rows.flatMap((row) =>
      row
        .replace(/^.* stands? for /, '')
        .replace(/ too$/, '')
        .split(/, | and /),
    );
    expect(names).toHaveLength(gone);
    expect((await drawn(page).allInnerTexts()).filter((row) => row.startsWith('Hassan Rouhani'))).toEqual([]);
    await button(page, 'Undo').click();
    await eventually(async () => expect(await drawn(page).allInnerTexts()).toEqual(before));
  });

  test('the table of a combined picture lists statements and says how many lines they are, and as whom an end is drawn', async () => {
    const page = await open('?v=1&combine=1');
    const told = (await page.getByRole('listbox', { name: /^The picture: / }).getAttribute('aria-label')) ?? '';
    await show(page, 'Table');
    const text = await page
      .getByText(/^\d+ actors, \d+ statements in \d+ lines; \d+ statements within one government are not drawn\./)
      .innerText();
    expect(told).toBe(`The picture: ${text.split(';')[0] ?? ''}`);
    const [, listed, dropped] = /, (\d+) statements in \d+ lines; (\d+) /.exec(text) ?? [];
    expect(Number(listed) + Number(dropped)).toBe((await counts(page)).statements);
    const grid = page.getByRole('grid', { name: 'Statements in view' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(Number(listed) + 1));
    await grid.getByText('drawn as Iran', { exact: true }).first().waitFor();
  });

  test('what was said of the combined is evidence of their government', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=hassan-rouhani&actors=vladimir-putin&ends=both');
    const page = await open('?v=1&combine=1&open=pair~iran~russia');
    await panel(page)
      .getByText(/Iran stands here for .*Hassan Rouhani/)
      .waitFor();
    const shown = await panel(page)
      .locator('[data-statement]')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-statement')));
    expect(relations.filter(({ id }) => !shown.includes(id))).toEqual([]);
  });

  test('who is hidden is counted, and shown again on demand', async () => {
    const page = await open();
    const before = await drawn(page).count();
    await menuOf(page, 'turkey');
    await item(page, 'Hide').click();
    await page.getByText('1 actor hidden:').waitFor();
    await settled(page);
    expect(Object.keys(await positionsOf(page))).not.toContain('turkey');
    expect(await drawn(page).count()).toBeLessThan(before);
    await button(page, 'show').click();
    await eventually(async () => expect(await drawn(page).count()).toBe(before));
    expect(await page.getByText('hidden:').count()).toBe(0);
  });

  test('processes can be left out, and are counted as hidden', async () => {
    const { actors } = await answered(server().url, ENDPOINTS.actors, '/api/actors?limit=500').then(({ items }) => ({ actors: items }));
    const processes = actors.filter(({ label }) => label === 'Process').map(({ id }) => id);
    const page = await open();
    await press(page, 'Processes');
    await page.getByText(`${processes.length} actors hidden:`).waitFor();
    await settled(page);
    expect(Object.keys(await positionsOf(page)).filter((id) => processes.includes(id))).toEqual([]);
  });

  test('who has no statement in view waits in the tray', async () => {
    const { actors, relations } = await answered(server().url, ENDPOINTS.graph);
    const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const idle = actors.filter(({ id }) => !ends.has(id));
    const page = await open();
    const tray = page.getByRole('group', { name: 'Actors without a statement in view' });
    await tray.getByRole('button', { name: `${idle.length} without a statement in view` }).click();
    expect(
      (await tray.getByRole('button').allInnerTexts())
        .slice(1)
        .map((text) => text.trim())
        .sort(),
    ).toEqual(idle.map(({ name }) => name).sort());
    const [first] = idle;
    await tray.getByRole('button', { name: first?.name ?? '', exact: true }).click();
    await title(page)
      .filter({ hasText: first?.name ?? '' })
      .waitFor();
    await panel(page).getByText('No article states a relation of this actor; it is only named.').waitFor();
  });

  test('a dragged actor stays where it was put, until it is let go', async () => {
    const page = await open();
    const before = await positionsOf(page);
    const from = await placeOf(page, 'egypt');
    await drag(page, from, { x: 60, y: 40 });
    await page.waitForURL(/#pos=egypt:/);
    await settled(page);
    const after = await placeOf(page, 'egypt');
    expect([Math.round(after.x - from.x), Math.round(after.y - from.y)]).toEqual([60, 40]);
    const moved = await positionsOf(page);
    expect({ ...moved, egypt: before['egypt'] }).toEqual(before);
    await menuOf(page, 'egypt');
    await item(page, 'Unpin').click();
    await eventually(async () => expect(await positionsOf(page)).toEqual(before));
    expect(page.url()).not.toContain('pos=');
  });

  test('focus leaves an actor and its neighbours, expand brings in who else there is', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=hezbollah');
    const neighbours = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const page = await open();
    await menuOf(page, 'hezbollah');
    await item(page, 'Focus: only this and its neighbours').click();
    await eventually(async () => expect(await drawn(page).count()).toBe(neighbours.size));
    await settled(page);
    expect(Object.keys(await positionsOf(page)).sort()).toEqual([...neighbours].sort());
    await menuOf(page, 'iran');
    await item(page, 'Expand: bring in all neighbours').click();
    const more = await answered(server().url, ENDPOINTS.graph, '/api/graph?actors=iran');
    const all = new Set([...neighbours, ...more.relations.flatMap(({ from, to }) => [from, to])]);
    await eventually(async () => expect(await drawn(page).count()).toBe(all.size));
    expect(await chips(page).count()).toBe(2);
  });

  test('a box drawn with Shift selects who stands in it', async () => {
    const page = await open();
    const [a, b] = [await placeOf(page, 'astana-process'), await placeOf(page, 'geneva-process')];
    const box = {
      x: Math.min(a.x, b.x) - 28,
      y: Math.min(a.y, b.y) - 28,
      width: Math.abs(a.x - b.x) + 56,
      height: Math.abs(a.y - b.y) + 56,
    };
    const inside = await (
      await canvasOf(page)
    ).evaluate(
      (canvas, { x, y, width, height }) =>
        Object.keys(canvas.positions()).filter((id) => {
          const at = canvas.screenPosition(id);
          return at !== null && at.x > x && at.x < x + width && at.y > y && at.y < y + height;
        }),
      box,
    );
    await page.keyboard.down('Shift');
    await drag(page, box, { x: box.width, y: box.height });
    await page.keyboard.up('Shift');
    await eventually(async () => expect(await title(page).innerText()).toBe(`${inside.length} actors`));
    expect(new URL(page.url()).searchParams.get('open')?.split('~').slice(1).sort()).toEqual(inside.sort());
  });

  test('resting on a line says what it says, resting on an actor who it is', async () => {
    const page = await open();
    const line = await placeOf(page, 'israel|opposition|syria');
    await page.mouse.move(line.x, line.y, { steps: 3 });
    await page.getByText('Israel opposes Syria', { exact: true }).waitFor();
    const actor = await placeOf(page, 'hezbollah');
    await page.mouse.move(actor.x, actor.y, { steps: 3 });
    await page.getByText(/^Armed group, \d+ plain statements in view$/).waitFor();
    const box = await canvasBox(page);
    await page.mouse.move(box.x - 20, box.y - 20);
    await eventually(async () => expect(await page.getByText('plain statements in view').count()).toBe(0));
  });

  test('every name shows in a small window with evidence open, none on another or on the shape of another', async () => {
    const page = await browser.open(`${server().url}/?v=1&open=pair~iran~russia`, { viewport: { width: 1280, height: 720 } });
    await panel(page).getByText('Iran is allied with Russia').first().waitFor();
    await settled(page);
    const canvas = await canvasOf(page);
    await eventually(async () =>
      expect(
        await canvas.evaluate((view) => ({ hidden: view.hiddenLabels(), overlaps: view.labelOverlaps(), onShapes: view.labelsOnShapes() })),
      ).toEqual({ hidden: 0, overlaps: 0, onShapes: [] }),
    );
  });

  test('a panel that opens brings the drawing to the shape of what is left, and back when it closes', async () => {
    const page = await open();
    const canvas = await canvasOf(page);
    const before = await positionsOf(page);
    const span = (places: Awaited<ReturnType<typeof positionsOf>>) => {
      const [xs, ys] = [Object.values(places).map(({ x }) => x), Object.values(places).map(({ y }) => y)];
      return (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    };
    const { x, y } = await placeOf(page, 'turkey');
    await page.mouse.click(x, y);
    await title(page).filter({ hasText: 'Turkey' }).waitFor();
    await eventually(async () => expect(span(await positionsOf(page))).toBeLessThan(0.8 * span(before)));
    await settled(page);
    expect(await canvas.evaluate((view) => ({ hidden: view.hiddenLabels(), overlaps: view.labelOverlaps() }))).toEqual({
      hidden: 0,
      overlaps: 0,
    });
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await positionsOf(page)).toEqual(before));
  });

  test('a question that opens evidence leaves everything in view, also where the drawing moves there', async () => {
    const page = await browser.open(server().url, { viewport: { width: 1400, height: 900 }, reducedMotion: 'no-preference' });
    await settled(page);
    await button(page, 'Are Iran and Turkey partners or opponents?').click();
    await title(page).filter({ hasText: 'Iran and Turkey' }).waitFor();
    const canvas = await canvasOf(page);
    const state = async () => {
      const box = await canvasBox(page);
      const xs = await canvas.evaluate((view) => Object.keys(view.positions()).map((id) => view.screenPosition(id)?.x ?? Number.NaN));
      const share = (x: number) => (x - box.x) / box.width;
      return {
        left: share(Math.min(...xs)) < 0.15,
        right: share(Math.max(...xs)) > 0.85,
        ...(await canvas.evaluate((view) => ({ hidden: view.hiddenLabels(), overlaps: view.labelOverlaps() }))),
      };
    };
    await eventually(async () => expect(await state()).toEqual({ left: true, right: true, hidden: 0, overlaps: 0 }));
    await page.keyboard.press('Control+j');
    await page.getByRole('textbox', { name: 'Cypher' }).waitFor();
    await eventually(async () => expect(await canvas.evaluate((view) => view.labelOverlaps())).toBe(0));
  });

  test('the pair whose evidence is open stands out: the rest fades', async () => {
    const page = await open();
    const signs = { support: COLOURS.light.line.support, opposition: COLOURS.light.line.opposition };
    const all = await paintOf(page, signs);
    expect(all['support']).toBeGreaterThan(500);
    const { x, y } = await placeOf(page, 'israel|opposition|syria');
    await page.mouse.click(x, y);
    await title(page).filter({ hasText: 'Israel and Syria' }).waitFor();
    await page.mouse.move(0, 0);
    await settled(page);
    // Nobody says that the two support each other.
    await eventually(async () => expect((await paintOf(page, signs))['support']).toBe(0));
    expect((await paintOf(page, signs))['opposition']).toBeGreaterThan(50);
    await page.keyboard.press('Escape');
    await settled(page);
    await eventually(async () => expect((await paintOf(page, signs))['support']).toBeGreaterThan(500));
  });

  test('what the pointer rests on is told beside the evidence, not over it, and no more once it is opened', async () => {
    const page = await open('?v=1&open=pair~iran~turkey');
    const at = await placeOf(page, 'regional-powers');
    await page.mouse.move(at.x, at.y, { steps: 3 });
    const tip = page.getByText(/plain statements? in view$/).locator('..');
    await tip.waitFor();
    const [told, beside] = [await tip.boundingBox(), await panel(page).boundingBox()];
    expect((told?.x ?? 0) + (told?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
    await page.mouse.click(at.x, at.y);
    await title(page).filter({ hasText: 'Regional powers' }).waitFor();
    expect(await tip.count()).toBe(0);
  });

  test('labels give way to each other when one zooms out, and come back', async () => {
    const page = await open();
    const canvas = await canvasOf(page);
    const labels = () => canvas.evaluate((view) => ({ overlaps: view.labelOverlaps(), hidden: view.hiddenLabels() }));
    const before = await labels();
    const box = await canvasBox(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 900);
    const far = await eventually(async () => {
      const now = await labels();
      expect(now.hidden).toBeGreaterThan(before.hidden);
      return now;
    });
    expect(far.overlaps).toBe(0);
    await button(page, 'Fit everything in').click();
    await eventually(async () => expect(await labels()).toEqual(before));
  });
});
