import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pathOf } from '../tests/support/needs';
import { ROOT, start } from './server';

/** What README and docs show: file name, address, colours. Without a folder of articles, so that no passage is in a picture. */
const SHOTS = [
  { name: 'overview-light', query: '?v=1', colorScheme: 'light' },
  { name: 'overview-dark', query: '?v=1', colorScheme: 'dark' },
  { name: 'evidence-light', query: '?v=1&open=pair~iran~turkey', colorScheme: 'light' },
  { name: 'evidence-dark', query: '?v=1&open=pair~iran~turkey', colorScheme: 'dark' },
  { name: 'combined-light', query: '?v=1&combine=1', colorScheme: 'light' },
] as const;

const WINDOW = { width: 1440, height: 900 };
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Takes the pictures of docs/images anew, from the real page. */
async function main(): Promise<void> {
  const folder = join(ROOT, 'docs', 'images');
  await mkdir(folder, { recursive: true });
  const data = await mkdtemp(join(tmpdir(), 'entente-shots-'));
  const running = await start(data);
  const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ARGUMENTS });
  try {
    for (const { name, query, colorScheme } of SHOTS) {
      const page = await browser.newPage({ viewport: WINDOW, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${running.url}/${query}`, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => performance.getEntriesByName('entente:painted').length > 0, null, { timeout: 60_000 });
      // The canvas gives way to a panel that opens after it was drawn.
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
}

void main();
