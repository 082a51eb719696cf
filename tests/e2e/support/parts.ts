import type { Locator, Page } from 'playwright-core';
import { settled } from './canvas';

/** What stands on the right: the panel of whatever is selected. */
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Evidence' });
/** The panel's title. */
export const title = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });
/** The column of the panel with the statements of one side. */
export const side = (page: Page, name: 'For' | 'Against' | 'Neither: contact, processes, offices'): Locator =>
  panel(page).getByRole('region', { name, exact: true });
/** The statements of a part of the page, a card each. */
export const cards = (part: Locator): Locator => part.locator('[data-statement]');
export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: 'Search actors and claims' });
/** The suggestions under a field, which carry its name. */
export const suggestions = (page: Page, field: string): Locator =>
  page.getByRole('listbox', { name: field, exact: true }).getByRole('option');
/** What the filter asks for. */
export const chips = (page: Page): Locator =>
  page.getByRole('group', { name: 'Active filters' }).getByRole('button', { name: /^Stop asking for / });
/** The actors of the picture, in the list that mirrors it. */
export const drawn = (page: Page): Locator => page.getByRole('listbox', { name: /^The picture/ }).getByRole('option');
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** How many of how many the line under the title counts: "3 of 62 actors, 8 of 196 statements". */
export async function counts(page: Page): Promise<{ actors: number; statements: number }> {
  const text = await page.getByRole('banner').getByRole('paragraph').innerText();
  const [, actors = '', statements = ''] = /^([\d,]+)(?: of [\d,]+)? actors?, ([\d,]+)(?: of [\d,]+)? statements?\./.exec(text) ?? [];
  if (actors === '') throw new Error(`This counts nothing: ${text}`);
  return { actors: Number(actors.replaceAll(',', '')), statements: Number(statements.replaceAll(',', '')) };
}

/** The ids of the statements on these cards, in order. */
export function statementsOf(part: Locator): Promise<(string | null)[]> {
  return cards(part).evaluateAll((all) => all.map((card) => card.getAttribute('data-statement')));
}

/** Looks somebody up by typing and a click, as most readers do. */
export async function open(page: Page, name: string): Promise<void> {
  await searchField(page).fill(name);
  await suggestions(page, 'Search actors and claims').filter({ hasText: name }).first().click();
  await title(page).filter({ hasText: name }).waitFor();
}

/** Chooses what the middle of the page shows. */
export async function show(page: Page, mode: 'Canvas' | 'Table' | 'Tree'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Canvas, table or tree' }).getByText(mode, { exact: true }).click();
  if (mode === 'Canvas') await settled(page);
}

/** Clicks a switch, words and all. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('switch', { name }).locator('xpath=ancestor::label').click();
}
