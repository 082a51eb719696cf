import { EMPTY_FILTER } from '../../server/domain/filter';
import { openExport } from '../../server/queries/export/open-export';
import { readFacets } from '../../server/queries/read-facets';
import { readGraph } from '../../server/queries/read-graph';
import type { EmbeddedStore } from '../../server/store/embedded/embedded-store';
import type { GraphStore } from '../../server/store/graph-store';
import { StoreError } from '../../server/store/errors';
import { writeBulkGraph } from '../support/bulk-graph';
import { withEmbeddedStore } from '../support/embedded-store';
import { flatMemory } from './flat-memory';

jest.setTimeout(120_000);

/** What the embedded store goes through when its process is killed, held up or asked for too much. */
const BATCH = 200;
const ENDLESS = { text: 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a % b) AS sum' };
const SCHEMA = ['CREATE INDEX actor_ids IF NOT EXISTS FOR (a:Actor) ON (a.id)'];
const COUNT = { text: 'MATCH (a:Actor) RETURN count(a) AS n' };

/** One write of three statements: a batch of nodes, half of which are then changed and joined to the batch before. */
function batch(n: number) {
  const parameters = { n, size: BATCH };
  return [
    { text: 'UNWIND range(1, $size) AS i CREATE (:Actor {batch: $n, i: i, half: false})', parameters },
    { text: 'MATCH (a:Actor {batch: $n}) WHERE a.i % 2 = 0 SET a.half = true', parameters },
    { text: 'MATCH (a:Actor {batch: $n}), (b:Actor {batch: $n - 1}) WHERE a.i = b.i CREATE (a)-[:MEETS]->(b)', parameters },
  ];
}

/** Each batch that is there: its nodes, those changed, its relationships. */
async function batchesOf(store: EmbeddedStore): Promise<unknown[][]> {
  const text =
    'MATCH (a:Actor) OPTIONAL MATCH (a)-[r:MEETS]->(b:Actor) RETURN a.batch AS batch, count(a) AS nodes, sum(CASE WHEN a.half THEN 1 ELSE 0 END) AS changed, count(r) AS joined ORDER BY batch';
  return (await store.run({ text })).rows.map((row) => [...row]);
}

test('killed a hundred times while it writes: what was answered is there, whole, and the write under way is there whole or not at all', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.applySchema(['CREATE INDEX batches IF NOT EXISTS FOR (a:Actor) ON (a.batch)']);
    let there = 0;
    let lost = 0;
    for (let times = 0; times < 100; times++) {
      const write = store.write(batch(there)).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof StoreError) || error.code !== 'query-crashed') throw error;
          return false;
        },
      );
      // From before it begins to after it has ended.
      await pause(times % 25);
      process.kill((await store.enginePid()) ?? 0, 'SIGKILL');
      const answered = await write;
      const batches = await batchesOf(store);
      expect([there, there + 1]).toContain(batches.length);
      if (answered) expect(batches).toHaveLength(there + 1);
      else lost += 1;
      const half = BigInt(BATCH / 2);
      expect(batches).toEqual(batches.map((_, n) => [BigInt(n), BigInt(BATCH), half, n === 0 ? 0n : BigInt(BATCH)]));
      there = batches.length;
    }
    // It was killed in the midst of some, and others were done.
    expect(lost).toBeGreaterThan(0);
    expect(there).toBeGreaterThan(0);
  }));

test("what a user was told is written survives the engine's death at that moment, and what was not read to its end is not there", () =>
  withEmbeddedStore(async ({ store }) => {
    let told = 0n;
    for (let times = 0; times < 30; times++) {
      const text = 'UNWIND range(1, 3000) AS i CREATE (a:Actor {i: i}) RETURN i';
      const write = (async () => {
        const answer = await store.open({ text, userWritten: true }, { access: 'write' });
        await answer.summary();
        process.kill((await store.enginePid()) ?? 0, 'SIGKILL');
        return true;
      })().catch(() => false);
      const late = times % 2 === 1 ? pause(times * 2).then(async () => process.kill((await store.enginePid()) ?? 0, 'SIGKILL')) : null;
      const written = await write;
      // A question is asked again of the next engine once: two deaths under it would be told to who asks.
      await late;
      const there = (await store.run(COUNT)).rows[0]?.[0] as bigint;
      if (written) expect(there).toBeGreaterThanOrEqual(told + 3_000n);
      expect(there % 3_000n).toBe(0n);
      expect(there - told).toBeLessThanOrEqual(3_000n);
      told = there;
    }
    expect(told).toBeGreaterThan(0n);
  }));

test('a statement that never ends is stopped at its time; others meanwhile wait for their turn, or are told that too many do', () =>
  withEmbeddedStore(
    async ({ store }) => {
      const endless = expect(store.run(ENDLESS, { timeout: 1_000 })).rejects.toMatchObject({ code: 'query-timeout' });
      const asked = Array.from({ length: 20 }, () =>
        store.run(COUNT).then(
          ({ rows }) => rows[0]?.[0],
          (error: unknown) => (error as StoreError).code,
        ),
      );
      await endless;
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => answer === 0n)).toHaveLength(5);
      expect(answers.filter((answer) => answer === 'store-busy')).toHaveLength(15);
      expect((await store.run(COUNT)).rows).toEqual([[0n]]);
    },
    { queueLimit: 5 },
  ));

