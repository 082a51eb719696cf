import type { GraphStore, OpenOptions, Plan, Summary } from '../../server/store/graph-store';
import type { Row, Value } from '../../server/store/values';
import type { OpenedStore } from './describe-store';

const ENDLESS = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b WITH sum(a % b) AS sum RETURN sum';
const CREATES = 'UNWIND range(1, 5000) AS x CREATE (:Made {x: x}) RETURN x';
const UNCHANGED = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

/** What every GraphStore promises of a statement whose answer is handed out while it comes. */
export function describeOpen(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name}: answers that are handed out as they come`, () => {
    let opened: OpenedStore;
    let store: GraphStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());
    beforeEach(() =>
      store.write([{ text: 'MATCH (n) DETACH DELETE n' }, { text: "CREATE (:Actor {id: 'a'})-[:BACKS]->(:Actor {id: 'b'})" }]),
    );

    const ask = async (
      text: string,
      options: OpenOptions = {},
    ): Promise<{ columns: readonly string[]; rows: readonly Row[]; summary: Summary }> => {
      const answer = await store.open({ text, userWritten: text !== CREATES }, options);
      const rows: Row[] = [];
      for await (const row of answer.rows) rows.push(row);
      return { columns: answer.columns, rows, summary: await answer.summary() };
    };
    const made = async (): Promise<Value | undefined> => (await store.run({ text: 'MATCH (n:Made) RETURN count(n) AS n' })).rows[0]?.[0];

    test('columns are named as they were written, and a read changes nothing', async () => {
      const { columns, rows, summary } = await ask('MATCH (a:Actor) RETURN a.id, 1 + 1 AS two ORDER BY a.id');
      expect({ columns, rows }).toEqual({
        columns: ['a.id', 'two'],
        rows: [
          ['a', 2n],
          ['b', 2n],
        ],
      });
      expect(summary).toMatchObject({ counters: UNCHANGED, plan: null });
    });

    test('more rows than go at once come in order, up to the limit', async () => {
      const text = 'UNWIND range(1, 5000) AS x RETURN x';
      const all = Array.from({ length: 5_000 }, (_, index) => [BigInt(index + 1)]);
      expect((await ask(text)).rows).toEqual(all);
      expect((await ask(text, { rowLimit: 4_500 })).rows).toEqual(all.slice(0, 4_500));
    });

    test('what is read of an answer may be a part of it', async () => {
      const answer = await store.open({ text: 'UNWIND range(1, 5000) AS x RETURN x', userWritten: true });
      for await (const row of answer.rows) {
        expect(row).toEqual([1n]);
        break;
      }
      expect(await made()).toBe(0n);
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1n]]);
    });

    test('a write is there when all of it was read, and is counted', async () => {
      const { rows, summary } = await ask(CREATES, { access: 'write' });
      expect(rows).toHaveLength(5_000);
      expect(summary.counters).toEqual({ ...UNCHANGED, nodesCreated: 5_000, propertiesSet: 5_000, labelsAdded: 5_000 });
      expect(await made()).toBe(5_000n);
    });

    test('a write whose rows nobody asks for is there when its summary is', async () => {
      const answer = await store.open({ text: CREATES }, { access: 'write' });
      expect((await answer.summary()).counters.nodesCreated).toBe(5_000);
      expect(await made()).toBe(5_000n);
    });

    test('a write that its reader leaves early is undone', async () => {
      const { rows } = await store.open({ text: CREATES }, { access: 'write' });
      for await (const _row of rows) break;
      expect(await made()).toBe(0n);
    });

    test('a write in a read is refused, and nothing is changed', async () => {
      await expect(ask(CREATES)).rejects.toMatchObject({ code: 'write-refused' });
      expect(await made()).toBe(0n);
    });

    test('EXPLAIN runs nothing and gives a plan', async () => {
      const { columns, rows, summary } = await ask('EXPLAIN MATCH (a:Actor)-[r:BACKS]->(b) RETURN a.id, b.id', { access: 'write' });
      expect({ columns, rows }).toEqual({ columns: ['a.id', 'b.id'], rows: [] });
      expect(operatorsOf(summary.plan)).toContainEqual(expect.stringMatching(/Expand/));
      expect(countedIn(summary.plan)).toBe(false);
    });

    test('PROFILE gives the rows, and a plan with the rows of each operator', async () => {
      const { rows, summary } = await ask('PROFILE MATCH (a:Actor)-[r:BACKS]->(b) RETURN a.id, b.id');
      expect(rows).toEqual([['a', 'b']]);
      expect(countedIn(summary.plan)).toBe(true);
    });

    test('explain() gives the plan of a statement that it does not run', async () => {
      const plan = await store.explain({ text: CREATES });
      expect(operatorsOf(plan)).toContain('Create');
      expect(await made()).toBe(0n);
    });

    test('a statement is stopped at its time, and when its caller gives up', async () => {
      await expect(ask(ENDLESS, { timeout: 500 })).rejects.toMatchObject({ code: 'query-timeout' });
      await expect(ask(ENDLESS, { signal: AbortSignal.timeout(500) })).rejects.toMatchObject({ code: 'aborted' });
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1n]]);
    });

    test('what is no Cypher is told so before anything is answered', async () => {
      await expect(store.open({ text: 'RETURN 1 AS', userWritten: true })).rejects.toMatchObject({ name: 'StoreError' });
      await expect(store.explain({ text: 'RETURN 1 AS', userWritten: true })).rejects.toMatchObject({ name: 'StoreError' });
    });
  });
}

function operatorsOf(plan: Plan | null): string[] {
  return plan === null ? [] : [plan.operator, ...plan.children.flatMap(operatorsOf)];
}

/** Whether each operator tells how many rows it had; and no operator tells, where it is false. */
function countedIn(plan: Plan | null): boolean | null {
  const counts = planned(plan).map(({ rows }) => rows !== null);
  return counts.every((each) => each) ? true : counts.some((each) => each) ? null : false;
}

function planned(plan: Plan | null): Plan[] {
  return plan === null ? [] : [plan, ...plan.children.flatMap(planned)];
}
