import type { Router } from 'express';
import { DOCS_PATH, ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { docsPage } from '../http/docs-page';
import { openApi } from '../http/openapi';
import { nonceOf } from '../http/security-headers';
import { newRouter, type Deps } from './deps';

/** The API described, for programs and for people. It is written when somebody asks: a start does not wait for it. */
export function docsRoutes({ config, version }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.openapi, config, () => openApi(version));
  router.get(DOCS_PATH, (_request, response) => {
    response.type('html').send(docsPage(version, nonceOf(response)));
  });
  return router;
}
