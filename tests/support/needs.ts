import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a test may need that a machine may lack, and where it was found. */
const ROOT = join(__dirname, '..', '..');
const firstThere = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

const NEEDS = {
  chromium: {
    found: firstThere(
      [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(Boolean),
    ),
    how: 'install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path',
  },
  articles: {
    found: firstThere([process.env['ENTENTE_ARTICLES'] ?? '', join(ROOT, '..', 'shared', 'articles')].filter(Boolean)),
    how: 'set ENTENTE_ARTICLES to the folder of the five articles',
  },
} as const;

export type Need = keyof typeof NEEDS;

/** Where the thing is; throws where a test that needs it runs without it. */
export function pathOf(need: Need): string {
  const { found, how } = NEEDS[need];
  if (found === null) throw new Error(`${need} is not there: ${how}`);
  return found;
}

/**
 * Describes tests that need something: without it they are skipped by name, with how to get it,
 * unless TEST_REQUIRE names it (a list with commas): then they fail.
 */
export function describeWith(need: Need, name: string, body: () => void): void {
  const { found, how } = NEEDS[need];
  const required = (process.env['TEST_REQUIRE'] ?? '').split(',').includes(need);
  if (found !== null || required) describe(name, body);
  else describe.skip(`${name} (needs ${need}: ${how})`, body);
}
