import { describeWith } from '../support/needs';
import { useBrowser } from './support/browser';
import { settled } from './support/canvas';
import { drawer, openConsole, results, rows, showResultAs } from './support/console';
import { eventually } from './support/eventually';
import { button } from './support/parts';
import { useServer } from './support/server';

/** Questions of the gallery; of those with a parameter, whom to ask about in place of who stands there. */
const QUESTIONS: readonly (readonly [title: string, picker?: string, actor?: string])[] = [
  ['Pairs with both signs'],
  ['Who meets whom but never backs'],
  ['Most contested actors'],
  ['Proxies two steps away', 'Whose proxies', 'Russia'],
  ['What one says about another'],
  ['Where the text leaves open who is meant'],
  ["Enemies of an actor's enemies"],
  ['Common enemies of two'],
  ['Whom two both back'],
  ['Claims with a word'],
];

/** Whom Russia backs, and what is claimed of it. */
const ELEVENTH: readonly (readonly [typed: string, wanted: string, sign: string])[] = [
  ['MAT', 'MATCH', ' (a:'],
  ['Act', 'Actor', " {id: '"],
  ['russ', 'russia', "'})-[r:"],
  ['BAC', 'BACKS', ']->(b:'],
  ['Act', 'Actor', ')\n'],
  ['RET', 'RETURN', ' b.'],
  ['nam', 'name', ', r.'],
  ['cla', 'claim', ''],
];

describeWith('chromium', 'a newcomer at the console', () => {
  const server = useServer();
  const browser = useBrowser();

  test('has ten questions of the gallery answered with the mouse alone', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await button(page, 'Cypher console').click();
    const gallery = drawer(page).getByRole('region', { name: 'Questions' });
    const answered: string[] = [];
    for (const [title, picker, actor] of QUESTIONS) {
      await drawer(page).getByText('Questions', { exact: true }).click();
      const more = gallery.getByRole('button', { name: /^\d+ more$/ });
      await gallery.getByRole('listitem').first().waitFor();
      if ((await more.count()) > 0) await more.click();
      const item = gallery.getByRole('listitem').filter({ hasText: title });
      const answer = page.waitForResponse(/\/query\/v2$/);
      await item.getByRole('button').first().click();
      if (picker !== undefined) {
        await item.getByRole('button', { name: 'Clear' }).first().click();
        await item.getByRole('combobox', { name: picker }).click();
        await item.getByRole('option', { name: actor ?? '', exact: true }).click();
      }
      const run = item.getByRole('button', { name: 'Run', exact: true });
      if ((await run.count()) > 0) await run.click();
      const told = results(page)
        .getByRole('status')
        .filter({ hasText: /^[1-9][\d,]* rows?, / });
      expect((await answer).status()).toBe(202);
      await told.waitFor();
      answered.push(title);
    }
    expect(answered).toEqual(QUESTIONS.map(([title]) => title));
  });

  test('writes an eleventh query by completion, and has it answered', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    await openConsole(page);
    // The first letters of each name, what completion offers for them, and the signs that stand between names.
    for (const [typed, wanted, sign] of ELEVENTH) {
      await page.keyboard.type(typed);
      await page.locator('.cm-tooltip-autocomplete').getByRole('option', { name: wanted }).first().waitFor();
      await eventually(async () => expect(await page.locator('.cm-tooltip-autocomplete [aria-selected]').textContent()).toContain(wanted));
      await page.waitForTimeout(100);
      await page.keyboard.press('Enter');
      await page.keyboard.type(sign);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await results(page)
      .getByRole('status')
      .filter({ hasText: /^[1-9][\d,]* rows?, / })
      .waitFor();
    await showResultAs(page, 'Table');
    expect(await rows(page).first().innerText()).toMatch(/^[A-Z]/);
  });
});
