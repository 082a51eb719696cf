import { Writable } from 'node:stream';
import express, { type Express } from 'express';
import pino from 'pino';
import request from 'supertest';
import { DOCS_PATH, ENDPOINTS, type Endpoint } from '../../server/contract/endpoints';
import { PROBLEMS } from '../../server/contract/problems';
import { errorExit } from '../../server/http/errors';
import { titleOf } from '../../server/queries/read-collection';
import type { GraphStore } from '../../server/store/graph-store';
import { StoreError, type StoreErrorCode } from '../../server/store/errors';
import { answer, openTestGraph, problem, problemIn, PUBLIC, TOKEN, WITH_TOKEN, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

/** The graph's store with some methods of its own. */
function storeWith(own: Partial<GraphStore>): GraphStore {
  return Object.assign(Object.create(graph.store) as GraphStore, own);
}

/** A logger whose lines can be read. */
function memoryLog(): { logger: pino.Logger; lines: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { logger: pino({ level: 'trace' }, stream), lines: () => chunks.join('') };
}

describe('health', () => {
  test('the server runs', async () => {
    expect(await answer(app, ENDPOINTS.health)).toEqual({ status: 'ok', version: '1.2.3' });
  });

  test('it is ready when the store answers', async () => {
    expect(await answer(app, ENDPOINTS.ready)).toMatchObject({ ready: true, store: 'embedded', reason: null });
  });

  test('it is not when the store does not, and the reason is in the log, for it may hold a path', async () => {
    const { logger, lines } = memoryLog();
    const store = storeWith({ health: () => Promise.resolve({ ready: false, reason: '/home/somebody/graph is damaged' }) });
    const response = await request(await graph.app({}, { logger, store })).get('/api/ready');
    expect([response.status, response.headers['retry-after']]).toEqual([503, '1']);
    expect(response.body).toMatchObject({ ready: false, reason: 'The graph cannot be read' });
    expect(lines()).toContain('/home/somebody/graph is damaged');
  });

  test('each reason is in the log once, however often anybody asks', async () => {
    const { logger, lines } = memoryLog();
    const states = ['damaged', 'damaged', null, 'damaged', 'locked', 'locked'];
    const store = storeWith({
      health: () => {
        const reason = states.shift() ?? null;
        return Promise.resolve({ ready: reason === null, reason });
      },
    });
    const asked = await graph.app({}, { logger, store });
    for (let times = states.length; times > 0; times--) await request(asked).get('/api/ready');
    expect([...lines().matchAll(/"reason":"(\w+)","msg":"not ready"/g)].map(([, reason]) => reason)).toEqual([
      'damaged',
      'damaged',
      'locked',
    ]);
  });

  test('its answer is described, with both statuses', async () => {
    const description = await answer(app, ENDPOINTS.openapi);
    const reply = { 'application/json': { schema: { $ref: '#/components/schemas/ReadyReply' } } };
    expect(description).toMatchObject({
      paths: { '/api/ready': { get: { responses: { 200: { content: reply }, 503: { content: reply, headers: { 'Retry-After': {} } } } } } },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'entente-session' } } },
    });
    const store = storeWith({ health: () => Promise.resolve({ ready: false, reason: 'x' }) });
    const response = await request(await graph.app({}, { store })).get('/api/ready');
    expect([response.status, ENDPOINTS.ready.reply.parse(response.body)]).toEqual([503, response.body]);
  });
});

test('what the graph is about: the title counts its articles, and only questions that it can answer are put', async () => {
  expect(await answer(app, ENDPOINTS.collection)).toEqual({
    title: 'What two news articles say about a border',
    subject: 'a border',
    period: '1999 to 2001',
    coded: 'It was invented.',
    questions: [
      { text: 'Who backs the Blue Guard?', view: 'classes=support&actors=blue-guard&combine=1' },
      { text: 'What stands between the neighbours?', view: 'between=graustark&between=ruritania' },
    ],
    counts: { articles: 2, actors: 9, statements: 13, counted: 9 },
  });
});

test.each([
  [0, 'What no news articles say'],
  [1, 'What one news article says'],
  [12, 'What twelve news articles say'],
  [13, 'What 13 news articles say'],
  [12345, 'What 12,345 news articles say'],
])('%d articles: %s', (articles, title) => {
  expect(titleOf('What {articles say}', articles)).toBe(title);
});

