import type { Express } from 'express';
import request from 'supertest';
import { FailedAttempts } from '../../server/http/failed-attempts';
import { Sessions } from '../../server/http/sessions';
import { openTestGraph, problemIn, PUBLIC, TOKEN, WITH_TOKEN, type TestGraph } from '../support/test-app';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const cookieOf = (response: request.Response): string => (response.headers['set-cookie'] as unknown as string[])[0] ?? '';
const login = (app: Express, token = TOKEN) => request(app).post('/api/session').send({ token });

async function loggedIn(app: Express): Promise<string> {
  return cookieOf(await login(app)).split(';')[0] ?? '';
}

test('logging in gives a cookie that scripts and other sites never see', async () => {
  const response = await login(await graph.app(WITH_TOKEN));
  expect([response.status, response.body]).toEqual([
    200,
    { loggedIn: true, loginNeeded: false, publicReadOnly: false, writable: true, passages: true },
  ]);
  expect(cookieOf(response)).toMatch(/^entente-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
});

test('behind a proxy with TLS the cookie never goes out in the clear', async () => {
  const app = await graph.app({ ...WITH_TOKEN, trustProxy: 1 });
  const response = await login(app).set('X-Forwarded-Proto', 'https');
  expect(cookieOf(response)).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
});

test('the session reads what the token reads, until it is ended', async () => {
  const app = await graph.app(WITH_TOKEN);
  const Cookie = await loggedIn(app);
  const read = () => request(app).get('/api/articles').set({ Cookie });
  expect((await read()).status).toBe(200);
  const response = await request(app).delete('/api/session').set({ Cookie });
  expect(response.body).toEqual({ loggedIn: false, loginNeeded: true, publicReadOnly: false, writable: true, passages: false });
  expect(response.headers['set-cookie']).toEqual([expect.stringMatching(/^entente-session=; .*Expires=Thu, 01 Jan 1970/)]);
  expect((await read()).status).toBe(401);
});

test('ending the session does not take the token away from who sends that too', async () => {
  const app = await graph.app(WITH_TOKEN);
  const response = await request(app)
    .delete('/api/session')
    .set({ Authorization: `Bearer ${TOKEN}` });
  expect(response.body).toEqual({ loggedIn: true, loginNeeded: false, publicReadOnly: false, writable: true, passages: true });
});

test('who is asking, before and after', async () => {
  const app = await graph.app({ ...PUBLIC, token: TOKEN });
  expect((await request(app).get('/api/session')).body).toEqual({
    loggedIn: false,
    loginNeeded: false,
    publicReadOnly: true,
    writable: false,
    passages: false,
  });
  const Cookie = await loggedIn(app);
  expect((await request(app).get('/api/session').set({ Cookie })).body).toEqual({
    loggedIn: true,
    loginNeeded: false,
    publicReadOnly: true,
    writable: false,
    passages: true,
  });
});

test('a cookie of another server, an ended one, an invented one and the token itself open nothing', async () => {
  const app = await graph.app(WITH_TOKEN);
  const other = await graph.app(WITH_TOKEN);
  const ours = await loggedIn(app);
  const cookies = [
    await loggedIn(other),
    'entente-session=',
    'entente-session=undefined',
    `entente-session=${TOKEN}`,
    `entente-session="${ours.slice('entente-session='.length)}"`,
    `${ours}x`,
    ours.slice(0, -1),
    ours.replace('entente-session', 'Entente-Session'),
    ours.replace('entente-session', ' xentente-session'),
    `a="; ${ours.replace('=', '%3D')}"`,
  ];
  for (const Cookie of cookies) expect([Cookie, (await request(app).get('/api/articles').set({ Cookie })).status]).toEqual([Cookie, 401]);
  expect(
    (
      await request(app)
        .get('/api/articles')
        .set({ Cookie: `theme=dark; ${cookies[0] ?? ''}; ${ours}` })
    ).status,
  ).toBe(200);
});

test('a wrong token is 401, and after ten of them everything is 429 for a while', async () => {
  const app = await graph.app(WITH_TOKEN);
  for (let attempt = 0; attempt < 10; attempt++)
    expect(problemIn(await login(app, `wrong-${attempt}`))).toMatchObject({ status: 401, code: 'wrong-token' });
  expect(problemIn(await login(app))).toMatchObject({ status: 429, code: 'too-many-attempts' });
});

test('a login that goes well is not counted', async () => {
  const app = await graph.app(WITH_TOKEN);
  for (let attempt = 0; attempt < 12; attempt++) expect((await login(app)).status).toBe(200);
});

test('without a token there is nothing to log in with', async () => {
  const response = await login(await graph.app());
  expect(problemIn(response)).toEqual({
    type: '/api/docs#no-token-set',
    title: 'This server has no token to log in with',
    status: 409,
    code: 'no-token-set',
    detail: 'ENTENTE_TOKEN is not set, so there is nothing to log in with.',
  });
});

test.each([
  ['no body', undefined, 'application/json'],
  ['a list', '[]', 'application/json'],
  ['a text', '"token"', 'application/json'],
  ['no token', '{}', 'application/json'],
  ['a number', '{"token": 1}', 'application/json'],
  ['more than asked', `{"token": "${TOKEN}", "admin": true}`, 'application/json'],
  ['half a body', '{"token": ', 'application/json'],
  ['a form', `token=${TOKEN}`, 'application/x-www-form-urlencoded'],
  ['JSON as text', `{"token": "${TOKEN}"}`, 'text/plain'],
])('%s is not understood', async (_name, body, type) => {
  const response = await request(await graph.app(WITH_TOKEN))
    .post('/api/session')
    .set('Content-Type', type)
    .send(body);
  expect(problemIn(response)).toMatchObject({ status: 400, code: 'wrong-body' });
  expect(response.headers['set-cookie']).toBeUndefined();
});

test('a body past the limit is not read', async () => {
  const response = await login(await graph.app(WITH_TOKEN), 'x'.repeat(5000));
  expect(problemIn(response)).toMatchObject({ status: 413, code: 'body-too-large' });
});

test('another site cannot log in or out', async () => {
  const app = await graph.app(WITH_TOKEN);
  expect(problemIn(await login(app).set('Origin', 'http://evil.example'))).toMatchObject({ status: 403, code: 'origin-not-allowed' });
  expect(problemIn(await request(app).delete('/api/session').set('Origin', 'null'))).toMatchObject({
    status: 403,
    code: 'origin-not-allowed',
  });
});

test('a session lasts twelve hours', () => {
  let now = 0;
  const sessions = new Sessions(() => now);
  const id = sessions.begin();
  now = 12 * 3600 * 1000 - 1;
  expect(sessions.holds(id)).toBe(true);
  now += 1;
  expect(sessions.holds(id)).toBe(false);
});

test('the thousand-and-first login ends the oldest', () => {
  const sessions = new Sessions();
  const ids = Array.from({ length: 1001 }, () => sessions.begin());
  expect(new Set(ids).size).toBe(1001);
  expect(ids.map((id) => sessions.holds(id))).toEqual([false, ...Array.from({ length: 1000 }, () => true)]);
});

test('wrong tokens are forgotten after a minute', () => {
  let now = 0;
  const attempts = new FailedAttempts(() => now);
  for (let count = 0; count < 10; count++) {
    expect(attempts.blockedFor('a')).toBe(0);
    attempts.add('a');
  }
  expect([attempts.blockedFor('a'), attempts.blockedFor('b')]).toEqual([60, 0]);
  now = 59_500;
  expect(attempts.blockedFor('a')).toBe(1);
  now = 60_000;
  expect(attempts.blockedFor('a')).toBe(0);
  attempts.add('a');
  expect(attempts.blockedFor('a')).toBe(0);
});
