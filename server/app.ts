import compression, { type CompressionFilter } from 'compression';
import express, { type Express } from 'express';
import { parse } from 'node:querystring';
import { Admission } from './console/admission';
import { Running } from './console/running';
import { DOCS_PATH, ENDPOINTS, QUERY_API_PATH } from './contract/endpoints';
import type { Deps } from './routes/deps';
import { askerOf, WhoAsks } from './http/asker';
import { notServed } from './http/endpoint';
import { errorExit } from './http/errors';
import { FailedAttempts } from './http/failed-attempts';
import { guardHosts } from './http/hosts';
import { limitRate } from './http/rate-limit';
import { logRequests } from './http/request-log';
import { securityHeaders } from './http/security-headers';
import { Sessions } from './http/sessions';
import { withMemory } from './queries/memory';
import { actorRoutes } from './routes/actors';
import { articleRoutes } from './routes/articles';
import { collectionRoutes } from './routes/collection';
import { consoleRoutes } from './routes/console';
import { consoleLanguageRoutes } from './routes/console-language';
import { docsRoutes } from './routes/docs';
import { exportRoutes } from './routes/exports';
import { graphRoutes } from './routes/graph';
import { healthRoutes } from './routes/health';
import { importRoutes } from './routes/imports';
import { pageRouter } from './routes/page';
import { pathsRoutes } from './routes/paths';
import { queryApiRoutes } from './routes/query-api';
import { queriesRoutes } from './routes/queries';
import { relationRoutes } from './routes/relations';
import { schemaRoutes } from './routes/schema';
import { sessionRoutes } from './routes/session';

/** Requests a minute that a client on another machine may send. */
const REQUESTS_A_MINUTE = 600;

/** On this machine packing takes longer than the way. */
const fromElsewhere: CompressionFilter = (request, response) => !askerOf(request).local && compression.filter(request, response);

/** Composes the server out of its routers. The order is the rule: who asks is known before anything is read. */
export function createApp(given: Deps): Express {
  const deps = { ...given, store: withMemory(given.store) };
  const { config, logger } = deps;
  const who = new WhoAsks(config, new Sessions(), new FailedAttempts());
  const running = new Running();
  const admission = new Admission(config.console);
  const app = express();
  app.enable('case sensitive routing').enable('strict routing');
  app.set('trust proxy', config.trustProxy ?? false);
  // Repeated keys become a list, and no number of keys is dropped in silence.
  app.set('query parser', (text: string) => parse(text, '&', '=', { maxKeys: 0 }));

  app.use(logRequests(logger), securityHeaders);
  app.use(healthRoutes(deps));
  app.use(guardHosts(config), who.identify, limitRate(REQUESTS_A_MINUTE), compression({ filter: fromElsewhere }));
  app.use(sessionRoutes(deps, who), docsRoutes(deps));
  app.use(collectionRoutes(deps), schemaRoutes(deps), graphRoutes(deps), pathsRoutes(deps));
  app.use(actorRoutes(deps), relationRoutes(deps), articleRoutes(deps), importRoutes(deps));
  app.use(consoleRoutes(deps, running), queryApiRoutes(deps, running, admission));
  app.use(exportRoutes(deps, admission));
  app.use(queriesRoutes(deps), consoleLanguageRoutes(deps));
  app.use(pageRouter(deps.page));
  app.use(notServed([...Object.values(ENDPOINTS), { method: 'get', path: DOCS_PATH }, { method: 'post', path: QUERY_API_PATH }]));
  app.use(errorExit(logger));
  return app;
}
