import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { checkFilter } from '../queries/check-filter';
import { readFacets } from '../queries/read-facets';
import { readGraph } from '../queries/read-graph';
import { newRouter, type Deps } from './deps';
import { cited } from './cited';

/** What a filter selects, and what it could. */
export function graphRoutes({ config, store, verifier }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.graph, config, async ({ query: { limit, ...filter }, signal }) => {
    await checkFilter(store, filter);
    const graph = await readGraph(store, filter, { limit }, signal);
    return { ...graph, relations: graph.relations.map(cited(verifier)) };
  });
  serve(router, ENDPOINTS.facets, config, async ({ query: filter, signal }) => {
    await checkFilter(store, filter);
    return readFacets(store, filter, signal);
  });
  return router;
}
