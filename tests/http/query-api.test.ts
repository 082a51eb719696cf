import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Express } from 'express';
import request from 'supertest';
import { readConfig } from '../../server/config';
import type { SessionReply } from '../../server/contract/replies';
import { StoreError } from '../../server/store/errors';
import type { GraphStore, OpenOptions, Plan } from '../../server/store/graph-store';
import { openTestGraph, PUBLIC, TOKEN, WITH_TOKEN, type TestGraph } from '../support/test-app';

/** What is looked at of an answer. */
interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const PATH = '/db/neo4j/query/v2';
const ENDLESS = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % b) AS sum';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const ask = (over: Express, statement: string, headers: Record<string, string> = {}, more: object = {}) =>
  request(over)
    .post(PATH)
    .set(headers)
    .send({ statement, ...more });
const seen = ({ status, body }: request.Response): Answered => ({ status, body: body as unknown });
const answered = async (...asked: Parameters<typeof ask>) => seen(await ask(...asked));
const codeOf = ({ body }: request.Response) => (body as { errors?: { code: string }[] }).errors?.[0]?.code;

describe('rows to the page', () => {
  test('as many as it asks for, and it is said that there were more', async () => {
    const { body } = await answered(app, 'UNWIND range(1, 100) AS x RETURN x', { 'Entente-Row-Limit': '3' });
    expect(body).toMatchObject({ data: { fields: ['x'], values: [[1], [2], [3]] }, truncated: true, limit: { rows: 3 } });
  });

  test('all of them where there are no more', async () => {
    const { body } = await answered(app, 'UNWIND range(1, 3) AS x RETURN x', { 'Entente-Row-Limit': '3' });
    expect(body).toMatchObject({ data: { values: [[1], [2], [3]] }, truncated: false, limit: null });
  });

  test('a large answer ends at its bytes', async () => {
    const { console } = readConfig({});
    const small = await graph.app({ console: { ...console, bytes: 1000 } });
    const { body } = await answered(small, 'UNWIND range(1, 100) AS x RETURN "a text of some length" AS t', {
      'Entente-Row-Limit': '100',
    });
    expect(body).toMatchObject({ truncated: true, limit: { bytes: 1000 } });
  });

  test('who asks for no limit gets every row, and nothing is said of one', async () => {
    const { body } = await answered(app, 'UNWIND range(1, 20000) AS x RETURN x');
    expect((body as { data: { values: unknown[] } }).data.values).toHaveLength(20_000);
    expect(Object.keys(body as object).sort()).toEqual(['bookmarks', 'data', 'elapsed']);
  });

  test('a limit that is none is refused', async () => {
    const { status, body } = await answered(app, 'RETURN 1 AS x', { 'Entente-Row-Limit': 'all' });
    expect([status, body]).toEqual([
      400,
      {
        errors: [{ code: 'Neo.ClientError.Request.Invalid', message: 'Bad Request', detail: 'Entente-Row-Limit: must be a whole number' }],
      },
    ]);
  });
});

describe('who may write', () => {
  test.each([
    ['nobody without the token', {}, {}],
    ['nobody in public', PUBLIC, {}],
    ['not even with the token where the server is for reading only', { ...PUBLIC, token: TOKEN }, { Authorization: `Bearer ${TOKEN}` }],
  ])('%s', async (_who, config, headers) => {
    const written: OpenOptions[] = [];
    const over = await graph.app(config, { store: watched(graph.store, written) });
    expect(codeOf(await ask(over, 'CREATE (n:X)', headers as Record<string, string>, { accessMode: 'WRITE' }))).toBe(
      'Neo.ClientError.Statement.AccessMode',
    );
    expect(written).toEqual([]);
    const session = (await request(over).get('/api/session').set(headers)).body as SessionReply;
    expect(session.loggedIn && session.writable).toBe(false);
  });

  test.each([`Bearer ${TOKEN}`, `Basic ${Buffer.from(`neo4j:${TOKEN}`).toString('base64')}`])(
    'who brings %s, unless a read is asked for',
    async (Authorization) => {
      const written: OpenOptions[] = [];
      const over = await graph.app(WITH_TOKEN, { store: watched(graph.store, written) });
      await ask(over, 'CREATE (n:X)', { Authorization }, {});
      expect(written).toMatchObject([{ access: 'write' }]);
      expect(codeOf(await ask(over, 'CREATE (n:X)', { Authorization }, { accessMode: 'READ' }))).toBe(
        'Neo.ClientError.Statement.AccessMode',
      );
      expect(written).toHaveLength(1);
      expect((await request(over).get('/api/session').set({ Authorization })).body).toMatchObject({ loggedIn: true, writable: true });
    },
  );

  test('a wrong token is 401 in the words of Neo4j', async () => {
    const response = await ask(await graph.app(WITH_TOKEN), 'RETURN 1 AS x', { Authorization: 'Bearer wrong' });
    expect([response.status, codeOf(response)]).toEqual([401, 'Neo.ClientError.Security.Unauthorized']);
  });
});

test('explicit transactions are not part of it, and that is said', async () => {
  for (const path of [`${PATH}/tx`, `${PATH}/tx/1/commit`]) {
    const { status, body } = seen(await request(app).post(path).send({}));
    expect([status, body]).toEqual([
      404,
      {
        errors: [
          {
            code: 'Neo.ClientError.Request.Invalid',
            message: 'Explicit transactions are not part of the Query API here: send each statement by itself.',
          },
        ],
      },
    ]);
  }
});

