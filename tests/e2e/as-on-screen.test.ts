import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { describeWith } from '../support/needs';
import { useBrowser } from './support/browser';
import { canvasOf, settled } from './support/canvas';
import { button } from './support/parts';
import { useServer } from './support/server';

/** Actors with their places, and lines with their widths. */
interface Picture {
  readonly actors: readonly (readonly [id: string, x: number, y: number])[];
  readonly lines: Readonly<Record<string, number>>;
}

/** What the canvas of the page draws. */
async function onScreen(page: Page): Promise<Picture> {
  const { places, lines } = await (await canvasOf(page)).evaluate((view) => ({ places: view.positions(), lines: view.lines() }));
  return { actors: Object.entries(places).map(([id, { x, y }]) => [id, x, y] as const), lines };
}

/** What an SVG that is open in the page, or the drawing of the interactive file, draws. */
async function inFile(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const elements = (key: string) => [...document.querySelectorAll<SVGElement>(`[data-${key}]`)];
    return {
      actors: elements('actor').map((element) => {
        const [x = 0, y = 0] = (/translate\(([^)]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? '').split(' ').map(Number);
        return [element.dataset['actor'] ?? '', x, y] as const;
      }),
      lines: Object.fromEntries(
        elements('line').map((element) => {
          const width = Number(element.querySelector('path')?.getAttribute('stroke-width'));
          return [element.dataset['line'] ?? '', width] as const;
        }),
      ),
    };
  });
}

const sorted = ({ actors, lines }: Picture) => ({
  actors: [...actors].sort(([a], [b]) => (a < b ? -1 : 1)),
  lines: Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)),
});

describeWith('chromium', 'a picture that is taken along', () => {
  const server = useServer();
  const browser = useBrowser();

  async function taken(page: Page, format: RegExp, colours?: string): Promise<{ content: Buffer }> {
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Take along' });
    await dialog.getByRole('radio', { name: format }).check();
    if (colours !== undefined) await dialog.getByText(colours, { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Take along').click()]);
    const content = await readFile(await file.path());
    await page.keyboard.press('Escape');
    return { content };
  }

  test.each([
    ['as it comes', '?v=1'],
    ['combined', '?v=1&combine=1'],
    ['combined, without processes and two actors', '?v=1&combine=1&processes=0&hide=turkey&hide=syrian-rebels'],
    ['combined and filtered', '?v=1&combine=1&signs=-1&signs=1'],
    ['with doubtful statements in the widths', '?v=1&combine=1&count=all'],
    ['with the neighbours of an actor', '?v=1&signs=-1&expand=iran'],
  ])('has the actors, places, lines and widths of the view %s', async (_, query) => {
    const page = await browser.open(`${server().url}/${query}`);
    await settled(page);
    const screen = sorted(await onScreen(page));
    for (const format of [/^SVG/, /^Interactive HTML/]) {
      const { content } = await taken(page, format);
      const reader = await browser.open('about:blank');
      await reader.setContent(content.toString('utf8').replace(/^<\?xml.*\n/, ''));
      expect(sorted(await inFile(reader))).toEqual(screen);
    }
  });

  test('has the colours of the page, and others where the reader says so', async () => {
    const page = await browser.open(`${server().url}/?v=1`, { colorScheme: 'dark' });
    await settled(page);
    const groundOf = (svg: Buffer) => /<rect width="\d+" height="\d+" fill="(#[0-9a-f]+)"/.exec(svg.toString())?.[1];
    const dark = groundOf((await taken(page, /^SVG/)).content);
    const light = groundOf((await taken(page, /^SVG/, 'light')).content);
    expect([dark, light]).toEqual([COLOURS.dark.canvas, COLOURS.light.canvas]);
  });

  test('data of a combined view are the statements that its lines stand for, and the dialogue says so', async () => {
    const page = await browser.open(`${server().url}/?v=1&combine=1`);
    await settled(page);
    const lines = await (await canvasOf(page)).evaluate((view) => Object.keys(view.lines()).length);
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Take along' });
    await dialog.getByRole('radio', { name: /^GraphML/ }).check();
    await dialog.getByText('Nobody is combined in this file').waitFor();
    await dialog.getByRole('radio', { name: /^What the picture shows \d+ statements, which its lines stand for/ }).waitFor();
    await page.keyboard.press('Escape');
    const { content } = await taken(page, /^GraphML/);
    const edges = content.toString('utf8').match(/<edge /g)?.length ?? 0;
    expect(edges).toBeGreaterThan(lines);
    expect(content.toString('utf8')).toContain('<node id="hassan-rouhani"');
  });
});
