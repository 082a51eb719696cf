import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { importFile } from '../../server/import/import-file';
import { listImports, sweepAbandoned } from '../../server/import/imports';
import { seed } from '../../server/seed/seed';
import type { GraphStore } from '../../server/store/graph-store';
import { StoreError } from '../../server/store/errors';
import { openEmbeddedStore } from '../../server/store/open-store';
import { dumpGraph } from '../support/dump-graph';
import { ring, withFile } from '../support/import-files';
import { appOver, LOOPBACK } from '../support/test-app';

jest.setTimeout(240_000);
// What is exported is compared.
process.env['SOURCE_DATE_EPOCH'] = '1000000000';

const ROOT = join(__dirname, '..', '..');
const COLLECTION = join(ROOT, 'tests', 'support', 'fixtures', 'collection');
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
async function seenBy(store: GraphStore): Promise<unknown[]> {
  const app = await appOver(store, LOOPBACK);
  const seen: unknown[] = [];
  for (const read of READS) {
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
    await seed(store, { folder: COLLECTION, record: join(folder, 'seed.json'), mode: 'always' });
    const before = [await seenBy(store), await dumpGraph(store)];
    await store.close();
    await withFile('ring.graphml', ring(SIZE), async (file) => {
      let swept = 0;
      for (const bytes of WRITTEN) {
        const size = await sizeOf(folder);
        const child = spawn(
          process.execPath,
          [join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'), join(ROOT, 'server', 'cli', 'main.ts'), 'import', file],
          { cwd: ROOT, env: { ...process.env, ENTENTE_DATA: folder }, stdio: 'ignore' },
        );
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
