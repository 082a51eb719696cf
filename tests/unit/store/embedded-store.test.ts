import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedStore } from '../../../server/store/embedded/embedded-store';
import { openEmbeddedStore } from '../../../server/store/open-store';
import { Float } from '../../../server/store/values';
import { LocalDate } from '../../../server/store/temporal';
import { withEmbeddedStore } from '../../support/embedded-store';

const CREATE = { text: 'UNWIND range(1, $n) AS n CREATE (:Actor {id: n})' };
const COUNT = { text: 'MATCH (a:Actor) RETURN count(a) AS n' };
const ENDLESS = { text: 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a % b) AS sum' };
const LARGE = { text: 'UNWIND range(1, 20000000) AS x RETURN collect(toString(x)) AS list' };
const MB = 1024 * 1024;

const create = (store: EmbeddedStore, n: number) => store.write([{ ...CREATE, parameters: { n } }]);
const count = async (store: EmbeddedStore) => (await store.run(COUNT)).rows[0]?.[0];

async function killEngine(store: EmbeddedStore): Promise<void> {
  process.kill((await store.enginePid()) ?? 0, 'SIGKILL');
}

/** Kills the engine, and waits for the one that takes its place. */
async function replaceEngine(store: EmbeddedStore): Promise<void> {
  const before = await store.enginePid();
  await killEngine(store);
  while ((await store.enginePid()) === before || !(await store.health()).ready) await pause(5);
}

describe('when the engine dies', () => {
  test('what was answered is there again, without a checkpoint', () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 10);
      const before = await store.enginePid();
      await replaceEngine(store);
      expect(await count(store)).toBe(10n);
      expect(await store.enginePid()).not.toBe(before);
    }));

  test('while it had nothing to do, who asks next is answered by the one that takes its place', () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 3);
      for (let times = 0; times < 10; times++) {
        await killEngine(store);
        expect(await count(store)).toBe(3n);
        await killEngine(store);
        await create(store, 0);
      }
    }));

  test('the query under way says so, those that wait are answered', () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 3);
      const lost = store.run(ENDLESS);
      const waiting = count(store);
      const failed = expect(lost).rejects.toMatchObject({ code: 'query-crashed' });
      await pause(50);
      await killEngine(store);
      await failed;
      expect(await waiting).toBe(3n);
    }));

  test('half a write is no write', () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 3);
      const write = store.write([{ ...CREATE, parameters: { n: 200_000 } }, ENDLESS]);
      const failed = expect(write).rejects.toMatchObject({ code: 'query-crashed' });
      await pause(400);
      await killEngine(store);
      await failed;
      expect(await count(store)).toBe(3n);
    }));

  test('rows of a stream that were not fetched yet are an error, never a short answer', () =>
    withEmbeddedStore(async ({ store }) => {
      const read = async (): Promise<void> => {
        for await (const [x] of store.stream({ text: 'UNWIND range(1, 9000) AS x RETURN x' })) {
          if (x !== 1n) continue;
          await replaceEngine(store);
        }
      };
      await expect(read()).rejects.toMatchObject({ code: 'store-restarted' });
    }));

  test('nor the rows of another stream that the new engine gave the same place', () =>
    withEmbeddedStore(async ({ store }) => {
      const first = store.stream({ text: 'UNWIND range(1, 2001) AS x RETURN x' })[Symbol.asyncIterator]();
      await first.next();
      await replaceEngine(store);
      const second = store.stream({ text: "UNWIND range(1, 2001) AS x RETURN 'other' AS x" })[Symbol.asyncIterator]();
      await second.next();
      for (let x = 2n; x <= 2000n; x++) expect((await first.next()).value).toEqual([x]);
      await expect(first.next()).rejects.toMatchObject({ code: 'store-restarted' });
      await second.return(undefined);
    }));

  test('health tells', () =>
    withEmbeddedStore(async ({ store }) => {
      await killEngine(store);
      while ((await store.health()).ready) await pause(1);
      expect(await store.health()).toEqual({ ready: false, reason: 'The graph is being opened anew' });
      while (!(await store.health()).ready) await pause(5);
    }));

  test('and its file has gone bad meanwhile, each query says so until it is mended', () =>
    withEmbeddedStore(async ({ store, file, folder }) => {
      await create(store, 3);
      await store.seal();
      await copyFile(file, join(folder, 'copy'));
      await writeFile(file, 'no graph');
      await killEngine(store);
      await untilReason(store, /is no graph/);
      await expect(count(store)).rejects.toMatchObject({ code: 'store-damaged' });
      await copyFile(join(folder, 'copy'), file);
      expect(await count(store)).toBe(3n);
      expect(await store.health()).toEqual({ ready: true, reason: null });
    }));

  test('its file is free as soon as its parent is gone, whatever it was doing', () =>
    withEmbeddedStore(async ({ store, file }) => {
      await store.close();
      const script = join(__dirname, '../../support/hold-store.ts');
      const holder = spawn(process.execPath, ['-r', 'ts-node/register', script, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TS_NODE_PROJECT: 'tsconfig.json' },
      });
      await once(holder.stdout, 'data');
      await expect(openEmbeddedStore({ file })).rejects.toMatchObject({ code: 'store-locked' });
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      const next = await openWhenFree(file);
      expect(await count(next)).toBe(0n);
      await next.close();
    }));
});

