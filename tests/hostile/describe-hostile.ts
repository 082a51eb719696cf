import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../server/config';
import type { GraphStore } from '../../server/store/graph-store';
import { plantCollection } from '../support/collection';
import { dumpGraph } from '../support/dump-graph';
import { appOver, LOOPBACK } from '../support/test-app';
import { readHostile, readOutcomes, recordOutcomes, type Hostile, type StoreKind } from './corpus';

/** Milliseconds for what never ends, and for what is only large: how that ends is not to depend on the machine. */
const SHORT = 1_000;
const LONG = 30_000;
const LARGE = new Set(['too much work', 'deep and long']);
/** Milliseconds for a request that asks for next to nothing, on a busy machine. */
const USUAL = 5_000;

export interface Opened {
  readonly store: GraphStore;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** What would never end meets the memory mark before its time is over where the machine is quick: it is stopped either way. */
const STOPPED =
  /^Neo\.TransientError\.General\.MemoryPoolOutOfMemoryError: (The query took more memory than it may \(\d+ MB, the limit is \d+ MB\); narrow it down|The allocation of an extra .* dbms\.memory\.transaction\.total\.max threshold reached)$/;
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration: The query was stopped after 1 s';

/** Tries every hostile statement on a store, as a stranger: each ends with its error, and nothing else has changed. */
export function describeHostile(kind: StoreKind, open: () => Promise<Opened>): void {
  const found: Record<string, string> = {};
  let opened: Opened;
  let server: Server;
  let before: string[];

  beforeAll(async () => {
    opened = await open();
    await plantCollection(opened.store, opened.folder);
    before = await dumpGraph(opened.store);
    server = createServer(await appOver(opened.store, { ...LOOPBACK, console: { ...readConfig({}).console, timeoutMs: LONG } })).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
  }, 60_000);
  afterAll(async () => {
    if (process.env['UPDATE'] !== undefined) recordOutcomes(kind, found);
    server.close();
    await opened.close();
  });

  const ask = async (
    text: string,
    timeout = LONG,
  ): Promise<{ readonly status: number; readonly errors?: readonly { readonly code: string; readonly message: string }[] }> => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/db/neo4j/query/v2`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ statement: text, accessMode: 'WRITE', maxExecutionTime: timeout / 1000 }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };

  test.each(readHostile())(
    '$group: $name',
    async ({ group, name, text }: Hostile) => {
      const { errors } = await ask(text, LARGE.has(group) ? SHORT : LONG);
      const [error] = errors ?? [];
      // The words of Neo4j end with a drawing of the place.
      found[name] = error === undefined ? 'answered' : `${error.code}: ${error.message.split(' (line ')[0] ?? ''}`;
      if (process.env['UPDATE'] === undefined) expect(STOPPED.test(found[name]) ? TIMED_OUT : found[name]).toBe(readOutcomes()[kind][name]);
      const began = performance.now();
      expect(await ask('RETURN 1 AS x')).toMatchObject({ status: 202, data: { values: [[1]] } });
      expect(performance.now() - began).toBeLessThan(USUAL);
    },
    30_000,
  );

  test('the graph is as it was', async () => {
    expect(await dumpGraph(opened.store)).toEqual(before);
  });
}
