import type { Page } from 'playwright-core';

/** A picture of the console: what is written, what is done with it, and when it is ready. */
interface ConsoleShot {
  readonly name: string;
  readonly text: string;
  readonly act: (page: Page) => Promise<void>;
}

const BACKS = 'MATCH (a:Actor)-[r:BACKS]->(b:Actor)\nWHERE r.date IS NOT NULL\nRETURN a, r, b';

/** Milliseconds until a cold language service, or a slow machine, must have answered. */
const PATIENCE = 60_000;

const runs = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /\d (ms|s)/ })
    .or(page.getByText('Neo.ClientError'))
    .first()
    .waitFor({ timeout: PATIENCE });
};

/** What docs/console.md shows. */
export const CONSOLE_SHOTS: readonly ConsoleShot[] = [
  { name: 'console-editor', text: BACKS, act: () => Promise.resolve() },
  {
    name: 'console-completion',
    text: 'MATCH (a:',
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Cypher' }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete').waitFor({ timeout: PATIENCE });
    },
  },
  { name: 'console-error', text: 'MATCH (a:Actor)-[r:BACKS]->(b)\nRETURN a.name, count(c)', act: fails },
  { name: 'console-graph', text: BACKS, act: runs },
  {
    name: 'console-table',
    text: 'MATCH (a:Actor)-[r:OPPOSES]->(b:Actor)\nRETURN a, r, b, r.claim AS claim, r.date AS date\nORDER BY date',
    act: tableOf,
  },
  { name: 'console-plan', text: `PROFILE ${BACKS}`, act: runs },
];

async function fails(page: Page): Promise<void> {
  await runs(page);
  await page.locator('.cm-lint-marker-error').first().waitFor({ timeout: PATIENCE });
}

async function tableOf(page: Page): Promise<void> {
  await runs(page);
  await page.getByRole('radiogroup', { name: 'Show the result as' }).getByText('Table', { exact: true }).click();
}
