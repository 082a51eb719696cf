import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { pathOf } from '../tests/support/needs';
import { measureLongRows } from './long-rows';
import type { Figure } from './measure';
import { figure, median } from './measure';
import { ROOT, start } from './server';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** In Chromium without a GPU, at 1440 × 900, with the five articles: the script that comes before the first
 * paint of the graph, that paint after the data is there, the frames of a pan and a zoom, and how long the
 * console holds the page up with 10,000 rows. */
export async function measurePage(runs: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const running = await start({ ENTENTE_DATA: folder });
  const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ARGUMENTS });
  const scripts: number[] = [];
  const paints: number[] = [];
  const pans: number[] = [];
  const zooms: number[] = [];
  const longRows: Figure[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(running.url);
      paints.push(await firstPaint(page));
      scripts.push(await scriptBytes(page));
      pans.push(median(await frames(page, pan)));
      zooms.push(median(await frames(page, zoom)));
      await page.close();
    }
    longRows.push(...(await measureLongRows(browser, running.url, runs)));
  } finally {
    await browser.close();
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return [
    figure(
      'script before the first paint of the graph, gzipped',
      'kB',
      scripts.map((bytes) => bytes / 1_000),
      300,
    ),
    figure('first paint of the graph after its data is there', 'ms', paints, 500),
    figure('pan, median frame', 'ms', pans, 16.7),
    figure('zoom, median frame', 'ms', zooms, 16.7),
    ...longRows,
  ];
}

/** The page marks when the graph's data has come and when the canvas has drawn it. */
async function firstPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('entente:painted').length > 0);
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('entente:painted') - at('entente:data');
  });
}

/** Bytes, gzipped, of all script that came before the graph was drawn, the layout's worker included. */
async function scriptBytes(page: Page): Promise<number> {
  const paths = await page.evaluate(() => {
    const painted = performance.getEntriesByName('entente:painted')[0]?.startTime ?? Number.NaN;
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return resources.filter(({ responseEnd }) => responseEnd <= painted).map(({ name }) => new URL(name).pathname);
  });
  const scripts = await Promise.all(
    paths.filter((path) => path.endsWith('.js')).map((path) => readFile(join(ROOT, 'dist', 'client', path))),
  );
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/** The time between animation frames while a gesture runs. */
async function frames(page: Page, gesture: (page: Page) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number): void => {
      times.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { ententeFrames: times });
  });
  await gesture(page);
  return page.evaluate(() => {
    const times = (globalThis as unknown as { ententeFrames: number[] }).ententeFrames;
    return times.slice(1).map((time, place) => time - (times[place] ?? time));
  });
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(720, 780);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) await page.mouse.move(720 + Math.sin(step / 6) * 120, 780 - Math.cos(step / 6) * 60);
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(720, 500);
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, step < 20 ? -40 : 40);
}