test('a caller who leaves before the first rows come leaves nothing behind in the engine', () =>
  withEmbeddedStore(async ({ store }) => {
    for (let times = 0; times < 20; times++) {
      const controller = new AbortController();
      const rows = store.stream({ text: 'UNWIND range(1, 20000) AS x RETURN x' }, { signal: controller.signal })[Symbol.asyncIterator]();
      const first = expect(rows.next()).rejects.toMatchObject({ code: 'aborted' });
      await pause(1);
      controller.abort();
      await first;
    }
    expect(await count(store)).toBe(0n);
    expect(await store.openCursors()).toBe(0);
  }));

test('rows that nobody will fetch are let go of even where the queue is full', () =>
  withEmbeddedStore(
    async ({ store }) => {
      const rows = store.stream({ text: 'UNWIND range(1, 20000) AS x RETURN x' })[Symbol.asyncIterator]();
      await rows.next();
      expect(await store.openCursors()).toBe(1);
      const others = [count(store), count(store)];
      await rows.return(undefined);
      await Promise.all(others);
      expect(await count(store)).toBe(0n);
      expect(await store.openCursors()).toBe(0);
    },
    { queueLimit: 1 },
  ));

describe('limits', () => {
  test('a query past the memory mark is stopped, and the next one answers', () =>
    withEmbeddedStore(
      async ({ store }) => {
        await create(store, 3);
        await expect(store.run(LARGE)).rejects.toMatchObject({
          code: 'query-memory',
          message: expect.stringContaining('the limit is 200 MB') as string,
        });
        expect(await count(store)).toBe(3n);
      },
      { memoryMark: 200 * MB },
    ));

  test('memory that a large answer left behind is not held against the next one', () =>
    withEmbeddedStore(
      async ({ store }) => {
        const first = await store.enginePid();
        const large = () => store.run({ text: 'UNWIND range(1, 1500000) AS x RETURN toString(x) AS text' }, { rowLimit: 1 });
        expect(await large()).toMatchObject({ rows: [['1']], truncated: true });
        expect(await count(store)).toBe(0n);
        const second = await store.enginePid();
        expect(second).not.toBe(first);
        // As large again at once: that may be the graph itself, and an engine for each query would be slower than any.
        await large();
        expect(await count(store)).toBe(0n);
        expect(await store.enginePid()).toBe(second);
      },
      { memoryMark: 450 * MB },
    ));

  test('a mark below what the graph itself takes is an error at the start', () =>
    withEmbeddedStore(async ({ store, file }) => {
      await store.close();
      await expect(openEmbeddedStore({ file, memoryMark: 10 * MB })).rejects.toMatchObject({
        code: 'store-memory',
        message: expect.stringContaining('ENTENTE_MEMORY_MARK') as string,
      });
    }));

  test('the queue is bounded', () =>
    withEmbeddedStore(
      async ({ store }) => {
        const controller = new AbortController();
        const slow = expect(store.run(ENDLESS, { signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' });
        const waiting = [count(store), count(store)];
        await expect(count(store)).rejects.toMatchObject({
          code: 'store-busy',
          message: expect.stringContaining('2 queries wait') as string,
        });
        controller.abort();
        await slow;
        expect(await Promise.all(waiting)).toEqual([0n, 0n]);
      },
      { queueLimit: 2 },
    ));
});

describe('sealing', () => {
  test('the engine itself refuses writes from then on, also after it was started anew', () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 2);
      await store.seal();
      const refused = { code: 'write-refused' };
      await expect(create(store, 1)).rejects.toMatchObject(refused);
      await expect(store.applySchema(['CREATE INDEX i IF NOT EXISTS FOR (a:Actor) ON (a.id)'])).rejects.toMatchObject(refused);
      await expect(store.run({ text: 'CREATE (:Actor)' }, { access: 'write' })).rejects.toMatchObject(refused);
      await expect(store.run({ text: 'CREATE (:Actor)' })).rejects.toMatchObject(refused);
      await expect(store.run({ text: 'CREATE INDEX i IF NOT EXISTS FOR (a:Actor) ON (a.id)' })).rejects.toMatchObject(refused);
      await replaceEngine(store);
      await expect(create(store, 1)).rejects.toMatchObject(refused);
      await expect(store.run({ text: 'CREATE (:Actor)' })).rejects.toMatchObject(refused);
      expect(await count(store)).toBe(2n);
    }));

  test("what users ask has an engine of its own then: when it is stopped, ours goes on, and the user's next question is answered", () =>
    withEmbeddedStore(async ({ store }) => {
      await create(store, 3);
      await store.seal();
      const ours = await store.enginePid();
      const endless = expect(store.run({ ...ENDLESS, userWritten: true }, { timeout: 1_000 })).rejects.toMatchObject({
        code: 'query-timeout',
      });
      expect(await count(store)).toBe(3n);
      await endless;
      expect(await store.enginePid()).toBe(ours);
      expect((await store.run({ ...COUNT, userWritten: true })).rows).toEqual([[3n]]);
    }));

  test('a sealed graph has room for other readers, and none for a writer', () =>
    withEmbeddedStore(async ({ store, file }) => {
      await create(store, 2);
      await store.seal();
      const reader = await openEmbeddedStore({ file, writable: false });
      try {
        expect(await count(reader)).toBe(2n);
        await expect(openEmbeddedStore({ file })).rejects.toMatchObject({ code: 'store-locked' });
      } finally {
        await reader.close();
      }
    }));
});

