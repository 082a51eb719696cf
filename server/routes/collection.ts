import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { readCollection } from '../queries/read-collection';
import { newRouter, type Deps } from './deps';

/** What the graph is about. */
export function collectionRoutes({ config, store, collection }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.collection, config, () => readCollection(store, collection));
  return router;
}
