import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express, { Router } from 'express';
import { nonceOf } from '../http/security-headers';

/** What index.html has where the nonce of each answer goes. */
const NONCE = '%NONCE%';

const NOT_BUILT = 'The page is not built yet. Run: npm run prepare\nThe API answers all the same: /api/docs\n';

/** Serves the built page: index.html with the nonce of the answer, and the files it asks for. */
export function pageRouter(folder: string): Router {
  const router = Router({ caseSensitive: true, strict: true });
  // The page itself reads what the console's address asks for.
  router.get(['/', '/index.html', '/console'], async (_request, response) => {
    const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null);
    response.set('Cache-Control', 'no-cache');
    if (html === null) response.status(503).type('text').send(NOT_BUILT);
    else response.type('html').send(html.replaceAll(NONCE, nonceOf(response)));
  });
  // The build names its assets by their content.
  router.use('/assets', express.static(path.join(folder, 'assets'), { index: false, redirect: false, immutable: true, maxAge: '1y' }));
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false }));
  return router;
}