describe('what stands in the way at the start', () => {
  test('another process has the graph', () =>
    withEmbeddedStore(async ({ store, file }) => {
      await create(store, 2);
      await expect(openEmbeddedStore({ file })).rejects.toMatchObject({
        name: 'StoreError',
        code: 'store-locked',
        message: expect.stringContaining(file) as string,
      });
      await expect(openEmbeddedStore({ file, writable: false })).rejects.toMatchObject({ code: 'store-locked' });
      expect(await count(store)).toBe(2n);
    }));

  test('there is nothing to read', () =>
    withEmbeddedStore(async ({ folder }) => {
      await expect(openEmbeddedStore({ file: join(folder, 'none.grafeo'), writable: false })).rejects.toMatchObject({
        code: 'store-missing',
      });
      expect(await readdir(folder)).not.toContain('none.grafeo');
    }));

  test.each([
    ['text', (file: string) => writeFile(file, 'This is no graph.')],
    ['nothing at all', (file: string) => writeFile(file, '')],
    ['zeros', (file: string) => writeFile(file, Buffer.alloc(100_000))],
    ['half of it', async (file: string) => truncate(file, Math.floor((await stat(file)).size / 2))],
    ['bytes changed in the middle', scramble],
  ])('the file holds %s: it says so, and leaves the file as it is', (_what, damage) =>
    withEmbeddedStore(async ({ store, file }) => {
      await create(store, 2_000);
      await store.close();
      await damage(file);
      const before = await readFile(file);
      for (const writable of [true, false]) {
        await expect(openEmbeddedStore({ file, writable })).rejects.toMatchObject({
          name: 'StoreError',
          code: 'store-damaged',
          message: expect.stringContaining(file) as string,
        });
      }
      expect((await readFile(file)).equals(before)).toBe(true);
    }),
  );

  test('a folder stands where the graph should', () =>
    withEmbeddedStore(async ({ folder }) => {
      await mkdir(join(folder, 'folder.grafeo'));
      await expect(openEmbeddedStore({ file: join(folder, 'folder.grafeo') })).rejects.toMatchObject({ code: 'store-damaged' });
    }));

  test('the data folder is a file, or cannot be made', () =>
    withEmbeddedStore(async ({ file }) => {
      for (const place of [join(file, 'graph.grafeo'), '/proc/entente/graph.grafeo']) {
        await expect(openEmbeddedStore({ file: place })).rejects.toMatchObject({
          name: 'StoreError',
          code: 'store-unwritable',
          message: expect.stringContaining('ENTENTE_DATA') as string,
        });
      }
    }));

  test('there is no build of the engine for this machine', () =>
    withEmbeddedStore(async ({ folder }) => {
      process.env['NAPI_RS_NATIVE_LIBRARY_PATH'] = join(folder, 'no-such-engine.node');
      try {
        await expect(openEmbeddedStore({ file: join(folder, 'other.grafeo') })).rejects.toMatchObject({
          code: 'engine-missing',
          message: expect.stringContaining('Debian') as string,
        });
      } finally {
        delete process.env['NAPI_RS_NATIVE_LIBRARY_PATH'];
      }
    }));
});

