import type { Page } from 'playwright-core';
import { describeWith } from '../support/needs';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { NEO4J_STARTS_WITHIN } from '../support/neo4j/test-neo4j';
import { useBrowser } from './support/browser';
import { settled } from './support/canvas';
import { linksOnRequest, openConsole, results, rows, runs, showResultAs, write } from './support/console';
import { eventually } from './support/eventually';
import { chips, title } from './support/parts';
import { RealServer } from './support/server';

const BACKS = "MATCH (a:Actor {id: 'iran'})-[r:BACKS]->(b:Actor) RETURN a, r, b";
/** Rows come one after the other, for longer than anybody waits: a few hundred are a message. */
const SLOW = "UNWIND range(1, 100000) AS x RETURN x, reduce(s = '', i IN range(1, 20000 + x) | left(s + 'long', 400)) AS text";

const soFar = (page: Page) => results(page).getByText(/row.* so far/);

/** Runs a statement of which rows come for long, and waits for the first. */
async function streams(page: Page): Promise<void> {
  await write(page, SLOW);
  await page.keyboard.press('Control+Enter');
  await soFar(page).waitFor();
}

/** Cancels it, some rows having come. */
async function isCancelled(page: Page): Promise<void> {
  await results(page).getByRole('button', { name: 'Cancel' }).click();
  await results(page)
    .getByText(/^Cancelled: stopped after [1-9][\d,]* rows? and/)
    .waitFor();
}

describeWith('neo4j-own', 'the Cypher console on Neo4j', () => {
  describeWith('chromium', 'in a browser', () => {
    let neo4j: TestNeo4j;
    let server: RealServer;
    const browser = useBrowser();

    beforeAll(async () => {
      neo4j = await startNeo4j();
      const { uri, user, password } = neo4j.address;
      server = await RealServer.start({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password ?? '' });
    }, NEO4J_STARTS_WITHIN);
    afterAll(async () => {
      await server.end();
      await neo4j.remove();
    });

    test('a result is a graph, with those that link its nodes on request, and a table', async () => {
      const page = await browser.open(server.url);
      await settled(page);
      await openConsole(page);
      await linksOnRequest(page);
      await runs(page, BACKS);
      await showResultAs(page, 'Table');
      await rows(page).first().getByRole('button', { name: 'BACKS' }).click();
      await title(page).filter({ hasText: 'Iran' }).waitFor();
    });

    test('a plan has estimated and counted rows and hits, all of them Neo4j’s', async () => {
      const page = await browser.open(server.url);
      await openConsole(page);
      await runs(page, `PROFILE ${BACKS}`);
      const cells = await page
        .getByRole('treegrid', { name: 'Plan' })
        .getByRole('row')
        .first()
        .locator('xpath=following::tr[1]/td')
        .allInnerTexts();
      expect(cells[0]).toMatch(/^ProduceResults/);
      expect(cells.slice(2).every((text) => /^[\d.,]+$/.test(text))).toBe(true);
      expect(await results(page).getByText('This engine estimates nothing').count()).toBe(0);
    });

    test('an error has its place marked in the editor', async () => {
      const page = await browser.open(server.url, { expected: [/400/] });
      await openConsole(page);
      await runs(page, 'MATCH (a:Actor)\nRETURN nobody');
      const alert = results(page).getByRole('alert');
      expect(await alert.innerText()).toMatch(/Variable `nobody` not defined \(line 2, column 8\)/);
      await eventually(async () => expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['nobody']));
    });

    test('ids of actors are looked up while an answer still streams', async () => {
      const page = await browser.open(server.url);
      await openConsole(page);
      await streams(page);
      await write(page, "MATCH (a:Actor {id: 'hezb");
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete').getByText('hezbollah').first().waitFor();
      expect(await soFar(page).count()).toBe(1);
      await isCancelled(page);
    });

    test('what had come of a statement that is cancelled is kept, and the next one is answered', async () => {
      const page = await browser.open(server.url);
      await openConsole(page);
      await streams(page);
      await isCancelled(page);
      expect((await rows(page).first().innerText()).split('\n')[0]).toBe('1');
      await runs(page, 'RETURN 7 AS seven');
      await eventually(async () => expect(await rows(page).allInnerTexts()).toEqual(['7']));
    });

    test('a result goes to the main view', async () => {
      const page = await browser.open(server.url);
      await settled(page);
      await openConsole(page);
      await runs(page, BACKS);
      await results(page).getByText('Show on canvas').click();
      await page.getByRole('menuitem', { name: /and what is said among them/ }).click();
      await chips(page).first().waitFor();
    });
  });
});
