import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { askerOf, type WhoAsks } from '../http/asker';
import { serve } from '../http/endpoint';
import { newRouter, type Deps } from './deps';

/** Logging in and out with the token, for the page. */
export function sessionRoutes({ config }: Deps, who: WhoAsks): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.session, config, ({ request }) => who.session(askerOf(request)));
  serve(router, ENDPOINTS.login, config, ({ request, response, body }) => who.login(request, response, body.token));
  serve(router, ENDPOINTS.logout, config, ({ request, response }) => who.logout(request, response));
  return router;
}
