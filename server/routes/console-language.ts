import type { Router } from 'express';
import { complete } from '../console/language/complete';
import { lint } from '../console/language/lint';
import { readVocabulary } from '../console/language/vocabulary';
import { ENDPOINTS, type Endpoint } from '../contract/endpoints';
import { clientOf } from '../http/asker';
import { serve, type Ask } from '../http/endpoint';

import { LanguageService } from '../language/language-service';
import type { Asker } from '../language/language-thread';
import { newRouter, type Deps } from './deps';

/** Milliseconds for one text: who writes does not wait longer. */
const TIMEOUT = 5_000;

/** What the console's editor asks about a text; in a thread of its own, so that a text cannot hold up those that run. */
export function consoleLanguageRoutes({ config, store }: Deps): Router {
  const router = newRouter();
  const service = new LanguageService(TIMEOUT);
  const deps = { store, service };
  serve(router, ENDPOINTS.complete, config, (ask) => complete(deps, ask.body, askerOf(ask)));
  serve(router, ENDPOINTS.lint, config, async (ask) => ({ diagnostics: await lint(deps, ask.body, askerOf(ask)) }));
  serve(router, ENDPOINTS.format, config, (ask) => service.ask('format', ask.body, askerOf(ask)));
  serve(router, ENDPOINTS.signature, config, async (ask) => {
    const { functions } = await readVocabulary(store);
    return { signature: await service.ask('signature', { ...ask.body, functions }, askerOf(ask)) };
  });
  return router;
}

/** Who asks: each takes turns with the others, and who goes away gives the place up. */
function askerOf({ request, signal }: Pick<Ask<Endpoint>, 'request' | 'signal'>): Asker {
  return { client: clientOf(request), signal };
}