test('the engine sees no secret of ours', () =>
  withEmbeddedStore(async ({ store }) => {
    const environment = await readFile(`/proc/${(await store.enginePid()) ?? 0}/environ`, 'utf8');
    const names = environment.split('\0').map((line) => line.split('=')[0] ?? '');
    const allowed = [
      'PATH',
      'LD_LIBRARY_PATH',
      'TMPDIR',
      'TEMP',
      'NODE_CHANNEL_FD',
      'NODE_CHANNEL_SERIALIZATION_MODE',
      'NODE_UNIQUE_ID',
      '',
    ];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  }));

/** Changes bytes where the graph's own data stand, not in the slack between. */
async function scramble(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.lastIndexOf('Actor');
  expect(at).toBeGreaterThan(4_096);
  for (let index = at; index < at + 16; index++) bytes[index] = (bytes[index] ?? 0) ^ 0x5a;
  await writeFile(file, bytes);
}

/** The process is told of its parent's end in a moment, not at once. */
async function openWhenFree(file: string): Promise<EmbeddedStore> {
  for (let tries = 50; tries > 0; tries--) {
    const store = await openEmbeddedStore({ file }).catch(() => null);
    if (store) return store;
    await pause(100);
  }
  throw new Error('the file is still locked');
}

async function untilReason(store: EmbeddedStore, reason: RegExp): Promise<void> {
  while (!reason.test((await store.health()).reason ?? '')) await pause(5);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("a parameter that a user's statement does not name is not minded, one that it names is", () =>
  withEmbeddedStore(async ({ store }) => {
    const parameters = { d: new LocalDate(2017, 11, 22), n: 1n };
    expect((await store.run({ text: "RETURN $n AS x, '$d' AS y", parameters, userWritten: true })).rows).toEqual([[1n, '$d']]);
    await expect(store.run({ text: 'RETURN [$d] AS x', parameters, userWritten: true })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('the embedded store cannot hold a value of this type') as string,
    });
    await expect(store.run({ text: 'RETURN $f AS x', parameters: { f: new Float(2) }, userWritten: true })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('write the number in the statement, as in 2.0') as string,
    });
  }));
