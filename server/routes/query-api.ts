import express, { type RequestHandler, type Router } from 'express';
import type { Admission } from '../console/admission';
import { answerQuery } from '../console/query-api/answer-query';
import { MEDIA, MEDIA_TYPES } from '../console/query-api/media';
import { PLAIN } from '../console/encoding/plain';
import type { Running } from '../console/running';
import { QUERY_API_PATH, QUERY_ID_HEADER, ROW_LIMIT_HEADER } from '../contract/endpoints';
import { askerOf, clientOf, requireReader } from '../http/asker';
import { isWritable, mayWrite } from '../http/may-write';
import { Problem } from '../http/problem';
import { limitRate } from '../http/rate-limit';
import { newRouter, type Deps } from './deps';

/** Statements a minute that a client on another machine may send. */
const STATEMENTS_A_MINUTE = 120;

/** Bytes of a request, parameters included. */
const BODY_LIMIT = '4mb';

/** Neo4j's Query API, on either store. */
export function queryApiRoutes({ store, config }: Deps, running: Running, admission: Admission): Router {
  const router = newRouter();
  const path = QUERY_API_PATH.replace('{database}', ':database');
  const readers: RequestHandler = (request, _response, next) => {
    requireReader(askerOf(request), config);
    next();
  };
  const deps = {
    store,
    running,
    limits: config.console,
    admission,
    writers: isWritable(config) ? ('token' as const) : ('nobody' as const),
  };
  router.use('/db/', limitRate(STATEMENTS_A_MINUTE));
  router.post([path, `${path}/`], readers, checkMedia, express.raw({ type: MEDIA_TYPES, limit: BODY_LIMIT }), async (request, response) => {
    checkDatabase(String(request.params['database']), store.database);
    const asker = askerOf(request);
    const type = String(request.accepts(MEDIA_TYPES));
    // Express would add a charset, which JSON has none of.
    const head = (status: number): unknown =>
      response.status(status).setHeader('Content-Type', type).setHeader('Cache-Control', 'no-store');
    await answerQuery(
      deps,
      { body: response, head },
      {
        body: request.body as Uint8Array,
        typed: request.is(MEDIA_TYPES) !== 'application/json',
        encoding: MEDIA[type] ?? PLAIN,
        mayWrite: mayWrite(asker, config),
        owner: asker.who,
        client: clientOf(request),
        id: request.get(QUERY_ID_HEADER) ?? null,
        rowLimit: request.get(ROW_LIMIT_HEADER) ?? null,
      },
    );
  });
  router.options(
    path,
    (_request, response) =>
      void response.status(200).setHeader('Allow', 'POST,OPTIONS').setHeader('Content-Type', 'application/json').end(),
  );
  router.all([`${path}/tx`, `${path}/tx/*rest`], () => {
    throw new Problem('no-transactions', 'Explicit transactions are not part of the Query API here: send each statement by itself.');
  });
  return router;
}

const checkMedia: RequestHandler = (request, _response, next) => {
  if (!request.is(MEDIA_TYPES)) throw new Problem('unknown-media-type', `The Content-Type must be one of ${MEDIA_TYPES.join(', ')}.`);
  if (!request.accepts(MEDIA_TYPES)) throw new Problem('not-acceptable', `Accept must allow one of ${MEDIA_TYPES.join(', ')}.`);
  next();
};

/** Names of databases have no case. */
function checkDatabase(asked: string, ours: string): void {
  if (asked.toLowerCase() !== ours.toLowerCase()) throw new Problem('unknown-database', `Graph not found: ${asked}`);
}
