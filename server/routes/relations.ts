import type { Router } from 'express';
import { passageFor } from '../citations/evidence';
import { ENDPOINTS } from '../contract/endpoints';
import { askerOf } from '../http/asker';
import { serve } from '../http/endpoint';
import { readRelation } from '../queries/read-relation';
import { cited } from './cited';
import { newRouter, type Deps } from './deps';

/** A statement with its evidence. */
export function relationRoutes({ config, store, verifier, articles }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.relation, config, async ({ params, query: { from, to }, request }) => {
    const ends = from === undefined || to === undefined ? null : { from, to };
    const detail = await readRelation(store, params.id, ends);
    const { answer, outcome } = await passageFor(detail.relation, detail.article, articles, askerOf(request));
    // The file may have changed since the start: the status is not to say otherwise than the passage beside it.
    if (outcome !== null) verifier.note(detail.relation.id, outcome);
    return { ...detail, relation: cited(verifier)(detail.relation), ...answer };
  });
  return router;
}
