import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { importFile } from '../../server/import/import-file';
import { listImports, sweepAbandoned } from '../../server/import/imports';
import { removeImport } from '../../server/import/remove-import';
import type { GraphStore } from '../../server/store/graph-store';
import { StoreError } from '../../server/store/errors';
import { openEmbeddedStore, openNeo4j } from '../../server/store/open-store';
import { plantCollection } from '../support/collection';
import { COMMAND } from '../support/command-line';
import { dumpGraph } from '../support/dump-graph';
import { ring, withFile } from '../support/import-files';
import { describeWith } from '../support/needs';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { NEO4J_STARTS_WITHIN } from '../support/neo4j/test-neo4j';
import { endStarted, start, type Started } from '../support/started';
import { appOver, LOOPBACK } from '../support/test-app';

jest.setTimeout(240_000);
// What is exported is compared.
process.env['SOURCE_DATE_EPOCH'] = '1000000000';

/** Actors of the file, and relations: several batches of each. */
const SIZE = 60_000;
const LIMIT = 100_000_000;

/** Bytes that the import has written when it is killed. */
const WRITTEN = [1, 500_000, 2_000_000, 4_000_000, 8_000_000];

/** Bytes of all files in a folder. */
async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const sizes = files.map((file) =>
    stat(join(folder, file))
      .then(({ size }) => size)
      .catch(() => 0),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The engine's process ends when it has lost its parent, and lets go of the file then. */
async function whenLetGo(open: () => Promise<GraphStore>): Promise<GraphStore> {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'store-locked') || Date.now() > until) throw error;
    }
    await pause(100);
  }
}

const READS = ['graph', 'facets', 'actors', 'articles', 'imports', 'exports/cypher'];

/** What the reads of the interface answer. */
async function seenBy(store: GraphStore, reads: readonly string[] = READS): Promise<unknown[]> {
  const app = await appOver(store, LOOPBACK);
  const seen: unknown[] = [];
  for (const read of reads) {
    const response = await request(app).get(`/api/${read}`).responseType('blob');
    seen.push([read, response.status, (response.body as Buffer).toString()]);
  }
  return seen;
}

test('killed at any moment of an import: nobody sees a part of it, the next start sweeps it, and the same file comes in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  const open = () => openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 60_000 });
  try {
    let store: GraphStore = await open();
    await plantCollection(store, folder);
    const before = [await seenBy(store), await dumpGraph(store)];
    await store.close();
    await withFile('ring.graphml', ring(SIZE), async (file) => {
      let swept = 0;
      for (const bytes of WRITTEN) {
        const size = await sizeOf(folder);
        const child = spawn(COMMAND.program, [...COMMAND.words, 'import', file], {
          cwd: COMMAND.cwd,
          env: { ...process.env, ENTENTE_DATA: folder },
          stdio: 'ignore',
        });
        const ended = once(child, 'close');
        while (child.exitCode === null && (await sizeOf(folder)) < size + bytes) await pause(5);
        child.kill('SIGKILL');
        const [status] = (await ended) as [number | null];
        store = await whenLetGo(open);
        if (status === 0) {
          await store.close();
          break;
        }
        expect(await seenBy(store)).toEqual(before[0]);
        if (await sweepAbandoned(store)) swept += 1;
        expect(await dumpGraph(store)).toEqual(before[1]);
        await store.close();
      }
      // It was killed in the midst of some.
      expect(swept).toBeGreaterThan(0);
      store = await open();
      if ((await listImports(store)).length === 0) {
        const { import: done } = await importFile(store, file, { limit: LIMIT });
        expect(done).toMatchObject({ actors: SIZE, statements: SIZE });
      }
      await store.close();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The same of the file that goes into Neo4j, which takes longer over each. */
const OF_NEO4J = 20_000;
/** What is written when the kill comes: the first batch, many, and relations to them. */
const PENDING_THEN = [
  ['some actors', 'MATCH (n:EntentePendingActor) RETURN count(n) > 0'],
  ['many', `MATCH (n:EntentePendingActor) RETURN count(n) > ${OF_NEO4J / 2}`],
  ['relations', 'MATCH (:EntentePendingActor)-[r]->() RETURN count(r) > 0'],
] as const;
const TOKEN = 'a-token-of-the-tests-0123456789';

describeWith('neo4j-own', 'an import into Neo4j', () => {
  let neo4j: TestNeo4j;
  let folder: string;
  let store: GraphStore;
  let before: unknown[];
  beforeAll(async () => {
    neo4j = await startNeo4j();
    folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
    store = await openNeo4j(neo4j.address, 60_000);
    await plantCollection(store, folder);
  }, NEO4J_STARTS_WITHIN);
  beforeEach(async () => {
    before = [await seenBy(store, [...READS, 'schema']), await dumpGraph(store)];
  });
  afterEach(() => endStarted());
  afterAll(async () => {
    await store.close();
    await neo4j.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** A server of ours on that Neo4j. */
  const server = () =>
    start({
      NEO4J_URI: neo4j.address.uri,
      NEO4J_USER: neo4j.address.user,
      NEO4J_PASSWORD: neo4j.address.password ?? '',
      ENTENTE_DATA: folder,
      ENTENTE_SEED: 'never',
      ENTENTE_TOKEN: TOKEN,
    });
  const send = async (to: Started): Promise<Response> =>
    fetch(`${await to.address()}/api/imports?name=ring.graphml`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/octet-stream' },
      body: ring(OF_NEO4J),
    });
  const until = async (text: string): Promise<void> => {
    while ((await store.run({ text })).rows[0]?.[0] !== true) await pause(5);
  };
  /** What is half there is not seen, and the next server takes it out; then the same file comes in, and goes again. */
  async function takenOutAndBroughtInAnew(): Promise<void> {
    expect(await seenBy(store, [...READS, 'schema'])).toEqual(before[0]);
    expect(await dumpGraph(store)).not.toEqual(before[1]);
    const next = server();
    await next.says('an import that did not finish was taken out');
    await next.address();
    expect(await dumpGraph(store)).toEqual(before[1]);
    const sent = await send(next);
    expect([sent.status, ((await sent.json()) as { import: unknown }).import]).toMatchObject([
      200,
      { actors: OF_NEO4J, statements: OF_NEO4J },
    ]);
    for (const { id } of await listImports(store)) await removeImport(store, id);
    next.signal('SIGTERM');
    expect(await next.ended).toMatchObject({ code: 0 });
  }

  test.each(PENDING_THEN)('our server is killed when %s are written', async (_, text) => {
    const killed = server();
    const sending = send(killed).catch((error: unknown) => error);
    await until(text);
    killed.signal('SIGKILL');
    expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
    expect(await sending).toMatchObject({ message: 'fetch failed' });
    await takenOutAndBroughtInAnew();
  });

  test('Neo4j is killed while many are written: who imports is told, and nothing is half there when it is back', async () => {
    const importing = server();
    const sending = send(importing);
    await until(PENDING_THEN[1][1]);
    await neo4j.stop('SIGKILL');
    const sent = await sending;
    expect([sent.status, await sent.json()]).toMatchObject([503, { code: 'store-unavailable' }]);
    importing.signal('SIGTERM');
    await importing.ended;
    await neo4j.start();
    await takenOutAndBroughtInAnew();
  });
});