test('a million rows to a slow reader leave the memory of the server as it is', () =>
  withEmbeddedStore(async ({ store }) => {
    let rows = 0;
    const memory = flatMemory();
    for await (const [text] of store.stream({ text: 'UNWIND range(1, 1000000) AS x RETURN toString(x) AS text' })) {
      rows += 1;
      if (rows % 50_000 === 0) {
        await pause(20);
        memory.sample();
      }
      if (rows === 1_000_000) expect(text).toBe('1000000');
    }
    expect(rows).toBe(1_000_000);
    expect(memory.grown()).toBeLessThan(100);
  }));

test('our own reads of every statement of a large graph do, too', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.applySchema(SCHEMA);
    await writeBulkGraph(store, { actors: 5_000, statements: 40_000 });
    const memory = flatMemory();
    const { total } = await readFacets(watched(store, memory.sample), EMPTY_FILTER);
    expect(total.statements).toBe(40_000);
    // Held as a list they would be more than twice as much.
    expect(memory.grown()).toBeLessThan(20);
  }));

describe('of a large graph the engine never holds more than a part', () => {
  const size = { actors: 5_000, statements: 40_000 };
  const backing = { ...EMPTY_FILTER, signs: [1 as const] };

  /** What is read of a graph, and the longest answer that it took. */
  const readFrom = <T>(read: (store: GraphStore) => Promise<T>): Promise<[T, number]> =>
    withEmbeddedStore(async ({ store }) => {
      await store.applySchema(SCHEMA);
      await writeBulkGraph(store, size);
      const answers: number[] = [];
      const result = await read(measured(store, answers));
      return [result, Math.max(...answers)];
    });

  test('over an export, which has every statement once', async () => {
    const origin = { title: 'Invented', version: '1', taken: '2001-09-09T01:46:40Z' };
    const [written, longest] = await readFrom(async (store) => {
      const numbers: number[][] = [];
      for (const filter of [EMPTY_FILTER, backing]) {
        const graph = await openExport(store, { filter, scope: { kind: 'filter' } }, origin);
        const ids = new Set<string>();
        for await (const { id } of graph.statements()) ids.add(id);
        numbers.push([graph.about.statements, ids.size]);
      }
      return numbers;
    });
    expect(written).toEqual([
      [40_000, 40_000],
      [10_000, 10_000],
    ]);
    expect(longest).toBeLessThan(10_000);
  });

  test('over facets, contested pairs among them', async () => {
    const [counts, longest] = await readFrom(async (store) => [
      (await readFacets(store, EMPTY_FILTER)).total.statements,
      (await readFacets(store, backing)).total.statements,
    ]);
    expect(counts).toEqual([40_000, 10_000]);
    expect(longest).toBeLessThan(10_000);
  });

  test('over a filtered graph, and over one that is cut to those with most statements', async () => {
    const [relations, longest] = await readFrom(async (store) => {
      const [filtered, cut] = [
        await readGraph(store, { ...EMPTY_FILTER, articles: ['bulk'], means: ['military'] }, { limit: 2_000, most: 500 }),
        await readGraph(store, EMPTY_FILTER, { limit: 2_000, most: 500 }),
      ];
      return [filtered, cut].map(({ relations, omitted }) => [relations.length, omitted.relations]);
    });
    expect(relations).toEqual([
      [500, 39_500],
      [500, 39_500],
    ]);
    expect(longest).toBeLessThan(10_000);
  });
});

test('who leaves a long read of a large graph ends it at the next page', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.applySchema(SCHEMA);
    await writeBulkGraph(store, { actors: 5_000, statements: 40_000 });
    const answers: number[] = [];
    const leaving = new AbortController();
    const pid = await store.enginePid();
    const told = () => answers.length === 5 && leaving.abort();
    // Nothing of an export is remembered: nobody else waits for what it reads.
    const asked = { filter: { ...EMPTY_FILTER, types: ['BACKS'] }, scope: { kind: 'filter' } } as const;
    const origin = { title: 'Invented', version: '1', taken: '2001-09-09T01:46:40Z' };
    const opened = openExport(measured(store, answers, told), asked, origin, leaving.signal);
    await expect(opened).rejects.toMatchObject({ code: 'aborted' });
    expect(answers.length).toBeLessThan(10);
    expect([await store.enginePid(), await store.openCursors()]).toEqual([pid, 0]);
  }));

/** The same store, which notes how many rows each of its answers had, and tells of each. */
function measured(store: GraphStore, answers: number[], tell: () => void = () => undefined): GraphStore {
  async function* stream(...asked: Parameters<GraphStore['stream']>) {
    let rows = 0;
    for await (const row of store.stream(...asked)) {
      rows += 1;
      yield row;
    }
    answers.push(rows);
    tell();
  }
  return Object.assign(Object.create(store) as GraphStore, { stream });
}

/** The same store, of whose rows every ten thousandth is told. */
function watched(store: GraphStore, tell: () => void): GraphStore {
  async function* stream(...asked: Parameters<GraphStore['stream']>) {
    let rows = 0;
    for await (const row of store.stream(...asked)) {
      if (++rows % 10_000 === 0) tell();
      yield row;
    }
  }
  return Object.assign(Object.create(store) as GraphStore, { stream });
}

test('a query that takes more memory than it may ends with an error that says so, and the next is answered', () =>
  withEmbeddedStore(
    async ({ store }) => {
      await expect(store.run({ text: 'UNWIND range(1, 20000000) AS x RETURN collect(toString(x)) AS list' })).rejects.toMatchObject({
        code: 'query-memory',
        message: expect.stringContaining('the limit is 300 MB') as string,
      });
      expect((await store.run(COUNT)).rows).toEqual([[0n]]);
    },
    { memoryMark: 300 * 1024 * 1024 },
  ));

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
