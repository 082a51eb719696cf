import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Logs each request with its answer's status and time; never a header, a body or a query string, for a token could stand there. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    const started = performance.now();
    response.on('close', () => {
      const status = response.writableFinished ? response.statusCode : 'aborted';
      logger.debug({ method, path, status, ms: Math.round(performance.now() - started) }, 'request');
    });
    next();
  };
}
