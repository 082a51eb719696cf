import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { chromium, type Browser } from 'playwright-core';
import { pathOf } from '../tests/support/needs';
import { CONSOLE_SHOTS } from './console-shots';
import { ROOT, start } from './server';

/** What README and docs show: file name, address, colours. Without a folder of articles, so that no passage is in a picture. */
const SHOTS = [
  { name: 'overview-light', query: '?v=1', colorScheme: 'light' },
  { name: 'overview-dark', query: '?v=1', colorScheme: 'dark' },
  { name: 'evidence-light', query: '?v=1&open=pair~iran~turkey', colorScheme: 'light' },
  { name: 'evidence-dark', query: '?v=1&open=pair~iran~turkey', colorScheme: 'dark' },
  { name: 'combined-light', query: '?v=1&combine=1', colorScheme: 'light' },
] as const;

const SCHEMES = ['light', 'dark'] as const;
const FILE = 'interactive-html';
const NAMES = [
  ...SHOTS.map(({ name }) => name),
  ...CONSOLE_SHOTS.flatMap(({ name }) => SCHEMES.map((scheme) => `${name}-${scheme}`)),
  FILE,
];

const command = new Command('npm run screenshots --')
  .description('Takes the pictures of docs/images anew, from the real page.')
  .addArgument(new Argument('[name]', 'only those whose names begin so').default('', 'all').argParser(beginning))
  .addHelpText('after', `\nPictures: ${NAMES.join(', ')}`)
  .showHelpAfterError('(--help says how it is used)')
  .allowExcessArguments(false)
  .action(shoot);

function beginning(name: string): string {
  if (NAMES.some((each) => each.startsWith(name))) return name;
  throw new InvalidArgumentError("No picture's name begins so.");
}

const WINDOW = { width: 1440, height: 900 };
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

async function shoot(beginsWith: string): Promise<void> {
  const isWanted = (name: string): boolean => name.startsWith(beginsWith);
  const folder = join(ROOT, 'docs', 'images');
  await mkdir(folder, { recursive: true });
  const data = await mkdtemp(join(tmpdir(), 'entente-shots-'));
  const running = await start({ ENTENTE_DATA: data });
  const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ARGUMENTS });
  try {
    for (const { name, query, colorScheme } of SHOTS.filter((shot) => isWanted(shot.name))) {
      const page = await browser.newPage({ viewport: WINDOW, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${running.url}/${query}`, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => performance.getEntriesByName('entente:painted').length > 0, null, { timeout: 60_000 });
      // The canvas gives way to a panel that opens after it was drawn.
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
    }
    for (const colorScheme of SCHEMES) {
      for (const shot of CONSOLE_SHOTS) {
        const name = `${shot.name}-${colorScheme}`;
        if (isWanted(name)) await shootConsole(browser, running.url, shot, colorScheme, join(folder, `${name}.png`));
      }
    }
    if (isWanted(FILE)) await shootFile(browser, running.url, data, join(folder, `${FILE}.png`));
  } finally {
    await browser.close();
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** The console in one of its states, as its own link opens it. */
async function shootConsole(
  browser: Browser,
  url: string,
  { text, act }: (typeof CONSOLE_SHOTS)[number],
  colorScheme: (typeof SCHEMES)[number],
  picture: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: WINDOW, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${url}/console?${new URLSearchParams({ q: text }).toString()}`);
  await page.getByRole('textbox', { name: 'Cypher' }).waitFor();
  await act(page);
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: picture });
  await page.close();
}

/** The interactive file, opened from the disk, with the evidence of an actor. */
async function shootFile(browser: Browser, url: string, data: string, picture: string): Promise<void> {
  const file = join(data, 'graph.html');
  await writeFile(file, await (await fetch(`${url}/api/exports/html`)).text());
  const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(file).href);
  await page.getByLabel('Evidence of').selectOption('russia');
  await page.screenshot({ path: picture });
  await page.close();
}

void command.parseAsync();
