import { join } from 'node:path';
import { readGalleryFolder } from '../../server/queries/gallery-folder';
import { readGallery } from '../../server/queries/read-gallery';
import { seed } from '../../server/seed/seed';
import type { Answer, GraphStore } from '../../server/store/graph-store';
import { canonicalAnswer } from '../corpus/canonical';
import { openTemporaryStore, type TemporaryStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import { NEO4J_STARTS_WITHIN, openEmptyNeo4j, openTestServer, type OpenedNeo4j, type TestServer } from '../support/neo4j/test-neo4j';

const CYPHER = join(__dirname, '..', '..', 'cypher');
const GALLERY = readGalleryFolder(join(CYPHER, 'queries'));
/** Milliseconds for all queries on one store. */
const ALL_WITHIN = 120_000;

const plant = (store: GraphStore, folder: string) => seed(store, { folder: CYPHER, record: join(folder, 'seed.json'), mode: 'always' });

function run(store: GraphStore, { text, parameters }: (typeof GALLERY)[number]): Promise<Answer> {
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  return store.run({ text, parameters: values, userWritten: true });
}

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await openTemporaryStore();
  await plant(temporary.store, temporary.folder);
}, ALL_WITHIN);
afterAll(() => temporary.close());

test('there are at least twenty questions, and a dozen are shown first', () => {
  expect(GALLERY.length).toBeGreaterThanOrEqual(20);
  expect(GALLERY.filter(({ first }) => first)).toHaveLength(12);
  expect(new Set(GALLERY.map(({ title }) => title)).size).toBe(GALLERY.length);
});

test('every usual value is in the seed', async () => {
  expect(await readGallery(temporary.store, GALLERY)).toEqual(GALLERY);
});

test.each(GALLERY.map((query) => [query.id, query] as const))(
  '%s has an answer on the embedded store, with its sources or counts that say so',
  async (_id, query) => {
    const { columns, rows } = await run(temporary.store, query);
    expect(rows).not.toEqual([]);
    const isCited = columns.some((name) => /paragraph/i.test(name)) && /\.article AS|\$article|article:Article/.test(query.text);
    expect({ isCited, countsWritten: query.countsWritten }).toEqual({ isCited: !query.countsWritten, countsWritten: query.countsWritten });
  },
  ALL_WITHIN,
);

describeWith('neo4j', 'the gallery on Neo4j', () => {
  let server: TestServer;
  let opened: OpenedNeo4j;
  beforeAll(async () => {
    server = await openTestServer();
    opened = await openEmptyNeo4j(server.address);
    await plant(opened.store, opened.folder);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await opened.close();
    await server.close();
  });

  test.each(GALLERY.map((query) => [query.id, query] as const))(
    '%s has the same answer as on the embedded store',
    async (_id, query) => {
      const [neo4j, embedded] = [await run(opened.store, query), await run(temporary.store, query)];
      expect(canonicalAnswer(query.text, embedded)).toEqual(canonicalAnswer(query.text, neo4j));
    },
    ALL_WITHIN,
  );
});
