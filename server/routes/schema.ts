import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { readSchema } from '../queries/read-schema';
import { newRouter, type Deps } from './deps';

/** Labels, types and property keys. */
export function schemaRoutes({ config, store }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.schema, config, () => readSchema(store));
  return router;
}
