import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonces = new WeakMap<object, string>();

/** The nonce by which this answer may bring style elements of its own. */
export function nonceOf(response: object): string {
  const nonce = nonces.get(response);
  if (nonce === undefined) throw new Error('The answer has no nonce');
  return nonce;
}

const styleNonce = (_request: unknown, response: object) => `'nonce-${nonceOf(response)}'`;

/**
 * Only what this server serves runs in its pages: scripts from files of ours, styles from files or with the nonce of the answer
 * (Mantine writes style elements), pictures that the page itself draws, workers of ours. TLS is a proxy's business, so no HSTS and no upgrade.
 */
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", styleNonce],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});

/** Gives every answer its security headers. */
export const securityHeaders: RequestHandler = (request, response: Response, next) => {
  nonces.set(response, randomBytes(16).toString('base64'));
  headers(request, response, next);
};
