import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { problemSchema } from '../../server/contract/replies';
import { openTestGraph, rawGet, withFolder, WITH_TOKEN, type TestGraph } from '../support/test-app';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const INDEX = '<!doctype html><meta name="csp-nonce" content="%NONCE%"><style nonce="%NONCE%"></style>';

async function withPage(use: (app: Express) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const page = join(folder, 'client');
    await mkdir(join(page, 'assets'), { recursive: true });
    await writeFile(join(page, 'index.html'), INDEX);
    await writeFile(join(page, '.inputs'), 'digest');
    await writeFile(join(page, 'robots.txt'), 'User-agent: *');
    await writeFile(join(page, 'assets', 'main-1a2b.js'), 'console.log(1)');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await use(await graph.app(WITH_TOKEN, { page }));
  });
}

const directives = (response: request.Response): Record<string, string> =>
  Object.fromEntries(
    (response.headers['content-security-policy'] ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

test('the page has the nonce of its own answer, another each time', async () => {
  await withPage(async (app) => {
    const nonces = new Set<string>();
    for (const path of ['/', '/?labels=State', '/index.html']) {
      const response = await request(app).get(path);
      const nonce = /'nonce-([\w+/]{22}==)'/.exec(directives(response)['style-src'] ?? '')?.[1] ?? 'none';
      expect(response.text).toBe(INDEX.replaceAll('%NONCE%', nonce));
      expect([response.status, response.headers['content-type'], response.headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });
});

test('nothing but what this server serves runs in its pages', async () => {
  await withPage(async (app) => {
    for (const path of ['/', '/api/docs', '/api/health', '/api/nowhere', '/assets/main-1a2b.js']) {
      const response = await request(app).get(path);
      const policy = directives(response);
      expect(policy).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': expect.stringMatching(/^'self' 'nonce-[\w+/]{22}=='$/) as string,
        'font-src': "'self'",
        'img-src': "'self' data: blob:",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'manifest-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
      });
      expect(response.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(response.headers['x-powered-by']).toBeUndefined();
      expect(response.headers['strict-transport-security']).toBeUndefined();
    }
  });
});

test('files of the build are kept by the browser: their names change with their content', async () => {
  await withPage(async (app) => {
    const response = await request(app).get('/assets/main-1a2b.js');
    expect([response.status, response.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await request(app).get('/robots.txt')).text).toBe('User-agent: *');
  });
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/....//secret.txt',
  '/assets/..;/..;/secret.txt',
  '//secret.txt',
  '/%00',
  '/secret.txt%00.js',
  '/.inputs',
  '/%2einputs',
  '/assets/',
  '/assets',
  '/nowhere',
])('%s is not served', async (path) => {
  await withPage(async (app) => {
    const { status, text } = await rawGet(app, path);
    const { code } = problemSchema.parse(JSON.parse(text));
    expect([status, code]).toEqual(
      path.includes('%00') ? [expect.any(Number), expect.stringMatching(/^(not-found|wrong-address)$/)] : [404, 'not-found'],
    );
    expect(text).not.toMatch(/secret|digest/);
  });
});

test('a page that is not built says how to build it', async () => {
  const response = await request(await graph.app()).get('/');
  expect([response.status, response.text]).toEqual([
    503,
    'The page is not built yet. Run: npm run prepare\nThe API answers all the same: /api/docs\n',
  ]);
});
