import { describeWith } from '../support/needs';
import { COLOUR_RULES, faultsOf } from './support/axe';
import { useBrowser } from './support/browser';
import { settled } from './support/canvas';
import { eventually } from './support/eventually';
import { button, cards, panel, press, searchField, suggestions } from './support/parts';
import { useServer } from './support/server';

describeWith('chromium', 'what axe says', () => {
  const server = useServer();
  const browser = useBrowser();

  test.each([
    ['the first picture', ''],
    ['an actor', '?v=1&open=actors~russia'],
    ['the evidence of a contested pair', '?v=1&open=pair~russia~turkey'],
    ['two actors and the paths between them', '?v=1&between=iran&between=united-states'],
    ['an article', '?v=1&open=article~us-russia-close-deal'],
    ['the table', '?v=1&mode=table&signs=-1'],
    ['the tree', '?v=1&mode=tree'],
    ['nothing that matches', '?v=1&search=Atlantis'],
  ])('nothing, on %s, light and dark', async (_, query) => {
    const page = await browser.open(`${server().url}/${query}`);
    await page.locator('html[data-ready=true]').waitFor();
    await eventually(async () => expect(await page.getByRole('status', { name: /^Loading/ }).count()).toBe(0));
    if (/open=|between=/.test(query))
      await panel(page)
        .getByRole('listitem')
        .or(cards(panel(page)))
        .first()
        .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await faultsOf(page, COLOUR_RULES)).toEqual([]);
  });

  test('nothing, on the filters when all are open, the dialogs and the menus', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await page.getByText('More filters').click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Combine leaders and forces');
    await page.getByRole('button', { name: /combined$/ }).click();
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
    for (const [opener, name] of [
      ['How it was coded', 'How it was coded'],
      ['Keyboard shortcuts', 'Keyboard'],
    ] as const) {
      await button(page, opener).click();
      await page.getByRole('dialog', { name }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name }).waitFor({ state: 'detached' });
    }
    await button(page, 'Take along: link, picture, table').click();
    await page.getByRole('menu').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Open an actor, ask a question, do something').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('nothing, on search with its suggestions, and on the drawers of a narrow window', async () => {
    const page = await browser.open(`${server().url}/?v=1&open=pair~russia~turkey`, { viewport: { width: 800, height: 900 } });
    await page.getByRole('dialog', { name: 'Evidence' }).locator('[data-statement]').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Search and filters').click();
    await searchField(page).fill('Putin');
    await suggestions(page, 'Search actors and claims').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
