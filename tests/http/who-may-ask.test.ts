import type { Express } from 'express';
import request from 'supertest';
import { ENDPOINTS, type Endpoint } from '../../server/contract/endpoints';
import { openTestGraph, problemIn, PUBLIC, rawGet, TOKEN, WITH_TOKEN, type TestGraph } from '../support/test-app';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const RELATION = '/api/relations/quiet-border.p2.ruritania.BACKS.blue-guard';
const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The address of each endpoint with an id that is there. */
const ids: Record<string, string> = {
  actor: 'ruritania',
  actorRelations: 'ruritania',
  relation: 'quiet-border.p2.ruritania.BACKS.blue-guard',
  article: 'quiet-border',
};
const reads = Object.entries<Endpoint>(ENDPOINTS)
  .filter(([, { open, method }]) => open === undefined && method === 'get')
  .map(
    ([name, { path }]) =>
      `${path.replace('{id}', ids[name] ?? '').replace('{format}', 'graphml')}${name === 'paths' ? '?from=ruritania&to=graustark' : ''}`,
  );

async function statusAndCode(app: Express, path: string, headers: Record<string, string>): Promise<[number, unknown]> {
  const response = await request(app).get(path).set(headers);
  return [response.status, (response.body as { code?: unknown }).code];
}

async function passage(app: Express, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await request(app).get(RELATION).set(headers);
  const { passage, withheld, code } = response.body as Record<string, unknown>;
  return passage === null ? withheld : (code ?? 'passage');
}

