import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArticleFolder } from '../../../server/citations/article-folder';
import { ARTICLES, openTestGraph, type TestGraph } from '../../support/test-app';
import { buildPage, PAGE } from './built-page';

/** The invented collection, whose articles the server has: the one whose passages a test may show. */
export interface Invented {
  readonly url: string;
  readonly graph: TestGraph;
}

/** Serves the invented collection under the built page, with its articles or with copies that `change` has made others of. */
export function useInvented(change?: (folder: string) => Promise<void>): () => Invented {
  let folder: string | null = null;
  let graph: TestGraph | null = null;
  let server: Server | null = null;
  beforeAll(async () => {
    await buildPage();
    folder = await mkdtemp(join(tmpdir(), 'entente-e2e-'));
    await cp(ARTICLES, folder, { recursive: true });
    await change?.(folder);
    graph = await openTestGraph();
    server = createServer(await graph.app({}, { page: PAGE, articles: openArticleFolder(folder) })).listen(0, '127.0.0.1');
    await once(server, 'listening');
  }, 120_000);
  afterAll(async () => {
    server?.close();
    server?.closeAllConnections();
    await graph?.close();
    if (folder !== null) await rm(folder, { recursive: true });
  });
  return () => {
    if (graph === null || server === null) throw new Error('The server runs within tests only');
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, graph };
  };
}
