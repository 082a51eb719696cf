import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { seed } from '../../server/seed/seed';
import type { GraphStore } from '../../server/store/graph-store';
import type { Neo4jStore } from '../../server/store/neo4j/neo4j-store';
import { openNeo4j } from '../../server/store/open-store';
import { openTemporaryStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import { freePort, startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { emptyNeo4j, NEO4J_STARTS_WITHIN, openTestServer, type TestServer } from '../support/neo4j/test-neo4j';
import { BORDER, withSeedFolder, writeScripts } from '../support/seed-fixture';
import { endStarted, start } from '../support/started';
import { appOver, LOOPBACK } from '../support/test-app';
import { entente } from '../unit/cli/run';

const CYPHER = join(__dirname, '..', '..', 'cypher');
/** Planting the whole seed takes a cold Neo4j a while. */
const SLOW = 120_000;

afterEach(endStarted);

/** What a server's start needs to find a Neo4j, with what is to be different. */
function settingsOf({ address }: TestServer, folder: string, other: Record<string, string> = {}): Record<string, string> {
  const { uri, user, password, database } = address;
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    ...(password === null ? {} : { NEO4J_PASSWORD: password }),
    ...(database === null ? {} : { NEO4J_DATABASE: database }),
    ENTENTE_DATA: join(folder, 'data'),
    ...other,
  };
}

describeWith('neo4j', 'on a Neo4j', () => {
  let server: TestServer;
  let store: Neo4jStore;
  beforeAll(async () => {
    server = await openTestServer();
    store = await openNeo4j(server.address, 30_000);
    await emptyNeo4j(store);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await store.close();
    await server.close();
  });

  describe('a server that starts', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'entente-http-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test(
      'seeds an empty database, once, and answers',
      async () => {
        for (const seeded of [true, false]) {
          const running = start(settingsOf(server, folder));
          const address = await running.address();
          expect(await (await fetch(`${address}/api/ready`)).json()).toMatchObject({ ready: true, store: 'neo4j', reason: null });
          running.signal('SIGTERM');
          const { code, stdout, stderr } = await running.ended;
          expect([code, stderr]).toEqual([0, '']);
          expect(stdout).toContain(`"seeded":${seeded}`);
        }
        expect(await readdir(join(folder, 'data'))).toEqual([expect.stringMatching(/^seed-[a-z0-9.-]+-[0-9a-f]{8}\.json$/)]);
      },
      SLOW,
    );

    test('the same graph comes out of both stores, byte for byte, and as the same answers', async () => {
      const embedded = await openTemporaryStore();
      try {
        await seed(embedded.store, { folder: CYPHER, record: join(embedded.folder, 'seed.json'), mode: 'always' });
        await expectSameAnswers(embedded.store, store);
        await embedded.store.close();
        const dumps = [await entente(['dump'], { ENTENTE_DATA: embedded.folder }), await entente(['dump'], settingsOf(server, folder))];
        expect(dumps.map(({ status, stderr }) => [status, stderr])).toEqual([
          [0, ''],
          [0, ''],
        ]);
        const [first, second] = dumps.map(({ stdout }) => stdout);
        expect(first?.split('\n')).toHaveLength(67 + 318 + 1);
        expect(second).toBe(first);
      } finally {
        await embedded.close();
      }
    }, 60_000);

    test(
      'says which setting to look at where it cannot',
      async () => {
        const { uri } = server.address;
        const port = await freePort();
        const cases: readonly (readonly [Record<string, string>, string])[] = [
          [
            { NEO4J_PASSWORD: 'not-the-password' },
            `The Neo4j at ${uri} does not let the user neo4j in with this password. Look at NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).\n`,
          ],
          [
            { NEO4J_DATABASE: 'nowhere' },
            `The Neo4j at ${uri} has no database nowhere. Look at NEO4J_DATABASE; without it the user's home database is taken.\n`,
          ],
          [
            { NEO4J_URI: `neo4j://127.0.0.1:${port}` },
            `There is no answer from a Neo4j at neo4j://127.0.0.1:${port} (connect ECONNREFUSED 127.0.0.1:${port}). Is it running, and is NEO4J_URI right? Where it takes TLS only, that is bolt+s:// or neo4j+s://.\n`,
          ],
          [
            { NEO4J_URI: uri.replace(/^\w+:/, 'neo4j+s:') },
            `The server at ${uri.replace(/^\w+:/, 'neo4j+s:')} does not speak TLS (Client network socket disconnected before secure TLS connection was established). NEO4J_URI without +s or +ssc connects without it.\n`,
          ],
        ];
        for (const [other, message] of cases) {
          const { code, stderr } = await start(settingsOf(server, join(folder, 'other'), other)).ended;
          expect([code, stderr]).toEqual([1, message]);
        }
        expect(await readdir(folder)).toEqual(['data']);
      },
      SLOW,
    );
  });

  describe('a seed', () => {
    beforeEach(() => emptyNeo4j(store));
    const count = async () => (await store.run({ text: 'MATCH (n) RETURN count(n) AS n' })).rows[0]?.[0];

    test('leaves a database alone that holds anything else, until it is told otherwise', () =>
      withBorder(async (plant) => {
        await store.write([{ text: "CREATE (:Actor {id: 'ruritania', mine: true})-[:BACKS {id: 'mine'}]->(:Mine)" }]);
        await expect(plant('if-changed')).rejects.toMatchObject({
          code: 'seed-foreign',
          message: expect.stringMatching(/ENTENTE_SEED=never.*ENTENTE_SEED=always/) as string,
        });
        expect(await count()).toBe(2n);
        expect((await store.run({ text: "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN type" })).rows).toEqual([]);
        expect(await plant('never')).toMatchObject({ seeded: false });
        expect(await plant('always')).toMatchObject({ seeded: true });
        expect(await count()).toBe(5n);
      }));

    test('leaves a database alone that answers where another did, whatever was seeded there before', () =>
      withBorder(async (plant, folder) => {
        await plant('if-changed');
        await emptyNeo4j(store);
        await store.write([{ text: "CREATE (:Actor {id: 'somebody-else'})" }]);
        await expect(plant('if-changed')).rejects.toMatchObject({ code: 'seed-foreign' });
        await writeScripts(folder, { 'schema.cypher': `// Changed since.\n${BORDER['schema.cypher'] ?? ''}` });
        await expect(plant('if-changed')).rejects.toMatchObject({ code: 'seed-foreign' });
        expect(await count()).toBe(1n);
      }));

    test('takes away nothing that a user made, though the seed made it too', () =>
      withBorder(async (plant, folder) => {
        await store.write([{ text: "CREATE (:Actor {id: 'ruritania', mine: true})-[:BACKS {id: 'mine'}]->(:Mine)" }]);
        await plant('always');
        await writeScripts(folder, { 'schema.cypher': BORDER['schema.cypher'] ?? '' });
        await plant('if-changed');
        expect((await store.run({ text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, r.id AS r, labels(b) AS b' })).rows).toEqual([
          ['ruritania', 'mine', ['Mine']],
        ]);
        expect(await count()).toBe(2n);
      }));

    test('that another server planted is taken for the own, and replaced when it changes', () =>
      withBorder(async (plant, folder) => {
        await plant('if-changed');
        await rm(join(folder, 'record.json'));
        await plant('if-changed');
        expect(await plant('if-changed')).toMatchObject({ seeded: false });
        await writeScripts(folder, { 'schema.cypher': BORDER['schema.cypher'] ?? '' });
        await plant('if-changed');
        expect(await count()).toBe(0n);
      }));

    test('makes the constraints and indexes of the scripts, and one for the id of each type', () =>
      withBorder(async (plant) => {
        await plant('if-changed');
        const { rows } = await store.run({
          text: "SHOW INDEXES YIELD state, entityType, labelsOrTypes, properties, type WHERE type <> 'LOOKUP' RETURN state, entityType, labelsOrTypes, properties",
        });
        expect(rows).toHaveLength(2 + 10);
        expect(rows).toEqual(
          expect.arrayContaining([
            ['ONLINE', 'NODE', ['Actor'], ['id']],
            ['ONLINE', 'RELATIONSHIP', ['BACKS'], ['id']],
            ['ONLINE', 'RELATIONSHIP', ['PART_OF'], ['id']],
          ]),
        );
      }));

    function withBorder(
      use: (plant: (mode: 'if-changed' | 'always' | 'never') => ReturnType<typeof seed>, folder: string) => Promise<void>,
    ) {
      return withSeedFolder(BORDER, (folder) => use((mode) => seed(store, { folder, record: join(folder, 'record.json'), mode }), folder));
    }
  });
});

describeWith('neo4j-own', 'a Neo4j that goes away', () => {
  let neo4j: TestNeo4j;
  let store: Neo4jStore;
  let app: Express;
  beforeAll(async () => {
    neo4j = await startNeo4j();
    store = await openNeo4j({ ...neo4j.address, uri: neo4j.address.uri.replace('bolt:', 'neo4j:') }, 10_000);
    await withSeedFolder(BORDER, (folder) => seed(store, { folder, record: join(folder, 'record.json'), mode: 'always' }));
    app = await appOver(store, LOOPBACK);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await store.close();
    await neo4j.remove();
  });

  const get = (path: string) => request(app).get(path);

  test(
    'gives 503 with Retry-After meanwhile, and within five seconds of its return all that was written',
    async () => {
      expect((await get('/api/graph')).body).toMatchObject({ relations: [{}, {}] });
      await store.write([{ text: "CREATE (:Actor {id: 'written-last', name: 'Written last'})" }]);
      await neo4j.stop('SIGKILL');
      const asked = Date.now();
      const away = await get('/api/graph');
      expect([away.status, away.headers['retry-after'], away.body]).toEqual([
        503,
        '1',
        {
          type: '/api/docs#store-unavailable',
          title: expect.any(String) as string,
          status: 503,
          code: 'store-unavailable',
          detail: 'The database does not answer. Ask again in a moment.',
        },
      ]);
      expect(Date.now() - asked).toBeLessThan(10_000);
      expect([(await get('/api/health')).status, (await get('/api/ready')).status]).toEqual([200, 503]);

      await neo4j.start();
      const returned = Date.now();
      while ((await get('/api/ready')).status !== 200 || (await get('/api/graph')).status !== 200)
        if (Date.now() - returned > 5_000) throw new Error('It did not heal');
      expect((await get('/api/graph')).body).toMatchObject({ relations: [{}, {}] });
      expect((await get('/api/actors/written-last')).body).toMatchObject({ actor: { name: 'Written last' } });
    },
    SLOW,
  );
});

/** Asks both stores for everything that the page asks for: the answers are equal as whole values. */
async function expectSameAnswers(embedded: GraphStore, neo4j: GraphStore): Promise<void> {
  const apps = [await appOver(embedded, LOOPBACK), await appOver(neo4j, LOOPBACK)] as const;
  const [graph] = await both(apps, '/api/graph');
  const { actors, relations, articles } = graph as Record<'actors' | 'relations' | 'articles', { readonly id: string }[]>;
  expect([actors.length, relations.length, articles.length]).toEqual([62, 196, 5]);
  const paths = [
    ...WHOLE,
    ...actors.flatMap(({ id }) => [`/api/actors/${id}`, `/api/actors/${id}/relations`]),
    ...relations.filter((_, index) => index % 10 === 0).map(({ id }) => `/api/relations/${id}`),
    ...articles.map(({ id }) => `/api/articles/${id}`),
    ...actors.slice(1, 8).map(({ id }) => `/api/paths?from=${actors[0]?.id ?? ''}&to=${id}`),
  ];
  for (const path of ['/api/graph', ...paths]) {
    const [a, b] = await both(apps, path);
    expect({ path, answer: b }).toEqual({ path, answer: a });
  }
  const [mine, theirs] = (await both(apps, '/api/schema')) as Record<string, unknown>[];
  // Which property keys are used no more Neo4j does not know.
  expect({ ...theirs, propertyKeys: null }).toEqual({ ...mine, propertyKeys: null });
  expect(theirs?.['propertyKeys']).toEqual(expect.arrayContaining(mine?.['propertyKeys'] as string[]));
}

const WHOLE = [
  '/api/collection',
  '/api/facets',
  '/api/articles',
  '/api/actors?limit=200',
  '/api/actors?search=assad',
  '/api/actors?labels=State&limit=5',
  '/api/graph?limit=5',
  '/api/graph?contested=true',
  '/api/graph?types=BACKS&types=OPPOSES',
  '/api/graph?classes=support&signs=1',
  '/api/graph?search=peace',
  '/api/graph?dateFrom=2017-11&dateTo=2017-12',
  '/api/graph?actors=russia&actors=turkey&ends=both',
  '/api/facets?speakers=vladimir-putin',
  '/api/facets?labels=Leader&means=military',
  '/api/actors/nobody',
  '/api/relations/no-such-statement',
  '/api/graph?types=NONSENSE',
];

async function both(apps: readonly [Express, Express], path: string): Promise<[unknown, unknown]> {
  const [a, b] = await Promise.all(apps.map((app) => request(app).get(path)));
  expect({ path, status: b?.status }).toEqual({ path, status: a?.status });
  return [a?.body, b?.body];
}
