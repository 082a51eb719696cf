import type { ExportActor, ExportGraph, ExportStatement } from '../../server/formats/format';
import type { GraphStore } from '../../server/store/graph-store';
import { writeBulkGraph } from '../support/bulk-graph';
import { withEmbeddedStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import { LTS } from '../support/neo4j/jars';
import { NEO4J_STARTS_WITHIN, openEmptyNeo4j, openTestServer } from '../support/neo4j/test-neo4j';
import { exportOf, written } from './written';

/** More than are held at once. */
const SIZE = { actors: 500, statements: 20_200 };
const SCHEMA = ['CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE'];
/** What the bulk graph has nothing of: names that another kind has in the codebook, several kinds of values, loops, what does not count, and what no id refers to. */
const ODD = `
  MATCH (a:Actor {id: 'actor-1'}), (b:Actor {id: 'actor-2'})
  SET a.url = 'https://example.org/a', a.weight = 1.5, b.weight = 2
  CREATE (a)-[:TRADES_WITH {id: 'odd.1', sign: -1, title: 'A trade', description: 'Of wool', weight: 3}]->(b),
    (b)-[:TRADES_WITH {id: 'odd.2', ambiguous: true, weight: 'much', importId: 'some-file'}]->(a),
    (a)-[:OPPOSES {id: 'odd.3', modality: 'denied', tags: ['x', 'y']}]->(b),
    (a)-[:OPPOSES {id: 'odd.4'}]->(a),
    (a)-[:OPPOSES {title: 'Nobody can refer to it'}]->(b)
  RETURN count(*) AS n`;
/** A filter that leaves nothing out, so that each statement is looked at before it is written. */
const EVERY_SIGN = { signs: [-1, 0, 1] } as const;

async function held<T extends { readonly id: string }>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function partsOf(graph: ExportGraph) {
  const [actors, statements] = [await held<ExportActor>(graph.actors()), await held<ExportStatement>(graph.statements())];
  // As text: value by value a comparison of so many would take longer than all the rest.
  return { extra: graph.extra, actors, statements, text: JSON.stringify({ actors, statements }, (_, value: unknown) => plain(value)) };
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function checkLarge(store: GraphStore): Promise<void> {
  await store.applySchema(SCHEMA);
  await writeBulkGraph(store, SIZE);
  await store.write([{ text: ODD, mustMatch: true }]);
  const [whole, looked] = [await exportOf(store), await exportOf(store, EVERY_SIGN)];
  expect([whole.about.statements, whole.about.omitted]).toEqual([SIZE.statements + 4, { actors: 0, statements: 0 }]);
  expect(whole.extra).toEqual({
    actors: [
      { name: 'url', type: 'text' },
      { name: 'weight', type: 'json' },
    ],
    statements: [
      { name: 'description', type: 'text' },
      { name: 'tags', type: 'json' },
      { name: 'title', type: 'text' },
      { name: 'weight', type: 'json' },
    ],
  });
  const [parts, expected] = [await partsOf(whole), await partsOf(looked)];
  expect([parts.extra.statements, parts.statements.length]).toEqual([expected.extra.statements, expected.statements.length]);
  expect(
    parts.statements.filter(({ id }) => id.startsWith('odd.')).map(({ id, properties, extra }) => ({ id, properties, extra })),
  ).toEqual([
    {
      id: 'odd.1',
      properties: { id: 'odd.1', sign: -1n, title: 'A trade', description: 'Of wool', weight: 3n },
      extra: { title: 'A trade', description: 'Of wool', weight: 3n },
    },
    { id: 'odd.2', properties: { id: 'odd.2', ambiguous: true, weight: 'much' }, extra: { weight: 'much' } },
    { id: 'odd.3', properties: { id: 'odd.3', modality: 'denied', tags: ['x', 'y'] }, extra: { tags: ['x', 'y'] } },
    { id: 'odd.4', properties: { id: 'odd.4' }, extra: {} },
  ]);
  const countedOf = ({ actors }: typeof parts) => Object.fromEntries(actors.map(({ id, counted }) => [id, counted]));
  expect(countedOf(parts)).toEqual(countedOf(expected));
  expect(parts.text).toBe(expected.text);
  const graphml = (await written(whole, 'graphml')).toString();
  expect([graphml.match(/>Of wool</g)?.length, graphml.match(/<edge /g)?.length]).toEqual([1, SIZE.statements + 4]);
  const more = { 'we`ird': 'x', 'A\\u0060': 'y' };
  await store.write([{ text: "MATCH (a:Actor {id: 'actor-1'})-[r {id: 'odd.1'}]->(b) SET r += $more", parameters: { more } }]);
  const odd = await exportOf(store);
  expect(odd.extra.statements.map(({ name }) => name)).toEqual(['A\\u0060', 'description', 'tags', 'title', 'we`ird', 'weight']);
  expect((await held(odd.statements())).find(({ id }) => id === 'odd.1')?.properties).toMatchObject({ ...more, title: 'A trade' });
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`m${n}`, BigInt(n)]));
  await store.write([{ text: "MATCH (a:Actor {id: 'actor-1'})-[r {id: 'odd.3'}]->(b) SET r += $many", parameters: { many } }]);
  const wide = await exportOf(store);
  expect(wide.extra.statements.length).toBe(106);
  expect((await held(wide.statements())).find(({ id }) => id === 'odd.3')?.properties).toMatchObject(many);
}

test(
  'the whole of a large graph leaves as it does statement by statement, with what other kinds have in the codebook: the embedded store',
  () => withEmbeddedStore(({ store }) => checkLarge(store)),
  120_000,
);

describeWith('neo4j', 'Neo4j', () => {
  test(
    'the whole of a large graph leaves as it does statement by statement, with what other kinds have in the codebook',
    async () => {
      const server = await openTestServer(LTS);
      const opened = await openEmptyNeo4j(server.address);
      try {
        await checkLarge(opened.store);
      } finally {
        await opened.close();
        await server.close();
      }
    },
    NEO4J_STARTS_WITHIN + 120_000,
  );
});
