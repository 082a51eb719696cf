import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { askerOf, clientOf } from './asker';
import { Problem } from './problem';

/** Milliseconds. */
const WINDOW = 60_000;

/** Lets each client ask so often in a minute; who sits at this machine is not counted. */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (request) => askerOf(request).local,
    keyGenerator: clientOf,
    handler: (_request, _response, next) =>
      next(new Problem('too-many-requests', `At most ${perMinute} requests a minute are answered. Ask again in a while.`)),
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  });
}
