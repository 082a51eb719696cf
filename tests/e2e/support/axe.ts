import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page: each rule with the first places it names. With `rules`, by these only. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  // There are no frames, so one run in the page is all of it; the long way takes four times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The rules of axe that colours can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
