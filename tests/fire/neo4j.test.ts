import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../../server/store/errors';
import type { Neo4jStore } from '../../server/store/neo4j/neo4j-store';
import { openNeo4j } from '../../server/store/open-store';
import { describeWith } from '../support/needs';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { NEO4J_STARTS_WITHIN } from '../support/neo4j/test-neo4j';
import { TcpProxy } from '../support/tcp-proxy';
import { flatMemory } from './flat-memory';

jest.setTimeout(180_000);

/** Connections that the store may have at once. */
const POOL = 50;
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const STREAM = (rows: number) => ({
  text: `UNWIND range(1, ${rows}) AS x RETURN x, 'a row of some length, so that a million are many bytes' AS text`,
});

/** What a store on Neo4j goes through when the network or the server fails. */
describeWith('neo4j-own', 'between the store and Neo4j', () => {
  let neo4j: TestNeo4j;
  let proxy: TcpProxy;
  let store: Neo4jStore;

  beforeAll(async () => {
    neo4j = await startNeo4j();
    proxy = await TcpProxy.start(neo4j.port);
    store = await openNeo4j({ ...neo4j.address, uri: `bolt://127.0.0.1:${proxy.port}` }, 30_000);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await store.close();
    await proxy.close();
    await neo4j.remove();
  });

  /** As many at once as there are connections get an answer: none has leaked. And the database works on nothing of ours. */
  afterEach(async () => {
    const answers = await Promise.all(numbers(POOL).map((n) => store.run({ text: 'RETURN $n AS n', parameters: { n } })));
    expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual(numbers(POOL).map(BigInt));
    expect(proxy.connections).toBeLessThanOrEqual(POOL);
    const left =
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'entente' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";
    // The database hears of a broken connection when it next looks.
    for (const until = Date.now() + 5_000; (await store.run({ text: left })).rows.length > 0 && Date.now() < until;) await pause(50);
    expect((await store.run({ text: left })).rows).toEqual([]);
  });

  test('a slow network: every answer is whole and right', async () => {
    proxy.latency = 40;
    try {
      const answers = await Promise.all(
        numbers(20).map((n) => store.run({ text: 'UNWIND range(0, $n) AS x RETURN sum(x) AS sum', parameters: { n } })),
      );
      expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual(numbers(20).map((n) => BigInt((n * (n + 1)) / 2)));
      let next = 1n;
      for await (const [x] of store.stream(STREAM(10_000))) expect(x).toBe(next++);
      expect(next).toBe(10_001n);
    } finally {
      proxy.latency = 0;
    }
  });

  test('cut in the midst of a stream: what came is right, the rest is an error, never a short answer', async () => {
    let last = 0n;
    const read = async (): Promise<void> => {
      for await (const [x] of store.stream(STREAM(200_000))) {
        expect(x).toBe(++last);
        if (x === 5_000n) proxy.cut();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'StoreError', code: 'store-unreachable' });
    expect(last).toBeGreaterThanOrEqual(5_000n);
    expect(last).toBeLessThan(200_000n);
  });

  test('cut before the first row: it is asked for again, unseen', async () => {
    const slow = { text: 'UNWIND range(1, 8000000) AS x WITH sum(x) AS sum UNWIND [1, 2] AS y RETURN y' };
    const rows = store.stream(slow)[Symbol.asyncIterator]();
    const first = rows.next();
    await pause(300);
    proxy.cut();
    expect((await first).value).toEqual([1n]);
    expect((await rows.next()).value).toEqual([2n]);
    expect((await rows.next()).done).toBe(true);
  });

  test('a server that stalls keeps nobody waiting past their time', async () => {
    proxy.stall();
    try {
      const started = performance.now();
      const asked = [
        store.run({ text: 'RETURN 1 AS x' }, { timeout: 1_000 }),
        store.write([{ text: 'CREATE (:Stalled)' }], { timeout: 1_000 }),
        store.stream({ text: 'RETURN 1 AS x' }, { timeout: 1_000 })[Symbol.asyncIterator]().next(),
      ];
      for (const { status, reason } of (await Promise.allSettled(asked)) as { status: string; reason?: unknown }[])
        expect([status, (reason as StoreError).code]).toEqual(['rejected', 'query-timeout']);
      // Whoever comes later than the time that a connection may take is told so as well: nothing hangs.
      expect(performance.now() - started).toBeLessThan(10_000);
      expect((await store.health()).ready).toBe(false);
    } finally {
      proxy.unstall();
    }
    while (!(await store.health()).ready) await pause(50);
    expect((await store.run({ text: 'MATCH (s:Stalled) RETURN count(s) AS n' })).rows).toEqual([[0n]]);
  });

  test('connections that die without a word are given up together: the next request is answered within five seconds', async () => {
    const asked = numbers(POOL).map((n) =>
      store.run({ text: 'UNWIND range(1, 50000000) AS x RETURN sum(x) + $n AS sum', parameters: { n } }, { timeout: 1_500 }),
    );
    await pause(500);
    proxy.forget();
    for (const outcome of await Promise.allSettled(asked))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'query-timeout' } });
    const left = performance.now();
    const answered = () =>
      store.run({ text: 'RETURN 1 AS x' }, { timeout: 1_000 }).then(
        () => true,
        () => false,
      );
    while (!(await answered())) await pause(20);
    expect(performance.now() - left).toBeLessThan(5_000);
    proxy.cut();
  });

  test('killed and started again in the midst of a hundred reads and writes: what was acknowledged is there once, what was not at most once', async () => {
    await store.write([{ text: 'UNWIND range(1, 1000) AS n CREATE (:Before {n: n})' }]);
    const outcomes = numbers(100).map(async (n) => {
      try {
        if (n % 2 === 0) {
          const { rows } = await store.run({ text: 'MATCH (b:Before) WITH count(b) AS n, sum(b.n) AS sum RETURN n, sum' });
          expect(rows).toEqual([[1000n, 500_500n]]);
        } else
          await store.write([
            { text: 'CREATE (:Task {n: $n, half: 1})', parameters: { n } },
            { text: 'CREATE (:Task {n: $n, half: 2})', parameters: { n } },
          ]);
        return { n, done: true };
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        expect(['store-unreachable', 'store-busy']).toContain((error as StoreError).code);
        return { n, done: false };
      }
    });
    await Promise.race(outcomes);
    await neo4j.stop('SIGKILL');
    const ended = await Promise.all(outcomes);
    expect((await store.health()).ready).toBe(false);
    await neo4j.start();
    const back = performance.now();
    while (
      !(await store.run({ text: 'RETURN 1 AS x' }).then(
        () => true,
        () => false,
      ))
    )
      await pause(20);
    expect(performance.now() - back).toBeLessThan(5_000);
    const { rows } = await store.run({
      text: 'MATCH (t:Task) WITH t.n AS n, t.half AS half ORDER BY n, half RETURN n, collect(half) AS halves ORDER BY n',
    });
    expect(rows.map(([, halves]) => halves)).toEqual(rows.map(() => [1n, 2n]));
    const there = new Set(rows.map(([n]) => Number(n)));
    const acknowledged = ended.filter(({ n, done }) => done && n % 2 === 1).map(({ n }) => n);
    expect(acknowledged.filter((n) => !there.has(n))).toEqual([]);
    // It was in the midst: not all of them were done.
    expect(ended.some(({ done }) => !done)).toBe(true);
  });

  test('a million rows to a slow reader leave the memory of the server as it is, and the database waits for the reader', async () => {
    const memory = flatMemory();
    const before = proxy.received;
    let rows = 0;
    for await (const _row of store.stream(STREAM(1_000_000))) {
      rows += 1;
      if (rows === 2_000) {
        await pause(1_000);
        // Some thousand rows are under way, and no more come until they are read.
        expect(proxy.received - before).toBeLessThan(1_000_000);
      }
      if (rows % 50_000 === 0) memory.sample();
    }
    expect(rows).toBe(1_000_000);
    expect(proxy.received - before).toBeGreaterThan(50_000_000);
    expect(memory.grown()).toBeLessThan(50);
  });
});
