import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import { withMemory } from '../../server/queries/memory';
import { readGraph } from '../../server/queries/read-graph';
import type { GraphStore } from '../../server/store/graph-store';
import { openTestGraph, type TestGraph } from '../support/test-app';

/** What a graph too large to hold goes through: the invented one is held to fewer statements than it has. */
let graph: TestGraph;
let store: GraphStore;
beforeAll(async () => {
  graph = await openTestGraph();
  store = withMemory(graph.store);
});
afterAll(() => graph.close());

const filters: [string, Partial<Filter>][] = [
  ['nothing', {}],
  ['a sign', { signs: [1] }],
  ['a label', { labels: ['State'] }],
  ['an actor', { actors: ['ruritania'] }],
  ['a search', { search: 'guard' }],
];

test.each(filters)('where a filter asks for %s, the actors kept and what stands between them are the same', async (_name, asked) => {
  const filter = { ...EMPTY_FILTER, ...asked };
  for (const limit of [1, 2, 3]) {
    const held = await readGraph(store, filter, { limit });
    expect(held.relations.length).toBeLessThanOrEqual(7);
    expect(await readGraph(store, filter, { limit, most: 7 })).toEqual(held);
  }
});

test('past the most statements the rest is counted', async () => {
  const { actors, relations, truncated, omitted } = await readGraph(store, EMPTY_FILTER, { limit: 100, most: 5 });
  expect([actors.length, relations.length, truncated, omitted]).toEqual([9, 5, true, { actors: 0, relations: 8 }]);
});

test('what is remembered of a graph is forgotten when it is written to', async () => {
  const before = await readGraph(store, EMPTY_FILTER, { limit: 100, most: 5 });
  await store.write([
    {
      text: `MATCH (a:Actor {id: 'lone-observer'}), (b:Actor {id: 'zenda-talks'})
        CREATE (a)-[r:TAKES_PART_IN {id: 'talks-at-zenda.p1.lone-observer.TAKES_PART_IN.zenda-talks', article: 'talks-at-zenda', modality: 'stated'}]->(b)`,
    },
  ]);
  const after = await readGraph(store, EMPTY_FILTER, { limit: 100, most: 50 });
  expect([before.omitted.relations, after.relations.length, after.omitted.relations]).toEqual([8, 14, 0]);
  expect(after.articles.map(({ id, statements, actors }) => [id, statements, actors])).toEqual([
    ['quiet-border', 7, 8],
    ['talks-at-zenda', 7, 7],
  ]);
  expect((await readGraph(store, EMPTY_FILTER, { limit: 100, most: 5 })).omitted.relations).toBe(9);
});

test('a reading that failed is not remembered', async () => {
  let failing = true;
  const flaky = withMemory(
    Object.assign(Object.create(graph.store) as GraphStore, {
      run: (...asked: Parameters<GraphStore['run']>) => (failing ? Promise.reject(new Error('away')) : graph.store.run(...asked)),
    }),
  );
  await expect(readGraph(flaky, EMPTY_FILTER, { limit: 1 })).rejects.toThrow('away');
  failing = false;
  expect((await readGraph(flaky, EMPTY_FILTER, { limit: 1 })).actors.map(({ id }) => id)).toEqual(['ruritania']);
});
