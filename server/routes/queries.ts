import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { readGallery } from '../queries/read-gallery';
import { newRouter, type Deps } from './deps';

/** The gallery of questions. */
export function queriesRoutes({ config, store, gallery }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.queries, config, async () => ({ items: await readGallery(store, gallery) }));
  return router;
}
