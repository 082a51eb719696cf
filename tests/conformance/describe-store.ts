import fc from 'fast-check';
import { seed } from '../../server/seed/seed';
import type { Counters, GraphStore } from '../../server/store/graph-store';
import type { Parameter, Row, Value } from '../../server/store/values';
import { GraphNode, GraphPath, GraphRelationship } from '../../server/store/values';
import { dumpGraph } from '../support/dump-graph';
import { BORDER, withSeedFolder } from '../support/seed-fixture';

export interface OpenedStore {
  readonly store: GraphStore;
  /** A folder that the test may write to. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const NOTHING: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};
/** Works for minutes and answers with one row. */
const ENDLESS = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a % b) AS sum';
const PAIR = "CREATE (a:Actor {id: 'a'})-[r:BACKS {id: 'r', since: 1999}]->(b:Actor:State {id: 'b'})";

/** What every GraphStore promises, whatever the engine. `open` gives one with an empty graph. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    let opened: OpenedStore;
    let store: GraphStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());
    beforeEach(() => store.write([{ text: 'MATCH (n) DETACH DELETE n' }]));

    const rows = async (text: string, parameters: Record<string, Parameter> = {}): Promise<readonly Row[]> =>
      (await store.run({ text, parameters })).rows;
    const count = async (): Promise<Value | undefined> => (await rows('MATCH (n) RETURN count(n) AS n'))[0]?.[0];

    describe('values', () => {
      test('a parameter comes back as it went', () =>
        fc.assert(
          fc.asyncProperty(parameters(), async (value) => {
            expect(await rows('RETURN $value AS value', { value })).toEqual([[asAnswered(value)]]);
          }),
          { numRuns: 200 },
        ));

      test('a property comes back as it was written', () =>
        fc.assert(
          fc.asyncProperty(fc.dictionary(names(), properties(), { maxKeys: 6 }), async (map) => {
            await store.write([{ text: 'MATCH (n:Kept) DETACH DELETE n' }, { text: 'CREATE (n:Kept) SET n = $map', parameters: { map } }]);
            expect(await rows('MATCH (n:Kept) RETURN properties(n) AS map')).toEqual([[asAnswered(map)]]);
          }),
          { numRuns: 100 },
        ));

      test('an integral number is an INTEGER: it divides like one', async () => {
        expect(await rows('RETURN $seven / 2 AS whole, $half / 2 AS part', { seven: 7, half: 7.5 })).toEqual([[3n, 3.75]]);
      });

      test('integers keep all their 64 bits', async () => {
        const value = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n, 2n ** 53n + 1n];
        expect(await rows('RETURN $value AS value', { value })).toEqual([[value]]);
      });

      test('a node, a relationship and a path', async () => {
        await store.write([{ text: PAIR }]);
        const [row] = await rows('MATCH path = (a)-[r]->(b) RETURN a AS a, r AS r, b AS b, path AS path');
        const [a, r, b] = row as [GraphNode, GraphRelationship, GraphNode];
        expect([a.labels, a.properties]).toEqual([['Actor'], { id: 'a' }]);
        expect([[...b.labels].sort(), b.properties]).toEqual([['Actor', 'State'], { id: 'b' }]);
        expect(r).toEqual(new GraphRelationship(r.elementId, 'BACKS', a.elementId, b.elementId, { id: 'r', since: 1999n }));
        expect(row?.[3]).toEqual(new GraphPath([a, b], [r]));
        expect(new Set([a.elementId, b.elementId]).size).toBe(2);
      });

      test('nodes keep their kind within lists and maps', async () => {
        await store.write([{ text: "CREATE (:Actor {id: 'a'})" }]);
        const [row] = await rows('MATCH (a) RETURN collect(a) AS list, {node: a} AS map');
        expect(row).toEqual([[expect.any(GraphNode)], { node: expect.any(GraphNode) as unknown }]);
      });

      test('an integer past 64 bits and half a character are refused, and named', async () => {
        await expect(rows('RETURN $big AS x', { big: 2n ** 63n })).rejects.toMatchObject({
          code: 'bad-parameter',
          message: expect.stringContaining('$big') as string,
        });
        await expect(rows('RETURN $a AS x', { a: [{ b: 'x\ud800' }] })).rejects.toMatchObject({
          code: 'bad-parameter',
          message: expect.stringContaining('$a[0].b') as string,
        });
      });
    });

    describe('reading', () => {
      test('columns stand in the order of the statement, under the names that it gives', async () => {
        expect(await store.run({ text: "RETURN 1 AS z, 'x' AS `a b`, null AS m" })).toEqual({
          columns: ['z', 'a b', 'm'],
          rows: [[1n, 'x', null]],
          counters: NOTHING,
          truncated: false,
        });
      });

      test.each([
        [3, 3, true],
        [10, 10, false],
        [11, 10, false],
        [0, 0, true],
      ])('a limit of %i rows gives %i of ten and says so: %s', async (rowLimit, length, truncated) => {
        const answer = await store.run({ text: 'UNWIND range(1, 10) AS x RETURN x' }, { rowLimit });
        expect([answer.rows, answer.truncated]).toEqual([numbers(length), truncated]);
      });

      test('a large answer comes whole and in order', async () => {
        expect(await rows('UNWIND range(1, 12345) AS x RETURN x')).toEqual(numbers(12_345));
      });

      test('many at once each get their own answer', async () => {
        const answers = await Promise.all(numbers(30).map(([x]) => rows('RETURN $x AS x', { x })));
        expect(answers.flat()).toEqual(numbers(30));
      });

      test.each([
        ["CREATE (:Actor {id: 'x'})"],
        ["MERGE (a:Actor {id: 'x'}) RETURN a"],
        ['MATCH (a:Actor) SET a.x = 1'],
        ['MATCH (a) DETACH DELETE a'],
        ['CREATE INDEX no_index IF NOT EXISTS FOR (a:Actor) ON (a.x)'],
      ])('refuses to write: %s', async (text) => {
        await store.write([{ text: PAIR }]);
        const before = await dumpGraph(store);
        await expect(store.run({ text })).rejects.toMatchObject({ name: 'StoreError', code: 'write-refused' });
        expect(await dumpGraph(store)).toEqual(before);
      });
    });

    describe('streaming', () => {
      const stream = async (text: string, limit?: number): Promise<Row[]> => {
        const found: Row[] = [];
        for await (const row of store.stream({ text }, limit === undefined ? {} : { rowLimit: limit })) found.push(row);
        return found;
      };

      test('hands out every row in order', async () => {
        expect(await stream('UNWIND range(1, 5000) AS x RETURN x')).toEqual(numbers(5_000));
        expect(await stream('UNWIND [] AS x RETURN x')).toEqual([]);
      });

      test('stops at the row limit', async () => {
        expect(await stream('UNWIND range(1, 5000) AS x RETURN x', 2_500)).toEqual(numbers(2_500));
      });

      test('of which no row is wanted hands out none, and says all the same what is wrong with the statement', async () => {
        expect(await stream('UNWIND range(1, 5000) AS x RETURN x', 0)).toEqual([]);
        await expect(stream('RETURN 1 AS x, nobody', 0)).rejects.toMatchObject({ name: 'StoreError', code: 'query-failed' });
        await expect(stream('CREATE (n:X) RETURN n.id', 0)).rejects.toMatchObject({ name: 'StoreError', code: 'write-refused' });
      });

      test('can be left early, and the store goes on', async () => {
        for await (const [x] of store.stream({ text: 'UNWIND range(1, 100000) AS x RETURN x' })) if (x === 3n) break;
        expect(await rows('RETURN 1 AS x')).toEqual([[1n]]);
      });

      test('lets others ask in between', async () => {
        const found: Value[] = [];
        for await (const [x] of store.stream({ text: 'UNWIND range(1, 5000) AS x RETURN x' })) {
          if (typeof x === 'bigint' && x % 1000n === 0n) found.push(...((await rows('RETURN $x AS x', { x }))[0] ?? []));
        }
        expect(found).toEqual([1000n, 2000n, 3000n, 4000n, 5000n]);
      });

      test('ends with the error of the query, or of whoever gave up', async () => {
        await expect(stream('RETURN nothing')).rejects.toMatchObject({ code: 'query-failed' });
        await expect(stream('CREATE (x) RETURN x')).rejects.toMatchObject({ code: 'write-refused' });
        const controller = new AbortController();
        const read = async (): Promise<void> => {
          for await (const [x] of store.stream({ text: 'UNWIND range(1, 10) AS x RETURN x' }, { signal: controller.signal }))
            if (x === 2n) controller.abort();
        };
        await expect(read()).rejects.toMatchObject({ code: 'aborted' });
      });

      test('who gives up before the first row gets none, and the store goes on', async () => {
        const controller = new AbortController();
        const stream = store.stream({ text: 'UNWIND range(1, 20000) AS x RETURN x' }, { signal: controller.signal });
        const first = stream[Symbol.asyncIterator]().next();
        controller.abort();
        await expect(first).rejects.toMatchObject({ code: 'aborted' });
        expect(await rows('RETURN 1 AS x')).toEqual([[1n]]);
      });
    });

    describe('writing', () => {
      test('counts what it did', async () => {
        expect(await store.write([{ text: PAIR }, { text: "MATCH (b:State) SET b.name = 'B' REMOVE b:State" }])).toEqual({
          ...NOTHING,
          nodesCreated: 2,
          relationshipsCreated: 1,
          propertiesSet: 5,
          labelsAdded: 3,
          labelsRemoved: 1,
        });
        expect(await store.write([{ text: 'MATCH (n) DETACH DELETE n' }])).toEqual({
          ...NOTHING,
          nodesDeleted: 2,
          relationshipsDeleted: 1,
        });
      });

      test('a statement that writes may answer with rows', async () => {
        const answer = await store.run(
          { text: 'CREATE (a:Actor {id: $id}) RETURN a.id AS id', parameters: { id: 'x' } },
          { access: 'write' },
        );
        expect(answer).toEqual({
          columns: ['id'],
          rows: [['x']],
          counters: { ...NOTHING, nodesCreated: 1, propertiesSet: 1, labelsAdded: 1 },
          truncated: false,
        });
        expect(await count()).toBe(1n);
      });

      test('a statement that writes does all of it, however few rows are asked for', async () => {
        const text = 'UNWIND range(1, 3000) AS x CREATE (n:Kept {x: x}) RETURN x';
        const answer = await store.run({ text }, { access: 'write', rowLimit: 2 });
        expect([answer.rows, answer.truncated, answer.counters.nodesCreated]).toEqual([numbers(2), true, 3000]);
        expect(await count()).toBe(3000n);
      });

      test('a later statement sees what an earlier one wrote', async () => {
        await store.write([
          { text: "CREATE (:Actor {id: 'a'})" },
          { text: "MATCH (a:Actor {id: 'a'}) MERGE (a)-[:BACKS]->(:Actor {id: 'b'})" },
        ]);
        expect(await rows('MATCH (a)-[:BACKS]->(b) RETURN a.id AS a, b.id AS b')).toEqual([['a', 'b']]);
      });

      test('is all or nothing, and names the statement that failed', async () => {
        const write = store.write([{ text: PAIR }, { text: 'MATCH (a) DETACH DELETE a' }, { text: 'CREATE (:Actor {id: nobody})' }]);
        await expect(write).rejects.toMatchObject({ name: 'StoreError', code: 'query-failed', statement: 2 });
        expect(await count()).toBe(0n);
      });

      test('a statement that must match and does not undoes all', async () => {
        const write = store.write([
          { text: PAIR, mustMatch: false },
          { text: "MATCH (a:Actor {id: 'nobody'}) SET a.x = 1 RETURN 1 AS found", mustMatch: true },
        ]);
        await expect(write).rejects.toMatchObject({ code: 'nothing-matched', statement: 1 });
        expect(await count()).toBe(0n);
        await store.write([{ text: PAIR }, { text: "MATCH (a:Actor {id: 'a'}) SET a.x = 1 RETURN 1 AS found", mustMatch: true }]);
        expect(await count()).toBe(2n);
      });

      test('writes at once do not mix', async () => {
        await store.write([{ text: 'CREATE (:Counter {n: 0})' }]);
        await Promise.all(numbers(20).map(() => store.write([{ text: 'MATCH (c:Counter) SET c.n = c.n + 1' }])));
        expect(await rows('MATCH (c:Counter) RETURN c.n AS n')).toEqual([[20n]]);
      });

      test('what is written stays after a checkpoint', async () => {
        await store.write([{ text: PAIR }]);
        await store.checkpoint();
        expect(await count()).toBe(2n);
      });
    });

    describe('stopping', () => {
      test('a query that takes too long is stopped, and the next one answers', async () => {
        await store.write([{ text: PAIR }]);
        await expect(store.run({ text: ENDLESS }, { timeout: 300 })).rejects.toMatchObject({
          name: 'StoreError',
          code: 'query-timeout',
          message: expect.stringContaining('0.3 s') as string,
        });
        expect(await count()).toBe(2n);
      });

      test('a write that takes too long leaves nothing behind', async () => {
        const write = store.write([{ text: PAIR }, { text: `${ENDLESS.replace('RETURN', 'WITH')} CREATE (:Sum {sum: sum})` }], {
          timeout: 300,
        });
        await expect(write).rejects.toMatchObject({ code: 'query-timeout' });
        expect(await count()).toBe(0n);
      });

      test('who gives up is answered at once, and nobody waits for the query that is left', async () => {
        const started = performance.now();
        await expect(store.run({ text: ENDLESS }, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
          name: 'StoreError',
          code: 'aborted',
        });
        expect(performance.now() - started).toBeLessThan(5_000);
        expect(await rows('RETURN 1 AS x')).toEqual([[1n]]);
        expect(performance.now() - started).toBeLessThan(15_000);
      });

      test('who has given up before is not served', async () => {
        await expect(store.write([{ text: PAIR }], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
        expect(await count()).toBe(0n);
      });

      test('who gives up while waiting leaves the others their turn', async () => {
        const slow = store.run({ text: 'UNWIND range(1, 2000000) AS a RETURN sum(a) AS sum' });
        const left = store.run({ text: ENDLESS }, { signal: AbortSignal.timeout(5) });
        const stays = rows('RETURN 2 AS x');
        await expect(left).rejects.toMatchObject({ code: 'aborted' });
        expect([(await slow).rows, await stays]).toEqual([[[2000001000000n]], [[2n]]]);
      });
    });

    describe('errors', () => {
      test('a statement that is no Cypher is refused with its place', async () => {
        await expect(store.run({ text: 'MATCH (n)\nRETRN n' })).rejects.toMatchObject({
          name: 'StoreError',
          code: 'query-failed',
          position: { line: 2, column: expect.any(Number) as number },
        });
      });

      test.each([['MATCH (n) RETURN other'], ['RETURN $missing AS x'], ['RETURN 1 / 0 AS x']])(
        '%s: refused in words, and the store goes on',
        async (text) => {
          await expect(store.run({ text })).rejects.toMatchObject({
            code: 'query-failed',
            message: expect.stringMatching(/\w+ \w+/) as string,
          });
          expect(await rows('RETURN 1 AS x')).toEqual([[1n]]);
        },
      );
    });

    describe('schema', () => {
      test('lists what is in the graph, with counts', async () => {
        await store.write([{ text: PAIR }]);
        const schema = await store.schema();
        expect([schema.labels, schema.relationshipTypes]).toEqual([
          [
            { name: 'Actor', count: 2 },
            { name: 'State', count: 1 },
          ],
          [{ name: 'BACKS', count: 1 }],
        ]);
        expect(schema.propertyKeys).toEqual(expect.arrayContaining(['id', 'since']));
      });

      test('a constraint holds, and may be applied again', async () => {
        const constraint = 'CREATE CONSTRAINT only_once IF NOT EXISTS FOR (o:Once) REQUIRE o.id IS UNIQUE';
        await store.applySchema([constraint]);
        await store.applySchema([constraint]);
        await store.write([{ text: 'CREATE (:Once {id: 1})' }]);
        await expect(store.write([{ text: 'CREATE (:Other)' }, { text: 'CREATE (:Once {id: 1})' }])).rejects.toMatchObject({
          code: 'query-failed',
          statement: 1,
        });
        expect(await count()).toBe(1n);
      });

      test('a schema that is no Cypher is refused, and the statement named', async () => {
        await expect(store.applySchema(['CREATE INDEX fine IF NOT EXISTS FOR (o:Once) ON (o.n)', 'CREATE NONSENSE'])).rejects.toMatchObject(
          { code: 'query-failed', statement: 1 },
        );
      });
    });

    test('the seed planted twice is the same graph', () =>
      withSeedFolder(BORDER, async (folder) => {
        const options = { folder, record: `${opened.folder}/conformance-seed.json`, mode: 'always' } as const;
        await seed(store, options);
        const once = await dumpGraph(store);
        expect(once).toHaveLength(4 + 3);
        await seed(store, options);
        expect(await dumpGraph(store)).toEqual(once);
      }));

    test('says that it is ready', async () => {
      expect(await store.health()).toEqual({ ready: true, reason: null });
    });
  });

  describe(`${name}, closed`, () => {
    test('lets the query under way finish, turns everybody else away, and says so', async () => {
      const { store, close } = await open();
      const last = store.run({ text: 'RETURN 1 AS x' });
      await Promise.all([store.close(), store.close()]);
      expect((await last).rows).toEqual([[1n]]);
      await expect(store.run({ text: 'RETURN 1 AS x' })).rejects.toMatchObject({ name: 'StoreError', code: 'store-closed' });
      await expect(store.write([{ text: PAIR }])).rejects.toMatchObject({ code: 'store-closed' });
      expect(await store.health()).toEqual({ ready: false, reason: expect.any(String) as string });
      await close();
    });
  });
}

function numbers(length: number): [bigint][] {
  return Array.from({ length }, (_, index) => [BigInt(index + 1)]);
}

/** Names that no engine has a use of its own for. */
function names(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
}

function scalars(): fc.Arbitrary<boolean | bigint | number | string> {
  return fc.oneof(
    fc.boolean(),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.integer(),
  );
}

function parameters(): fc.Arbitrary<Parameter> {
  return fc.letrec<{ value: Parameter }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      scalars(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(names(), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
}

/** What a property can be everywhere: a value, or a list of values of one kind. */
function properties(): fc.Arbitrary<Parameter> {
  return fc.oneof(scalars(), fc.array(fc.string({ unit: 'binary' })), fc.array(fc.integer()), fc.array(fc.boolean()));
}

/** How a parameter is answered: safe integral numbers went as integers. */
function asAnswered(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(asAnswered);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]: [string, Parameter]) => [key, asAnswered(item)]));
  return value;
}
