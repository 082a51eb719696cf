import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { checkFilter } from '../queries/check-filter';
import { findActors } from '../queries/find-actors';
import { readActor, readActorRelations } from '../queries/read-actor';
import { checked, cited } from './cited';
import { newRouter, type Deps } from './deps';

/** Actors by name, one of them, and what is stated of it. */
export function actorRoutes({ config, store, verifier }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.actors, config, async ({ query }) => {
    await checkFilter(store, { labels: query.labels });
    return findActors(store, query);
  });
  serve(router, ENDPOINTS.actor, config, async ({ params }) => {
    const { actor, mentions } = await readActor(store, params.id);
    return { actor, mentions: mentions.map(checked(verifier)) };
  });
  serve(router, ENDPOINTS.actorRelations, config, async ({ params, query: { limit, cursor, ...filter }, signal }) => {
    await checkFilter(store, filter);
    const page = await readActorRelations(store, params.id, filter, { limit, cursor }, signal);
    return { ...page, items: page.items.map(cited(verifier)) };
  });
  return router;
}
