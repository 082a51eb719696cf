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
      const answer = await store.open({ text, userWritten: true }, options);
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

    test.each<readonly [text: string, rows: readonly Row[], counters: Partial<typeof UNCHANGED>]>([
      ["CREATE (c:Actor:State {id: 'c', since: 1999, gone: null})", [], { nodesCreated: 1, propertiesSet: 2, labelsAdded: 2 }],
      [
        "MATCH (a {id: 'a'}), (b {id: 'b'}) CREATE (a)-[r:MEETS {on: '2017'}]->(b) RETURN type(r), r.on",
        [['MEETS', '2017']],
        { relationshipsCreated: 1, propertiesSet: 1 },
      ],
      [
        "UNWIND ['a', 'c'] AS id MERGE (x:Actor {id: id}) ON CREATE SET x.made = true ON MATCH SET x.made = false RETURN x.id, x.made",
        [
          ['a', false],
          ['c', true],
        ],
        { nodesCreated: 1, propertiesSet: 3, labelsAdded: 1 },
      ],
      [
        "MATCH (a {id: 'a'})-[r]->(b) MERGE (a)-[same:BACKS]->(b) SET same.n = 1, a:State:Actor RETURN same.n",
        [[1n]],
        { propertiesSet: 1, labelsAdded: 1 },
      ],
      ["MATCH (a {id: 'a'}) SET a += {name: 'A', id: 'z'} RETURN a.name, a.id", [['A', 'z']], { propertiesSet: 2 }],
      [
        "CREATE (x:Made {n: 1}) WITH x MATCH (b {id: 'b'}) SET x = b RETURN x.id, x.n",
        [['b', null]],
        { nodesCreated: 1, propertiesSet: 3, labelsAdded: 1 },
      ],
      ["MATCH (a {id: 'a'}) REMOVE a.id, a:Actor RETURN a.id, labels(a)", [[null, []]], { propertiesSet: 1, labelsRemoved: 1 }],
      ["OPTIONAL MATCH (x {id: 'x'}) SET x.n = 1 RETURN x", [[null]], {}],
      ['MATCH (a)-[r:BACKS]->(b) DELETE a, r, b', [], { nodesDeleted: 2, relationshipsDeleted: 1 }],
      ["MATCH (a {id: 'a'}) DETACH DELETE a", [], { nodesDeleted: 1, relationshipsDeleted: 1 }],
      ['MATCH p = (a)-[:BACKS]->(b) DETACH DELETE p RETURN count(*)', [[1n]], { nodesDeleted: 2, relationshipsDeleted: 1 }],
      [
        "MATCH (a {id: 'a'}) FOREACH (x IN [1, 2] | CREATE (a)-[:MEETS]->(:Made {x: x}))",
        [],
        { nodesCreated: 2, relationshipsCreated: 2, propertiesSet: 2, labelsAdded: 2 },
      ],
    ])('%s', async (text, rows, counters) => {
      const answer = await ask(text, { access: 'write' });
      expect({ rows: answer.rows, counters: answer.summary.counters }).toEqual({ rows, counters: { ...UNCHANGED, ...counters } });
    });

    test.each([
      ['a map in a property', 'CREATE (:Made {x: {y: 1}})'],
      ['a nested list', 'CREATE (:Made {x: [[1]]})'],
      ['a list with a null', 'CREATE (:Made {x: [1, null]})'],
      ['a null to merge by', 'MERGE (:Made {x: null})'],
      ['what would be left without its end', "MATCH (a {id: 'a'}) DELETE a"],
    ])('%s is refused, and nothing is written', async (_what, text) => {
      await expect(ask(text, { access: 'write' })).rejects.toMatchObject({ name: 'StoreError' });
      expect(await made()).toBe(0n);
      expect((await ask('MATCH (a:Actor)-[r]->(b) RETURN a.id, b.id')).rows).toEqual([['a', 'b']]);
    });

    test('a write whose rows nobody asks for is there when its summary is', async () => {
      const answer = await store.open({ text: CREATES, userWritten: true }, { access: 'write' });
      expect((await answer.summary()).counters.nodesCreated).toBe(5_000);
      expect(await made()).toBe(5_000n);
    });

    test('a write that its reader leaves early is undone', async () => {
      const { rows } = await store.open({ text: CREATES, userWritten: true }, { access: 'write' });
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
      expect(operatorsOf(summary.plan)).toContainEqual(expect.stringMatching(/Expand|Scan/));
      expect(countedIn(summary.plan)).toBe(false);
      await ask(`EXPLAIN ${CREATES}`, { access: 'write' });
      expect(await made()).toBe(0n);
    });

    test('PROFILE gives the rows, and a plan with the rows of each operator', async () => {
      const { rows, summary } = await ask('PROFILE MATCH (a:Actor)-[r:BACKS]->(b) RETURN a.id, b.id');
      expect(rows).toEqual([['a', 'b']]);
      expect(countedIn(summary.plan)).toBe(true);
    });

    test('explain() gives the plan of a statement that it does not run', async () => {
      const plan = await store.explain({ text: CREATES, userWritten: true });
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
