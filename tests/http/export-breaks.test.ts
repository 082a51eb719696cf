import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Express } from 'express';
import request from 'supertest';
import type { Deps } from '../../server/routes/deps';
import type { GraphStore } from '../../server/store/graph-store';
import { manyStatements as repeated } from '../support/many-statements';
import { openTestGraph, problem, problemIn, type TestGraph } from '../support/test-app';

/** Statements of the graph that is pretended: more than are held before the first piece leaves. */
const MANY = 40_000;
const RUNS = 2;
/** The question how many statements there are. */
const ALL = /RETURN count\(r\.id\) AS statements$/;

let graph: TestGraph;
let server: Server | null = null;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});
afterAll(() => graph.close());

const manyStatements = (at: Parameters<typeof repeated>[2], number: (run: number) => number = () => MANY) =>
  repeated(graph.store, number, at);

async function serve(app: Express): Promise<string> {
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const appOn = (store: GraphStore, exports: Partial<Deps['config']['exports']> = {}) =>
  graph.app({ exports: { perClient: 4, total: 8, queue: 16, idleMs: 60_000, ...exports } }, { store });

async function begun(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  return response;
}

/** The number of bytes that came, and how it ended. */
async function readOut(response: IncomingMessage): Promise<{ bytes: number; error: string | null; complete: boolean }> {
  let bytes = 0;
  let error: string | null = null;
  try {
    for await (const piece of response) bytes += (piece as Buffer).length;
  } catch (caught) {
    error = (caught as NodeJS.ErrnoException).code ?? String(caught);
  }
  return { bytes, error, complete: response.complete };
}

test('more statements than a sheet of Excel has rows are a problem document, for the file and for its preview', async () => {
  const pretended = Object.assign(Object.create(graph.store) as GraphStore, {
    run: async (...[statement, ...more]: Parameters<GraphStore['run']>) => {
      const result = await graph.store.run(statement, ...more);
      return ALL.test(statement.text) ? { ...result, rows: [[1_048_576n]] } : result;
    },
  });
  const app = await appOn(pretended);
  const full = {
    status: 422,
    code: 'sheet-full',
    detail: 'A sheet of Excel takes 1,048,575 rows below its header, and there are more statements. Take a part of the graph, or CSV.',
  };
  expect(await problem(app, '/api/exports/xlsx')).toMatchObject(full);
  expect(problemIn(await request(app).post('/api/exports/xlsx/preview').send({}))).toMatchObject(full);
});

test.each(['graphml', 'csv', 'cypher', 'xlsx', 'plover'])(
  'where the store fails after the first pieces of %s have left, the connection is cut and the client sees an error',
  async (format) => {
    // What is counted first succeeds; what is written fails midway.
    const broken = manyStatements((run, place) => {
      if (run >= RUNS && place === MANY / 2) throw new Error('The disk is gone');
    });
    const response = await begun(`${await serve(await appOn(broken))}/api/exports/${format}?signs=1&signs=-1&signs=0`);
    expect([response.statusCode, response.headers['transfer-encoding']]).toEqual([200, 'chunked']);
    const { bytes, error, complete } = await readOut(response);
    expect({ error, complete }).toEqual({ error: 'ECONNRESET', complete: false });
    expect(bytes).toBeGreaterThan(1_000);
  },
);

test('a client that stops reading is cut after its time, and one that reads slowly is not', async () => {
  let left = 0;
  const number = 150_000;
  const store = manyStatements(
    (run) => {
      if (run % RUNS === 0) left += 1;
    },
    () => number,
  );
  const url = `${await serve(await appOn(store, { idleMs: 1_000 }))}/api/exports/cypher?signs=1&signs=-1&signs=0`;
  const idle = await begun(url);
  await pause(5_000);
  const atCut = left;
  expect(await readOut(idle)).toMatchObject({ error: 'ECONNRESET', complete: false });
  expect([left, left < number]).toEqual([atCut, true]);
  const slow = await begun(url);
  let bytes = 0;
  for await (const piece of slow) {
    const before = bytes;
    bytes += (piece as Buffer).length;
    if (Math.floor(before / 5_000_000) < Math.floor(bytes / 5_000_000)) await pause(300);
  }
  expect([slow.complete, bytes > 30_000_000]).toEqual([true, true]);
}, 60_000);

test('so many exports of a client are under way at a time; others wait in turn, and past a bound they are told to come again', async () => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const store = manyStatements(
    (_, place) => (place === 0 ? held : undefined),
    () => 13,
  );
  const app = await appOn(store, { perClient: 1, total: 1, queue: 1 });
  const url = await serve(app);
  const taken = (format: string) =>
    begun(`${url}/api/exports/${format}`).then(async (response) => [response.statusCode, (await readOut(response)).complete]);
  const first = taken('graphml');
  const second = taken('jgf');
  await pause(300);
  const refused = await begun(`${url}/api/exports/dot`);
  let text = '';
  for await (const piece of refused.setEncoding('utf8')) text += String(piece);
  expect([refused.statusCode, refused.headers['retry-after'], JSON.parse(text)]).toEqual([
    429,
    '1',
    {
      type: '/api/docs#too-many-exports',
      title: 'Too many exports are under way',
      status: 429,
      code: 'too-many-exports',
      detail: '1 exports run and 1 wait. Ask again in a moment.',
    },
  ]);
  // A preview waits for its turn too.
  const preview = await fetch(`${url}/api/exports/dot/preview`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect([preview.status, ((await preview.json()) as { code: string }).code]).toEqual([429, 'too-many-exports']);
  go();
  expect(await Promise.all([first, second])).toEqual([
    [200, true],
    [200, true],
  ]);
  // All turns are given back.
  expect(await taken('dot')).toEqual([200, true]);
});

test('a graph that was changed while a file was made is told where nothing has left yet', async () => {
  const store = manyStatements(
    () => undefined,
    (run) => (run === 1 ? MANY : 13),
  );
  expect(await problem(await appOn(store), '/api/exports/svg?signs=1&signs=-1&signs=0')).toMatchObject({
    code: 'graph-changed',
    status: 409,
  });
});

test('an actor who goes while a file is made is missed, as a statement is', async () => {
  const store = Object.assign(Object.create(graph.store) as GraphStore, {
    run: async (...args: Parameters<GraphStore['run']>) => {
      const answer = await graph.store.run(...args);
      return args[0].text.startsWith('UNWIND $ids AS id MATCH (a:Actor') ? { ...answer, rows: answer.rows.slice(1) } : answer;
    },
  });
  expect(await problem(await appOn(store), '/api/exports/jgf')).toMatchObject({ code: 'graph-changed', status: 409 });
});
