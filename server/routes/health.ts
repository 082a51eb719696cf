import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { newRouter, type Deps } from './deps';

/** The store's own words may hold a path; the log has them. */
const NOT_READY = { neo4j: 'The database does not answer', embedded: 'The graph cannot be read' } as const;

/** Whether the server runs, and whether it can answer: open to everybody, for whoever watches it. */
export function healthRoutes({ config, store, verifier, version, logger }: Deps): Router {
  const router = newRouter();
  let told: string | null = null;
  serve(router, ENDPOINTS.health, config, () => ({ status: 'ok' as const, version }));
  serve(router, ENDPOINTS.ready, config, async ({ response }) => {
    const { ready, reason } = await store.health();
    // Anybody may ask as often as they like: the log has each reason once.
    if (!ready && reason !== told) logger.warn({ reason }, 'not ready');
    told = ready ? null : reason;
    if (!ready) response.status(503).set('Retry-After', '1');
    return { ready, store: store.kind, reason: ready ? null : NOT_READY[store.kind], citations: verifier.counts() };
  });
  return router;
}