test('a statement that is too long is not read', async () => {
  const { status, body } = await answered(app, `RETURN 1 AS x //${'x'.repeat(20_000)}`);
  expect([status, body]).toEqual([
    400,
    { errors: [{ code: 'Neo.ClientError.Request.Invalid', message: 'The statement has 20016 characters; at most 20000 are read here' }] },
  ]);
});

describe('a statement under way', () => {
  let server: Server;
  /** Statements that the store was given, and how those that failed ended. */
  let opened: string[];
  let stopped: string[];
  beforeEach(async () => {
    opened = [];
    stopped = [];
    const limits = { ...readConfig({}).console, timeoutMs: 60_000, perClient: 2, total: 2, queue: 1 };
    server = createServer(await graph.app({ token: TOKEN, console: limits }, { store: noting(graph.store, opened, stopped) })).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
  });
  afterEach(() => void server.close());

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const begin = (headers: Record<string, string> = {}) =>
    fetch(`${url()}${PATH}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ statement: ENDLESS }),
    });
  const isOpen = async () => {
    for (const until = Date.now() + 25_000; opened.length < 1 && Date.now() < until;) await wait(20);
    expect([...new Set(opened)]).toEqual([ENDLESS]);
  };
  const cancel = (id: string, headers: Record<string, string> = {}) =>
    fetch(`${url()}/api/console/queries/${id}`, { method: 'DELETE', headers });
  const answers = async () => {
    const response = await fetch(`${url()}${PATH}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ statement: 'RETURN 1 AS x' }),
    });
    return ((await response.json()) as { data: { values: unknown } }).data.values;
  };

  test('is cancelled by its own session only, and stops in the store', async () => {
    const asked = begin({ 'Entente-Query-Id': 'a-query-id' });
    await isOpen();
    const stranger = await cancel('a-query-id', { Authorization: `Bearer ${TOKEN}` });
    expect([stranger.status, ((await stranger.json()) as { code: string }).code]).toEqual([404, 'unknown-query']);
    expect(await (await cancel('a-query-id')).json()).toEqual({ cancelled: true });
    expect(await (await asked).text()).toContain('Neo.ClientError.Transaction.Terminated');
    expect((await cancel('a-query-id')).status).toBe(404);
    expect(await answers()).toEqual([[1]]);
    expect(stopped).toEqual(['aborted']);
  });

  test('stops in the store when its client goes away', async () => {
    const sent = send(`${url()}${PATH}`, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify({ statement: ENDLESS }));
    await isOpen();
    sent.destroy();
    for (const until = Date.now() + 5_000; stopped.length === 0 && Date.now() < until;) await wait(20);
    expect(stopped).toEqual(['aborted']);
    expect(await answers()).toEqual([[1]]);
  });

  test('past those that run and wait it is 429 with Retry-After', async () => {
    const ids = ['query-one', 'query-two', 'query-three'];
    const asked = ids.map((id) => begin({ 'Entente-Query-Id': id }));
    await isOpen();
    await wait(300);
    const response = await begin();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(((await response.json()) as { errors: { code: string }[] }).errors[0]?.code).toBe(
      'Neo.TransientError.Request.NoThreadsAvailable',
    );
    await Promise.all(ids.map((id) => cancel(id)));
    await Promise.all(asked);
    expect(await answers()).toEqual([[1]]);
  });

  test('an id that is taken is refused', async () => {
    const asked = begin({ 'Entente-Query-Id': 'a-query-id' });
    await wait(300);
    expect((await begin({ 'Entente-Query-Id': 'a-query-id' })).status).toBe(400);
    await cancel('a-query-id');
    await asked;
  });

  test('past its time it is an error that says so', async () => {
    const [response] = (await once(
      send(`${url()}${PATH}`, { method: 'POST', headers: { 'Content-Type': 'application/json' } }).end(
        JSON.stringify({ statement: ENDLESS, maxExecutionTime: 1 }),
      ),
      'response',
    )) as [IncomingMessage];
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', message: 'The query was stopped after 1 s' }],
    });
  });
});

const WRITE: Plan = { operator: 'Create', details: {}, identifiers: [], estimatedRows: null, rows: null, dbHits: null, children: [] };

/** The store, where every statement is a write, and notes how it is opened. */
function watched(store: GraphStore, opened: OpenOptions[]): GraphStore {
  return Object.assign(Object.create(store) as GraphStore, {
    explain: () => Promise.resolve(WRITE),
    open: (_statement: unknown, options: OpenOptions) => {
      opened.push(options);
      return Promise.reject(new StoreError('unsupported', 'not here'));
    },
  });
}

/** The store, which notes how its statements ended where they failed. */
function noting(store: GraphStore, opened: string[], ends: string[]): GraphStore {
  const note = (error: unknown): never => {
    ends.push(error instanceof StoreError ? error.code : String(error));
    throw error;
  };
  return Object.assign(Object.create(store) as GraphStore, {
    open: async (...asked: Parameters<GraphStore['open']>) => {
      opened.push(asked[0].text);
      const answer = await store.open(...asked).catch(note);
      return { columns: answer.columns, rows: answer.rows, summary: () => answer.summary().catch(note) };
    },
  });
}
