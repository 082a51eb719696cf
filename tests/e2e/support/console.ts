import type { Locator, Page } from 'playwright-core';

/** The drawer below the picture. */
export const drawer = (page: Page): Locator => page.getByRole('region', { name: 'Cypher console' });
/** Where Cypher is written. */
export const editor = (page: Page): Locator => drawer(page).getByRole('textbox', { name: 'Cypher' });
/** What came back. */
export const results = (page: Page): Locator => drawer(page).getByRole('region', { name: 'What came back' });
/** The rows of the result's table, the headings not among them. */
export const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Rows of the result' }).locator('[data-index]');

/** Opens the console by its shortcut and waits until one can write. */
export async function openConsole(page: Page): Promise<void> {
  await page.locator('html[data-ready=true]').waitFor();
  await page.keyboard.press('Control+j');
  await editor(page).waitFor();
}

/** Writes a text in place of what stands in the editor. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  // As pasted: what the editor closes by itself would be typed twice.
  await page.keyboard.insertText(text);
}

/** Runs a text, and waits until what came back is told. */
export async function runs(page: Page, text: string): Promise<void> {
  await write(page, text);
  await page.keyboard.press('Control+Shift+Enter');
  await results(page)
    .getByRole('status')
    .or(results(page).getByRole('alert'))
    .filter({ hasText: /ms|s\b|Neo\./ })
    .first()
    .waitFor();
}

/** Chooses how the result is shown. */
export async function showResultAs(page: Page, view: 'Graph' | 'Table' | 'JSON' | 'Plan'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Show the result as' }).getByText(view, { exact: true }).click();
}

/** Draws three actors by a statement, first alone, then with the relationships that link them. */
export async function linksOnRequest(page: Page): Promise<void> {
  await runs(page, "MATCH (a:Actor) WHERE a.id IN ['iran', 'russia', 'turkey'] RETURN a");
  await results(page).getByRole('listbox', { name: 'The result as a graph: 3 nodes, 0 lines' }).waitFor();
  await results(page).getByRole('switch', { name: 'Relationships that link them' }).locator('xpath=ancestor::label').click();
  await results(page)
    .getByRole('listbox', { name: /^The result as a graph: 3 nodes, [1-9]\d* lines?$/ })
    .waitFor();
}
