import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Endpoint } from '../contract/endpoints';
import { askerOf, requireReader, requireWriter, type AskerConfig } from './asker';
import { sendNothingPage, wantsPage } from './nothing-page';
import { parseFields, Problem } from './problem';

/** What a handler is given: the request as the contract types it, and who asks. */
export interface Ask<E extends Endpoint> {
  readonly params: z.output<NonNullable<E['params']>>;
  readonly query: z.output<E['query']>;
  readonly body: z.output<NonNullable<E['body']>>;
  /** Aborted when the client went away. */
  readonly signal: AbortSignal;
  readonly request: Request;
  readonly response: Response;
}

/** A reply as it is built: lists may be read-only, ids branded. */
type Built<T> = T extends readonly (infer Item)[]
  ? readonly Built<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Built<T[Key]> }
    : T;

export type Handler<E extends Endpoint> = (ask: Ask<E>) => Promise<Built<z.output<E['reply']>>> | Built<z.output<E['reply']>>;

/** Bytes of a body, where an endpoint does not say otherwise: little that is sent here is long. */
const BODY_LIMIT = 4096;

/** Who asks decides what is answered, and the graph may have changed: to be asked again each time, and kept by no proxy. */
const CACHE = 'private, no-cache';

/** Puts an endpoint of the contract on a router: who may not read gets no further, and what comes in is parsed. */
export function serve<E extends Endpoint>(router: Router, endpoint: E, config: AskerConfig, handler: Handler<E>): void {
  serveWith(router, endpoint, config, async (ask: Ask<E>) => {
    const reply = await handler(ask);
    if (!ask.response.destroyed) ask.response.json(reply);
  });
}

/** The same where the answer is written by whoever handles it. */
export function serveWith<E extends Endpoint>(
  router: Router,
  endpoint: E,
  config: AskerConfig,
  answer: (ask: Ask<E>) => Promise<void>,
): void {
  const guards: RequestHandler[] = [];
  if (endpoint.open === undefined) guards.push(readersOnly(config));
  if (endpoint.writes) guards.push(writersOnly(config));
  if (endpoint.body !== undefined) guards.push(express.json({ limit: endpoint.bodyLimit ?? BODY_LIMIT }));
  router[endpoint.method](expressPath(endpoint), ...guards, async (request, response) => {
    response.set('Cache-Control', CACHE);
    await answer(readAsk(endpoint, request, response));
  });
}

function readersOnly(config: AskerConfig): RequestHandler {
  return (request, _response, next) => {
    requireReader(askerOf(request), config);
    next();
  };
}

function writersOnly(config: AskerConfig): RequestHandler {
  return (request, _response, next) => {
    requireWriter(askerOf(request), config);
    next();
  };
}

function expressPath({ path }: Endpoint): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function readAsk<E extends Endpoint>(endpoint: E, request: Request, response: Response): Ask<E> {
  const parts = {
    params: request.params,
    query: parseFields(endpoint.query, request.query, 'wrong-query'),
    body: endpoint.body === undefined ? undefined : parseFields(endpoint.body, request.body, 'wrong-body'),
    request,
    response,
    signal: signalOf(response),
  };
  // The compiler cannot follow that each part was parsed by the schema its type is taken from.
  return parts as unknown as Ask<E>;
}

function signalOf(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** Answers what no endpoint took: 404, or 405 with the methods that the address does take. */
export function notServed(endpoints: readonly Pick<Endpoint, 'method' | 'path'>[]): RequestHandler {
  const patterns = endpoints.map(({ path, method }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (request, response) => {
    const path = request.baseUrl + request.path;
    const methods = new Set(
      patterns
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
    );
    const Allow = [...methods, 'OPTIONS'].join(', ');
    if (methods.size === 0 && wantsPage(request)) {
      sendNothingPage(response);
      return;
    }
    if (methods.size === 0) throw new Problem('not-found', 'There is nothing at this address. /api/docs lists what there is.');
    if (request.method !== 'OPTIONS') throw new Problem('method-not-allowed', `Allowed here: ${Allow}.`, { headers: { Allow } });
    response.set({ Allow }).status(204).end();
  };
}
