import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../server/config';
import type { Neo4jStore } from '../../server/store/neo4j/neo4j-store';
import { openNeo4j } from '../../server/store/open-store';
import { describeWith } from '../support/needs';
import { NEO4J_STARTS_WITHIN, openTestServer, type TestServer } from '../support/neo4j/test-neo4j';
import { appOver, LOOPBACK } from '../support/test-app';
import { flatMemory } from './flat-memory';

jest.setTimeout(300_000);

const ROWS = 1_000_000;
const STATEMENT = `UNWIND range(1, ${ROWS}) AS x RETURN x, 'a row of some length, so that a million are many bytes' AS text`;

/** The Query API under load. */
describeWith('neo4j', 'a million rows through the Query API', () => {
  let neo4j: TestServer;
  let store: Neo4jStore;
  let server: Server;

  beforeAll(async () => {
    neo4j = await openTestServer();
    store = await openNeo4j(neo4j.address, 30_000);
    const console = { ...readConfig({}).console, timeoutMs: 240_000 };
    server = createServer(await appOver(store, { ...LOOPBACK, console })).listen(0, '127.0.0.1');
    await once(server, 'listening');
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    server.close();
    await store.close();
    await neo4j.close();
  });

  const begin = async (): Promise<IncomingMessage> => {
    const { port } = server.address() as AddressInfo;
    const sent = request({
      port,
      host: '127.0.0.1',
      path: '/db/neo4j/query/v2',
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    sent.end(JSON.stringify({ statement: STATEMENT }));
    return ((await once(sent, 'response')) as [IncomingMessage])[0];
  };
  const running = async () =>
    (
      await store.run({
        text: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, ${ROWS})' RETURN currentQuery`,
      })
    ).rows.length;

  test('leave the memory of the server as it is, and come whole', async () => {
    const memory = flatMemory();
    const response = await begin();
    let [bytes, rows, sampled, tail] = [0, 0, 0, ''];
    for await (const chunk of response.setEncoding('utf8')) {
      const text = String(chunk);
      bytes += text.length;
      for (let at = text.indexOf('a row of'); at >= 0; at = text.indexOf('a row of', at + 1)) rows += 1;
      tail = (tail + text).slice(-200);
      if (bytes - sampled > 5_000_000) {
        sampled = bytes;
        memory.sample();
      }
    }
    expect(tail).toMatch(
      /\[1000000,"a row of some length, so that a million are many bytes"\]\]\},"bookmarks":\["[^"]+"\],"elapsed":\d+\}$/,
    );
    // A row that lies across two chunks is not seen.
    expect(rows).toBeGreaterThan(ROWS * 0.99);
    expect(memory.grown()).toBeLessThan(50);
  });

  test('stop in the database when their reader goes away, however far it has read', async () => {
    const response = await begin();
    await once(response, 'data');
    response.pause();
    await wait(1_000);
    expect(await running()).toBe(1);
    response.destroy();
    for (const until = Date.now() + 10_000; (await running()) > 0 && Date.now() < until;) await wait(50);
    expect(await running()).toBe(0);
  });
});
