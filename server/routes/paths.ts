import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { checkActors, checkFilter } from '../queries/check-filter';
import { readPaths } from '../queries/read-paths';
import { cited } from './cited';
import { newRouter, type Deps } from './deps';

/** What stands between two actors. */
export function pathsRoutes({ config, store, verifier }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.paths, config, async ({ query: { from, to, ...filter }, signal }) => {
    await checkActors(store, { from: [from], to: [to] });
    await checkFilter(store, filter);
    const found = await readPaths(store, { from, to }, filter, signal);
    const hop = (h: (typeof found.paths)[number]['hops'][number]) => ({ ...h, relations: h.relations.map(cited(verifier)) });
    const paths = found.paths.map(({ sentence, hops }) => ({ sentence, hops: hops.map(hop) }));
    return { ...found, direct: found.direct.map(cited(verifier)), paths };
  });
  return router;
}
