import type { Browser, Page } from 'playwright-core';
import { figure, type Figure } from './measure';

/** Answers of as many rows as the page takes: plain values, and nodes with relationships. */
const ANSWERS = {
  values: 'UNWIND range(1, 10000) AS n RETURN n, n % 97 AS rest, n * 0.5 AS half, "row " + toString(10000 - n) AS text',
  entities: 'UNWIND range(1, 200) AS n MATCH (a:Actor)-[r]->(b:Actor) RETURN n, a, r, b LIMIT 10000',
} as const;

/** Milliseconds for which nobody may find the page stuck. */
const BUDGET = 100;

type Deed = readonly [name: string, act: (page: Page) => Promise<void>];

const DEEDS: readonly Deed[] = [
  ['receiving', runs],
  ['sorting', sorts],
  ['scrolling through', scrolls],
];

/** The longest task of the page's main thread while the console receives 10,000 rows, sorts them and scrolls through them. */
export async function measureLongRows(browser: Browser, url: string, times: number): Promise<Figure[]> {
  const longest = new Map<string, number[]>();
  for (let time = 0; time < times; time++) {
    for (const [kind, text] of Object.entries(ANSWERS)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await opens(page, url, text);
      for (const [name, act] of DEEDS) {
        const key = `${name} 10,000 rows of ${kind}, longest task`;
        longest.set(key, [...(longest.get(key) ?? []), await longestTask(browser, page, () => act(page))]);
      }
      await page.close();
    }
  }
  return [...longest].map(([name, values]) => figure(name, 'ms', values, BUDGET));
}

/** The console with a text filled in, when the page has come to rest. */
async function opens(page: Page, url: string, text: string): Promise<void> {
  const query = new URLSearchParams({ q: text });
  await page.goto(`${url}/console?${query.toString()}`);
  await page.getByRole('textbox', { name: 'Cypher' }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('entente:painted').length > 0);
  // The layout of the picture and the first look at the text are over by then.
  await page.waitForTimeout(3_000);
}

async function runs(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /10,000 rows/ })
    .waitFor();
  await page.getByRole('radiogroup', { name: 'Show the result as' }).getByText('Table', { exact: true }).click();
  await page.getByRole('grid', { name: 'Rows of the result' }).locator('[data-index]').first().waitFor();
  await page.waitForTimeout(500);
}

async function sorts(page: Page): Promise<void> {
  const headings = page.getByRole('grid', { name: 'Rows of the result' }).getByRole('columnheader').getByRole('button');
  for (let at = 0; at < (await headings.count()); at++) {
    await headings.nth(at).click();
    await page.waitForTimeout(200);
  }
}

async function scrolls(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Rows of the result' });
  const box = await grid.locator('..').boundingBox();
  if (box === null) throw new Error('The table is not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step % 10 === 9 ? 40_000 : 300);
    await page.waitForTimeout(16);
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the longest task on the main threads of pages, as Chromium's own trace has it. */
async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const main = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && main.some((one) => one.pid === pid && one.tid === tid));
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1_000));
}
