import type { Router } from 'express';
import { textFor } from '../citations/evidence';
import { ENDPOINTS } from '../contract/endpoints';
import { askerOf } from '../http/asker';
import { serve } from '../http/endpoint';
import { pageOf } from '../queries/page';
import { readArticle } from '../queries/read-article';
import { readCountedArticles } from '../queries/read-articles';
import { cited } from './cited';
import { newRouter, type Deps } from './deps';

/** The articles, and one of them as what it states. */
export function articleRoutes({ config, store, verifier, articles }: Deps): Router {
  const router = newRouter();
  serve(router, ENDPOINTS.articles, config, async ({ query: { limit, cursor } }) =>
    pageOf(await readCountedArticles(store), limit, cursor),
  );
  serve(router, ENDPOINTS.article, config, async ({ params, request }) => {
    const detail = await readArticle(store, params.id);
    const text = await textFor(detail.article, articles, askerOf(request));
    return { ...detail, relations: detail.relations.map(cited(verifier)), ...text };
  });
  return router;
}
