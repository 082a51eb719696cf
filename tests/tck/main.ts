import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import type { GraphStore } from '../../server/store/graph-store';
import { openTemporaryStore } from '../support/embedded-store';
import { openEmptyNeo4j, openTestServer } from '../support/neo4j/test-neo4j';
import { appOver, TOKEN, WITH_TOKEN } from '../support/test-app';
import { fetchScenarios } from './fetch-features';
import type { WrittenScenario } from './gherkin';
import { queryClient } from './query-client';
import { tckDocument, tckTable } from './report';
import type { Result, Tested } from './run-scenario';
import { runScenario } from './run-scenario';

const DOCUMENT = join(__dirname, '..', '..', 'docs', 'tck.md');
/** Characters of the longest statement that is read: the TCK makes graphs of some length. */
const LONGEST = 100_000;
/** Stores that scenarios are dealt out to. */
const STORES = 2;

interface Opened extends Tested {
  readonly close: () => Promise<void>;
}

async function main(words: readonly string[]): Promise<void> {
  const neo4j = words.includes('--neo4j');
  const only = words.find((word) => !word.startsWith('--'));
  const every = Number(/^--every=(\d+)$/.exec(words.find((word) => word.startsWith('--every=')) ?? '')?.[1] ?? 1);
  const scenarios = (await fetchScenarios()).filter(
    ({ feature, name }, index) => index % every === 0 && (only === undefined || `${feature} ${name}`.includes(only)),
  );
  const began = performance.now();
  const results = neo4j ? await onNeo4j(scenarios) : await onEmbedded(scenarios);
  const all = only === undefined && every === 1;
  if (!neo4j && all) writeFileSync(DOCUMENT, tckDocument(results));
  for (const { scenario, outcome, words: why } of results)
    if (
      outcome === 'wrong' ||
      (outcome !== 'passed' && (only !== undefined || words.includes('--list') || (neo4j && outcome === 'failed')))
    )
      console.log(`${outcome}: ${scenario.feature} ${scenario.name}\n    ${why}`);
  console.log(`${tckTable(results)}\n${Math.round((performance.now() - began) / 1000)} s`);
  process.exitCode = results.some(({ outcome, kind }) => outcome === 'wrong' && kind !== 'error') ? 1 : 0;
}

async function onEmbedded(scenarios: readonly WrittenScenario[]): Promise<Result[]> {
  const opened = await Promise.all(
    Array.from({ length: STORES }, async () => {
      const temporary = await openTemporaryStore();
      return serve(temporary.store, temporary.close);
    }),
  );
  return runAll(opened, scenarios);
}

async function onNeo4j(scenarios: readonly WrittenScenario[]): Promise<Result[]> {
  const server = await openTestServer();
  const { store, close } = await openEmptyNeo4j(server.address);
  return runAll([await serve(store, () => close().then(() => server.close()))], scenarios);
}

/** Puts the server before a store. */
async function serve(store: GraphStore, close: () => Promise<void>): Promise<Opened> {
  const server = createServer(
    await appOver(store, { ...WITH_TOKEN, loopback: true, console: { ...WITH_TOKEN.console, length: LONGEST } }, { articles: null }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = queryClient(`http://127.0.0.1:${port}`, `Bearer ${TOKEN}`);
  return {
    store,
    ask,
    close: () => {
      server.closeAllConnections();
      server.close();
      return close();
    },
  };
}

/** Each store takes the next scenario when it is done with one. */
async function runAll(opened: readonly Opened[], scenarios: readonly WrittenScenario[]): Promise<Result[]> {
  const results = new Map<WrittenScenario, Result>();
  const waiting = [...scenarios];
  await Promise.all(
    opened.map(async (tested) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        results.set(next, await runScenario(tested, next));
        if (results.size % 100 === 0) process.stderr.write(`${results.size} of ${scenarios.length}\n`);
      }
      await tested.close();
    }),
  );
  return scenarios.flatMap((each) => results.get(each) ?? []);
}

void main(process.argv.slice(2));
