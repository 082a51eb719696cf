import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { pathOf } from '../../support/needs';
import { Watch } from './watch';

/** Nothing is looked up but this machine, so that a page which asks for more fails instead of reaching it. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Milliseconds that anything on the page may take while another file's tests keep the machine busy. */
const PATIENCE = 20_000;

/** The window that the first picture has to be readable in. */
const WINDOW = { width: 1440, height: 900 };

export interface OpenOptions extends BrowserContextOptions {
  /** Messages of the console that the test provokes; any other fails it. */
  readonly expected?: readonly RegExp[];
}

/** A browser for the tests around it; each page stands alone, and a test fails where its page has complained or has asked another machine. */
export function useBrowser(): { readonly open: (url: string, options?: OpenOptions) => Promise<Page> } {
  jest.setTimeout(4 * PATIENCE);
  // A machine that is busy elsewhere makes a browser late; what fails once is told, what fails twice is wrong.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  let browser: Browser | null = null;
  const open: { context: BrowserContext; watch: Watch }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ARGUMENTS });
  }, 60_000);
  afterEach(async () => {
    const opened = open.splice(0);
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ watch }) => watch.complaints)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    open: async (url, { expected = [], ...options } = {}) => {
      if (browser === null) throw new Error('The browser runs within tests only');
      const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce', colorScheme: 'light', ...options });
      context.setDefaultTimeout(PATIENCE);
      const watch = new Watch(context, expected);
      open.push({ context, watch });
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
  };
}
