import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import pino from 'pino';
import request from 'supertest';
import { createApp } from '../../server/app';
import { readConfig } from '../../server/config';
import { openArticleFolder } from '../../server/citations/article-folder';
import { createVerifier } from '../../server/citations/verifier';
import type { Endpoint } from '../../server/contract/endpoints';
import { problemSchema, type ProblemReply } from '../../server/contract/replies';
import { readCollectionFile } from '../../server/queries/collection-file';
import { readGalleryFolder } from '../../server/queries/gallery-folder';
import { readCitations } from '../../server/queries/read-citations';
import type { Deps } from '../../server/routes/deps';
import { COLLECTION, plantCollection } from './collection';
import { openTemporaryStore, type TemporaryStore } from './embedded-store';

export const ARTICLES = join(__dirname, 'fixtures', 'articles');
export const TOKEN = 'a-token-for-the-tests';

/** An app that listens on loopback and asks for nothing. */
export const LOOPBACK: Deps['config'] = {
  console: readConfig({}).console,
  exports: readConfig({}).exports,
  hosts: [],
  importLimit: 8_000_000,
  loopback: true,
  passages: 'private',
  publicReadOnly: false,
  token: null,
  trustProxy: null,
};
/** An app that other machines reach, with a token. */
export const WITH_TOKEN: Deps['config'] = { ...LOOPBACK, loopback: false, token: TOKEN };
/** An app that other machines reach and may read. */
export const PUBLIC: Deps['config'] = { ...LOOPBACK, loopback: false, publicReadOnly: true };

export interface TestGraph extends TemporaryStore {
  /** An app over the graph; its verifier has checked every citation where it has articles. */
  app(config?: Partial<Deps['config']>, deps?: Partial<Deps>): Promise<Express>;
}

/** Opens a store with the invented collection in it; for beforeAll, with `close` in afterAll. */
export async function openTestGraph(): Promise<TestGraph> {
  const temporary = await openTemporaryStore();
  await plantCollection(temporary.store, temporary.folder);
  return { ...temporary, app: (config, deps) => appOver(temporary.store, { ...LOOPBACK, ...config }, deps) };
}

/** An app over a store; its verifier has checked every citation where it has articles. */
export async function appOver(store: Deps['store'], config: Deps['config'], deps: Partial<Deps> = {}): Promise<Express> {
  const articles = deps.articles === undefined ? openArticleFolder(ARTICLES) : deps.articles;
  const verifier = createVerifier(articles);
  const checked = await readCitations(store);
  await verifier.check(checked.citations, checked.articles);
  return createApp({
    config,
    store,
    articles,
    verifier,
    collection: readCollectionFile(join(COLLECTION, 'collection.json')),
    gallery: readGalleryFolder(join(COLLECTION, 'queries')),
    logger: pino({ level: 'silent' }),
    version: '1.2.3',
    page: join(tmpdir(), 'entente-no-page'),
    ...deps,
  });
}

/** Asks for something that is there: the answer is JSON, and exactly what the contract says, nothing missing and nothing more. */
export async function answer<E extends Endpoint>(
  app: Express,
  endpoint: E,
  path: string = endpoint.path,
): Promise<ReturnType<E['reply']['parse']>> {
  const response = await request(app).get(path);
  expect({ path, status: response.status, detail: problemDetail(response.body) }).toEqual({ path, status: 200, detail: undefined });
  const parsed = endpoint.reply.parse(response.body);
  expect(response.body).toEqual(parsed);
  return parsed as ReturnType<E['reply']['parse']>;
}

function problemDetail(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'detail' in body ? body.detail : undefined;
}

/** Reads a problem document, whose status is the answer's and whose form is the contract's. */
export function problemIn(response: request.Response): ProblemReply {
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = problemSchema.parse(response.body);
  expect(response.body).toEqual(problem);
  expect(problem.status).toBe(response.status);
  return problem;
}

/** Asks for something that cannot be had, and gives the problem document. */
export async function problem(app: Express, path: string): Promise<ProblemReply> {
  return problemIn(await request(app).get(path));
}

/** Asks for exactly this path: supertest would resolve its dots first. */
export async function rawGet(
  app: Express,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const sent = get({ host: '127.0.0.1', port, path, headers, agent: false });
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
    return { status: response.statusCode ?? 0, text };
  } finally {
    server.close();
  }
}

/** A folder that `use` has to itself. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-http-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
