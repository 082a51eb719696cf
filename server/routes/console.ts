import type { Router } from 'express';
import type { Running } from '../console/running';
import { ENDPOINTS } from '../contract/endpoints';
import { askerOf } from '../http/asker';
import { serve } from '../http/endpoint';
import { Problem } from '../http/problem';
import { newRouter, type Deps } from './deps';

/** What the page needs to know of the statements that it sends, and how it stops one. */
export function consoleRoutes({ config, store }: Deps, running: Running): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.consoleLimits, config, () => ({
    store: store.kind,
    database: store.database,
    ...config.console,
  }));
  serve(router, ENDPOINTS.cancelQuery, config, ({ request, params: { id } }) => {
    if (!running.cancel(id, askerOf(request).who))
      throw new Problem('unknown-query', `No statement of yours with the id ${id} is running.`);
    return { cancelled: true as const };
  });
  return router;
}
