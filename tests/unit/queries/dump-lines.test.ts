import fc from 'fast-check';
import { dumpLines } from '../../../server/queries/dump-lines';
import { collect } from '../../../server/queries/read-statements';
import { sortLines } from '../../../server/queries/sort-lines';
import type { GraphStore, Statement } from '../../../server/store/graph-store';
import type { Row } from '../../../server/store/values';
import { openTestGraph, type TestGraph } from '../../support/test-app';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  // What has no id, what is there twice, and what ends a line elsewhere.
  await graph.store.write([
    { text: "CREATE (:Odd {name: 'a\u2028b\nc'})-[:LEADS_TO {n: 1}]->(:Odd), (:Odd), (:Odd)" },
    { text: "MATCH (a:Actor {id: 'ruritania'}), (o:Odd {name: 'a\u2028b\nc'}) CREATE (a)-[:SEES]->(o), (a)-[:SEES]->(o)" },
  ]);
});
afterAll(() => graph.close());

/** The same store, that notes how many rows with whole nodes each of its answers had. */
function noting(answers: number[]): GraphStore {
  return Object.assign(Object.create(graph.store) as GraphStore, {
    stream: async function* (asked: Statement): AsyncGenerator<Row> {
      let rows = 0;
      for await (const row of graph.store.stream(asked)) {
        if (typeof row[0] === 'object') rows++;
        yield row;
      }
      answers.push(rows);
    },
  });
}

test('a dump in pages and in runs is that of one answer, held whole', async () => {
  const whole = await collect(dumpLines(Object.assign(Object.create(graph.store) as GraphStore, { kind: 'neo4j' })));
  const answers: number[] = [];
  expect(await collect(dumpLines(noting(answers), { page: 2, held: 500 }))).toEqual(whole);
  const { rows } = await graph.store.run({ text: 'MATCH (a)-[r]->() RETURN id(a), count(r) ORDER BY count(r) DESC LIMIT 1' });
  expect(Math.max(...answers)).toBe(Number(rows[0]?.[1]));
  expect(answers.reduce((sum, number) => sum + number, 0)).toBe(whole.length);
  expect(whole.filter((line) => line.startsWith('{"node":["Odd"]'))).toEqual([
    `{"node":["Odd"],"properties":{"name":"a\u2028b\\nc"}}`,
    ...Array.from({ length: 3 }, () => '{"node":["Odd"],"properties":{}}'),
  ]);
});

test('lines are sorted by code unit, however few are held', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '\u2028', '\r', '\uFEFF', '\uFF5E', '😀', 'é') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 0, max: 20 }), async (lines, held) => {
      async function* given() {
        await Promise.resolve();
        yield* lines;
      }
      // By code unit, as `sort` is without a comparison.
      expect(await collect(sortLines(given(), held))).toEqual([...lines].sort());
    }),
  );
});