test('what is in the graph, and what of it the codebook knows', async () => {
  const { labels, types, propertyKeys } = await answer(app, ENDPOINTS.schema);
  expect(labels.map(({ label, known, count }) => [label, known, count])).toEqual([
    ['Actor', true, 9],
    ['ArmedGroup', true, 1],
    ['Article', true, 2],
    ['Leader', true, 2],
    ['Organization', true, 2],
    ['Population', true, 1],
    ['Process', true, 1],
    ['State', true, 2],
  ]);
  expect(types.map(({ type, class: of, known, count }) => [type, of, known, count])).toEqual([
    ['BACKS', 'support', true, 4],
    ['LEADS', 'office', true, 1],
    ['MEETS', 'contact', true, 1],
    ['MENTIONS', 'other', true, 14],
    ['NEGOTIATES_WITH', 'contact', true, 1],
    ['OPPOSES', 'opposition', true, 4],
    ['REPRESENTS', 'office', true, 1],
    ['SPONSORS', 'process', true, 1],
  ]);
  expect(propertyKeys).toEqual(expect.arrayContaining(['claim', 'sha256', 'start']));
});

describe('an address or method that is not there', () => {
  test.each(['/api', '/api/', '/api/nothing', '/api/actors/a/b', '/API/HEALTH', '/api/health/', '/console/deep', '/wp-login.php'])(
    '%s is 404',
    async (path) => {
      expect(await problem(app, path)).toEqual({
        type: '/api/docs#not-found',
        title: 'There is nothing at this address',
        status: 404,
        code: 'not-found',
        detail: 'There is nothing at this address. /api/docs lists what there is.',
      });
    },
  );

  test.each(['/nope', '/console/deep'])('%s says so to a browser in a page that leads home', async (path) => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const { status, type, text } = await request(app).get(path).set('Accept', accept);
    expect({ status, type, links: text.match(/href="[^"]*"/g) }).toEqual({
      status: 404,
      type: 'text/html',
      links: ['href="/"', 'href="/api/docs"'],
    });
    expect((await request(app).get('/api/nope').set('Accept', accept)).type).toBe('application/problem+json');
    expect((await request(app).post(path).set('Accept', accept)).type).toBe('application/problem+json');
    expect((await request(app).get(path).set('Accept', '*/*')).type).toBe('application/problem+json');
  });

  test.each([...methodsByPath()])('%s takes %s and nothing else', async (path, methods) => {
    for (const method of (['get', 'post', 'put', 'patch', 'delete'] as const).filter((one) => !methods.includes(one))) {
      const response = await request(app)[method](path.replaceAll(/\{\w+\}/g, 'ruritania'));
      const allowed = [...methods.flatMap((one) => (one === 'get' ? ['GET', 'HEAD'] : [one.toUpperCase()])), 'OPTIONS'].join(', ');
      expect(problemIn(response)).toMatchObject({ status: 405, code: 'method-not-allowed', detail: `Allowed here: ${allowed}.` });
      expect(response.headers['allow']).toBe(allowed);
    }
  });

  test('the session takes three', async () => {
    const response = await request(app).put('/api/session');
    expect([response.status, response.headers['allow']]).toEqual([405, 'GET, HEAD, POST, DELETE, OPTIONS']);
  });

  test('HEAD is GET without the body', async () => {
    const response = await request(app).head('/api/articles');
    expect([response.status, response.text]).toEqual([200, undefined]);
  });

  test('OPTIONS names the methods and lets no other site in', async () => {
    const response = await request(app).options('/api/articles').set('Access-Control-Request-Method', 'GET');
    expect(response.status).toBeLessThan(300);
    expect(response.headers['allow']).toContain('GET');
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each(['/api/actors/%E0%A4%A', '/api/actors/%', '/api/actors/%zz'])('%s encodes nothing', async (path) => {
    expect(await problem(app, path)).toMatchObject({ status: 400, code: 'wrong-address' });
  });
});

describe('trouble of the store', () => {
  const SECRET = 'GRAFEO-X001 at /home/somebody/.entente/graph.grafeo';

  test.each<[StoreErrorCode, number, string]>([
    ['store-busy', 503, 'store-unavailable'],
    ['store-closed', 503, 'store-unavailable'],
    ['store-restarted', 503, 'store-unavailable'],
    ['store-failed', 503, 'store-unavailable'],
    ['store-locked', 503, 'store-unavailable'],
    ['store-damaged', 503, 'store-unavailable'],
    ['store-unwritable', 503, 'store-unavailable'],
    ['store-missing', 503, 'store-unavailable'],
    ['store-memory', 503, 'store-unavailable'],
    ['engine-missing', 503, 'store-unavailable'],
    ['query-memory', 503, 'store-unavailable'],
    ['query-crashed', 503, 'store-unavailable'],
    ['query-timeout', 503, 'query-timeout'],
    ['query-failed', 500, 'internal'],
  ])('%s is %d, and its words stay in the log', async (code, status, expected) => {
    const { logger, lines } = memoryLog();
    const response = await request(appWith(new StoreError(code, SECRET), logger)).get('/');
    expect(problemIn(response)).toMatchObject({ status, code: expected });
    expect(response.text).not.toMatch(/GRAFEO|somebody|at .*\.ts/);
    expect(lines()).toContain(SECRET);
  });

  test.each([new Error(SECRET), new TypeError(SECRET), SECRET, null, undefined, { status: 404, message: SECRET }])(
    'what nobody expected (%p) is 500 without a word of it',
    async (error) => {
      const { logger } = memoryLog();
      const response = await request(appWith(error, logger)).get('/');
      expect(problemIn(response)).toEqual({
        type: '/api/docs#internal',
        title: 'The server failed',
        status: 500,
        code: 'internal',
        detail: 'This should not have happened. The log of the server says what did.',
      });
    },
  );

  function appWith(error: unknown, logger: pino.Logger): Express {
    const broken = express();
    broken.get('/', () => Promise.reject(error as Error));
    broken.use(errorExit(logger));
    return broken;
  }

  test('a stream that breaks off is a problem too, not half an answer', async () => {
    const store = storeWith({
      // eslint-disable-next-line require-yield -- it breaks before its first row
      async *stream(): AsyncGenerator<never> {
        await Promise.resolve();
        throw new StoreError('query-crashed', SECRET);
      },
    });
    const response = await request(await graph.app({}, { store })).get('/api/graph');
    expect(problemIn(response)).toMatchObject({ status: 503, code: 'store-unavailable' });
    expect(response.headers['retry-after']).toBe('1');
  });
});

test('the log has the address and what became of it, and no token, cookie or query', async () => {
  const { logger, lines } = memoryLog();
  const logged = await graph.app(WITH_TOKEN, { logger });
  await request(logged)
    .get(`/api/articles?token=${TOKEN}`)
    .set({ Authorization: `Bearer ${TOKEN}`, Cookie: 'entente-session=cookie-secret' });
  await request(logged).post('/api/session').send({ token: TOKEN });
  await request(logged).get('/api/articles').set({ Authorization: 'Bearer wrong-secret' });
  const entries = lines()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries.map(({ method, path, status, msg }) => [method, path, status, msg])).toEqual([
    ['GET', '/api/articles', 400, 'request'],
    ['POST', '/api/session', 200, 'request'],
    ['GET', '/api/articles', 401, 'request'],
  ]);
  expect(lines()).not.toMatch(/a-token-for-the-tests|cookie-secret|wrong-secret|entente-session/);
});