describe('the Host of a server on loopback', () => {
  let app: Express;
  beforeAll(async () => {
    app = await graph.app({ hosts: ['entente.test'] });
  });

  test.each([
    'localhost',
    'LOCALHOST:3000',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.8.8.8:3000',
    '[::1]',
    '[::1]:3000',
    '[::ffff:127.0.0.1]:3000',
    'entente.test',
    'Entente.Test:8080',
  ])('%s is answered', async (Host) => {
    expect(await statusAndCode(app, '/api/articles', { Host })).toEqual([200, undefined]);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1.nip.io:3000',
    'evil.example:3000',
    'localhost.',
    'localhost:3000.evil.example',
    'localhost:80@evil.example',
    'evil.example/localhost',
    'localhost,evil.example',
    'localhost evil.example',
    'xlocalhost',
    '0.0.0.0:3000',
    '[::]:3000',
    '2130706433',
    '127.1',
    '0x7f.0.0.1',
    '[::1]evil.example',
    '[::1',
    '::1',
    '',
    'entente.test.',
    'sub.entente.test',
    '127。0。0。1',
  ])('%s is refused', async (Host) => {
    for (const path of ['/api/articles', '/api/session', '/api/docs', '/']) {
      const [status, code] = await statusAndCode(app, path, { Host: Buffer.from(Host).toString('latin1') });
      // Node's own parser refuses what is no header at all.
      expect([status === 400 ? 400 : code, path]).toEqual([status === 400 ? 400 : 'host-not-allowed', path]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  test('X-Forwarded-Host says nothing where no proxy is trusted', async () => {
    expect(await statusAndCode(app, '/api/session', { Host: 'evil.example', 'X-Forwarded-Host': 'localhost' })).toEqual([
      403,
      'host-not-allowed',
    ]);
  });

  test('health and ready are open under any name, for who watches the server', async () => {
    expect(await statusAndCode(app, '/api/health', { Host: 'evil.example' })).toEqual([200, undefined]);
    expect(await statusAndCode(app, '/api/ready', { Host: 'evil.example', Origin: 'null' })).toEqual([200, undefined]);
  });
});

describe('the Origin', () => {
  test.each([
    ['http://localhost:3000', 200],
    ['HTTP://LOCALHOST:3000', 200],
    ['http://entente.test', 403],
    ['https://entente.test:8443', 403],
    ['null', 403],
    ['', 403],
    ['http://localhost:3001', 403],
    ['http://localhost', 403],
    ['https://localhost:3000', 403],
    ['http://127.0.0.1:3000', 403],
    ['http://localhost:3000.evil.example', 403],
    ['http://localhost:3000@evil.example', 403],
    ['http://evil.example', 403],
    ['http://entente.test.evil.example', 403],
    ['http://entente.test.', 403],
    ['file://', 403],
    ['data:text/html,x', 403],
    ['chrome-extension://abcdefghijklmnop', 403],
    ['localhost:3000', 403],
  ])('%j gets %d', async (Origin, status) => {
    const app = await graph.app({ hosts: ['entente.test'] });
    const code = status === 200 ? undefined : 'origin-not-allowed';
    expect(await statusAndCode(app, '/api/articles', { Host: 'localhost:3000', Origin })).toEqual([status, code]);
  });

  test.each([
    ['http://entente.test:3000', 200],
    ['https://entente.test:3000', 403],
    ['http://entente.test:9999', 403],
    ['http://entente.test', 403],
  ])('of a name of ours %j gets %d: another port is another program', async (Origin, status) => {
    const app = await graph.app({ hosts: ['entente.test'] });
    const code = status === 200 ? undefined : 'origin-not-allowed';
    expect(await statusAndCode(app, '/api/articles', { Host: 'entente.test:3000', Origin })).toEqual([status, code]);
  });

  test('no answer ever lets another site read it', async () => {
    const app = await graph.app();
    const response = await request(app).get('/api/articles').set({ Origin: 'http://evil.example' });
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('another site is refused on every bind address, with a token too', async () => {
    const app = await graph.app(WITH_TOKEN);
    const headers = { Host: 'entente.example.org', Origin: 'http://evil.example', Authorization: `Bearer ${TOKEN}` };
    expect(await statusAndCode(app, '/api/articles', headers)).toEqual([403, 'origin-not-allowed']);
  });
});

describe('a server that other machines reach', () => {
  test.each(reads)('%s asks for the token', async (path) => {
    const app = await graph.app(WITH_TOKEN);
    const response = await request(app).get(path);
    expect(problemIn(response)).toMatchObject({ status: 401, code: 'login-needed' });
    expect(response.headers['www-authenticate']).toBe('Bearer realm="entente"');
    expect(await statusAndCode(app, path, { Authorization: `Bearer ${TOKEN}` })).toEqual([200, undefined]);
  });

  test.each(reads)('%s is for everybody where that is said out loud', async (path) => {
    expect(await statusAndCode(await graph.app(PUBLIC), path, {})).toEqual([200, undefined]);
  });

  test('sitting at the machine opens nothing there: a proxy may sit there too', async () => {
    const app = await graph.app(WITH_TOKEN);
    for (const headers of [{ Host: 'localhost' }, { 'X-Forwarded-For': '127.0.0.1' }, { Forwarded: 'for=127.0.0.1' }]) {
      expect(await statusAndCode(app, '/api/articles', headers as Record<string, string>)).toEqual([401, 'login-needed']);
    }
  });

  test('a spelling of the address opens nothing', async () => {
    const app = await graph.app(WITH_TOKEN);
    for (const path of [
      '/API/articles',
      '/api//articles',
      '/api/articles/',
      '/%61pi/articles',
      '/api/%61rticles',
      '/api/./articles',
      '/api/health/../articles',
      '/api;x/articles',
    ]) {
      expect([path, (await rawGet(app, path)).status]).toEqual([path, 404]);
    }
  });

  test('the page, the description and the session are open: somebody has to be able to log in', async () => {
    const app = await graph.app(WITH_TOKEN);
    for (const path of ['/api/session', '/api/docs', '/api/openapi.json'])
      expect(await statusAndCode(app, path, {})).toEqual([200, undefined]);
  });

  test('ENTENTE_HOSTS names every name there is', async () => {
    const app = await graph.app({ ...PUBLIC, hosts: ['entente.example.org'] });
    expect(await statusAndCode(app, '/api/articles', { Host: 'entente.example.org' })).toEqual([200, undefined]);
    expect(await statusAndCode(app, '/api/articles', { Host: 'evil.example' })).toEqual([403, 'host-not-allowed']);
  });
});

describe('the token', () => {
  test.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, basic('entente', TOKEN), basic('neo4j', TOKEN)])(
    '%s is the token',
    async (Authorization) => {
      expect(await statusAndCode(await graph.app(WITH_TOKEN), '/api/articles', { Authorization })).toEqual([200, undefined]);
    },
  );

  test.each([
    'Bearer',
    'Bearer ',
    'Bearer x',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer ${TOKEN.toUpperCase()}`,
    `Bearer ${TOKEN} x`,
    `Bearer "${TOKEN}"`,
    `Token ${TOKEN}`,
    TOKEN,
    basic('admin', TOKEN),
    basic('', TOKEN),
    basic('entente', ''),
    basic('neo4j', 'neo4j'),
    `Basic ${Buffer.from(TOKEN).toString('base64')}`,
    `Basic ${TOKEN}`,
    'Basic',
    `Bearer null`,
    `Bearer undefined`,
  ])('%j is wrong, and wrong on every address', async (Authorization) => {
    const app = await graph.app(WITH_TOKEN);
    expect(await statusAndCode(app, '/api/articles', { Authorization })).toEqual([401, 'wrong-token']);
    expect(await statusAndCode(app, '/api/session', { Authorization })).toEqual([401, 'wrong-token']);
    expect(await statusAndCode(await graph.app({ token: TOKEN }), '/api/articles', { Authorization })).toEqual([401, 'wrong-token']);
    expect(await statusAndCode(await graph.app({ ...PUBLIC, token: TOKEN }), '/api/articles', { Authorization })).toEqual([
      401,
      'wrong-token',
    ]);
  });

  test('where none is set none is wrong, and none opens anything', async () => {
    expect(await statusAndCode(await graph.app(), '/api/articles', { Authorization: 'Bearer null' })).toEqual([200, undefined]);
    const response = await request(await graph.app(PUBLIC))
      .get('/api/session')
      .set({ Authorization: 'Bearer null' });
    expect(response.body).toEqual({ loggedIn: false, loginNeeded: false, publicReadOnly: true, writable: false, passages: false });
  });

  test('after ten wrong ones the right one is refused too, and nobody else is', async () => {
    const app = await graph.app({ ...WITH_TOKEN, trustProxy: 1 });
    const ask = (token: string, client: string) =>
      request(app)
        .get('/api/articles')
        .set({ Authorization: `Bearer ${token}`, 'X-Forwarded-For': client });
    for (let attempt = 0; attempt < 10; attempt++) expect((await ask('wrong', '203.0.113.1')).status).toBe(401);
    const blocked = await ask(TOKEN, '203.0.113.1');
    expect(problemIn(blocked)).toMatchObject({ status: 429, code: 'too-many-attempts' });
    expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(TOKEN, '203.0.113.2')).status).toBe(200);
    // What the client says of itself stands to the left of what the proxy saw.
    expect((await ask(TOKEN, '203.0.113.9, 203.0.113.1')).status).toBe(429);
    expect((await request(app).post('/api/session').set('X-Forwarded-For', '203.0.113.1').send({ token: TOKEN })).status).toBe(429);
  });

  test('the networks of IPv6 are one client each', async () => {
    const app = await graph.app({ ...WITH_TOKEN, trustProxy: 1 });
    const ask = (token: string, client: string) =>
      request(app)
        .get('/api/articles')
        .set({ Authorization: `Bearer ${token}`, 'X-Forwarded-For': client });
    for (let attempt = 0; attempt < 10; attempt++) await ask('wrong', `2001:db8:1:2::${attempt + 1}`);
    expect((await ask(TOKEN, '2001:db8:1:2:ffff::9')).status).toBe(429);
    expect((await ask(TOKEN, '2001:db8:9:2::1')).status).toBe(200);
  });
});

describe('passages', () => {
  test('who sits at the machine sees them', async () => {
    expect(await passage(await graph.app())).toBe('passage');
  });

  test.each(['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP', 'X-Forwarded-Host', 'X-Forwarded-Proto'])(
    'a request with %s came through a proxy, so from elsewhere',
    async (name) => {
      const response = await request(await graph.app())
        .get(RELATION)
        .set(name, '127.0.0.1');
      expect(problemIn(response)).toMatchObject({ status: 403, code: 'not-local' });
      expect(await passage(await graph.app({ publicReadOnly: true }), { [name]: 'for=127.0.0.1' })).toBe('not-allowed');
    },
  );

  test('behind a trusted proxy nobody is at this machine, whatever the proxy or the client says', async () => {
    const app = await graph.app({ publicReadOnly: true, trustProxy: ['loopback'] });
    const claims: Record<string, string>[] = [
      {},
      { 'X-Forwarded-For': '127.0.0.1' },
      { 'X-Forwarded-For': '::1' },
      { 'X-Forwarded-For': '127.0.0.1, 203.0.113.1' },
      { 'X-Forwarded-For': '203.0.113.1, 127.0.0.1' },
      { 'X-Forwarded-For': 'localhost' },
      { Forwarded: 'for="[::1]"' },
    ];
    for (const headers of claims) expect(await passage(app, headers)).toBe('not-allowed');
  });

  test('the public does not see them, the holder of the token does', async () => {
    const app = await graph.app({ ...PUBLIC, token: TOKEN });
    expect(await passage(app)).toBe('not-allowed');
    expect(await passage(app, { Host: 'localhost' })).toBe('not-allowed');
    expect(await passage(app, { Authorization: `Bearer ${TOKEN}` })).toBe('passage');
  });

  test('the public sees them where that is said out loud', async () => {
    expect(await passage(await graph.app({ ...PUBLIC, passages: 'public' }))).toBe('passage');
  });

  test('public passages let nobody read who may not', async () => {
    const app = await graph.app({ ...WITH_TOKEN, passages: 'public' });
    expect(await statusAndCode(app, RELATION, {})).toEqual([401, 'login-needed']);
  });

  test('an article’s text goes by the same rule', async () => {
    const text = async (app: Express) =>
      ((await request(app).get('/api/articles/quiet-border')).body as { text: unknown; withheld: unknown }).withheld;
    expect(await text(await graph.app())).toBe(null);
    expect(await text(await graph.app(PUBLIC))).toBe('not-allowed');
  });
});

describe('the rate limit', () => {
  test('who asks from elsewhere more than 600 times a minute is told to wait, and who sits at the machine is not', async () => {
    const app = await graph.app({ ...PUBLIC, trustProxy: 1 });
    const ask = (client: string) => request(app).get('/api/session').set('X-Forwarded-For', client);
    for (let batch = 0; batch < 12; batch++) await Promise.all(Array.from({ length: 50 }, () => ask('203.0.113.7')));
    const refused = await ask('203.0.113.7');
    expect(problemIn(refused)).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('203.0.113.8')).status).toBe(200);
    const local = await graph.app();
    const statuses = await Promise.all(Array.from({ length: 650 }, async () => (await request(local).get('/api/session')).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('of statements it is told after 120, and of exports after 30', async () => {
    const app = await graph.app({ ...PUBLIC, trustProxy: 1 });
    const statusesOf = async (count: number, ask: () => request.Test) => {
      const statuses: number[] = [];
      for (let n = 0; n < count; n++) statuses.push((await ask()).status);
      return statuses;
    };
    const statement = () =>
      request(app).post('/db/neo4j/query/v2').set('X-Forwarded-For', '203.0.113.7').send({ statement: 'RETURN 1 AS x' });
    const statements = await statusesOf(121, statement);
    expect([new Set(statements.slice(0, 120)), statements[120]]).toEqual([new Set([202]), 429]);
    const exported = await statusesOf(31, () => request(app).get('/api/exports').set('X-Forwarded-For', '203.0.113.8'));
    expect(new Set(exported)).toEqual(new Set([200]));
    const files = await statusesOf(31, () => request(app).get('/api/exports/ris').set('X-Forwarded-For', '203.0.113.9'));
    expect([new Set(files.slice(0, 30)), files[30]]).toEqual([new Set([200]), 429]);
  });
});
