import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { askerOf } from '../http/asker';
import { serve } from '../http/endpoint';
import { readRelation } from '../queries/read-relation';
import { cited } from './cited';
import { newRouter, type Deps } from './deps';
import { passageFor } from './passages';

/** A statement with its evidence. */
export function relationRoutes({ config, store, verifier, articles }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.relation, config, async ({ params, request }) => {
    const detail = await readRelation(store, params.id);
    const evidence = await passageFor(detail.relation, detail.article, articles, askerOf(request));
    return { ...detail, relation: cited(verifier)(detail.relation), ...evidence };
  });
  return router;
}