test('answers are kept by nobody, and are packed for who is elsewhere and can unpack them', async () => {
  const here = await request(app).get('/api/graph').set('Accept-Encoding', 'gzip');
  expect(here.headers['content-encoding']).toBe(undefined);
  const response = await request(await graph.app(PUBLIC))
    .get('/api/graph')
    .set('Accept-Encoding', 'gzip');
  expect([response.headers['cache-control'], response.headers['content-encoding'], response.headers['vary']]).toEqual([
    'private, no-cache',
    'gzip',
    'Accept-Encoding',
  ]);
  expect((await request(app).get('/api/nothing')).headers['cache-control']).toBe('no-store');
});

test('an answer that did not change is not sent again', async () => {
  const first = await request(app).get('/api/graph');
  const again = await request(app)
    .get('/api/graph')
    .set('If-None-Match', first.headers['etag'] ?? '');
  expect([again.status, again.text]).toEqual([304, '']);
});

test('every problem has a status and a title', () => {
  for (const { status, title } of Object.values(PROBLEMS)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  }
});

/** Every address under /api, and the methods that it takes: those of another pattern that fits it too. */
function methodsByPath(): Map<string, readonly string[]> {
  const endpoints = Object.values<Endpoint>(ENDPOINTS);
  const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const methodsOf = (path: string) => endpoints.filter((other) => fits(other.path, path)).map(({ method }) => method);
  return new Map<string, readonly string[]>([
    [DOCS_PATH, ['get']],
    ...endpoints.map(({ path }) => [path, [...new Set(methodsOf(path))]] as const),
  ]);
}
