import type { Router } from 'express';
import { complete } from '../console/language/complete';
import { lint } from '../console/language/lint';
import { readVocabulary } from '../console/language/vocabulary';
import { ENDPOINTS } from '../contract/endpoints';
import { serve } from '../http/endpoint';
import { LanguageService } from '../language/language-service';
import { newRouter, type Deps } from './deps';

/** Milliseconds for one text: who writes does not wait longer. */
const TIMEOUT = 5_000;

/** What the console's editor asks about a text; in a thread of its own, so that a text cannot hold up those that run. */
export function consoleLanguageRoutes({ config, store }: Deps): Router {
  const router = newRouter();
  const service = new LanguageService(TIMEOUT);
  const deps = { store, service };
  serve(router, ENDPOINTS.complete, config, ({ body, signal }) => complete(deps, body, signal));
  serve(router, ENDPOINTS.lint, config, async ({ body, signal }) => ({ diagnostics: await lint(deps, body, signal) }));
  serve(router, ENDPOINTS.format, config, ({ body, signal }) => service.ask('format', body, signal));
  serve(router, ENDPOINTS.signature, config, async ({ body, signal }) => {
    const { functions } = await readVocabulary(store);
    return { signature: await service.ask('signature', { ...body, functions }, signal) };
  });
  return router;
}
