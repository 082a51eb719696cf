import type { RequestHandler } from 'express';
import { isLoopback, type Config } from '../config';
import { Problem } from './problem';

/** A Host header as RFC 9110 has it: a name or an address in brackets, and a port at most. Nothing else is a host. */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::(\d{1,5}))?$/;

/** The host of a Host header, lower case, brackets off; null for what is no host. */
function hostOf(header: string | undefined): string | null {
  const match = HOST.exec((header ?? '').toLowerCase());
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Refuses requests that a foreign page makes a browser send. On loopback a name that is not this server's means that
 * somebody's DNS points here (rebinding); anywhere, an Origin other than this server's own means another site.
 */
export function guardHosts(config: Pick<Config, 'hosts' | 'loopback'>): RequestHandler {
  const isAllowed = (host: string | null) => host !== null && (isLoopback(host) || config.hosts.includes(host));
  const asksForHosts = config.loopback || config.hosts.length > 0;
  return (request, _response, next) => {
    const host = hostOf(request.host);
    if (asksForHosts && !isAllowed(host)) {
      throw new Problem('host-not-allowed', 'This server does not answer to that name. ENTENTE_HOSTS adds names.');
    }
    const origin = request.get('origin');
    if (origin !== undefined && !isOwnOrigin(origin, request.host, request.protocol)) {
      throw new Problem(
        'origin-not-allowed',
        'Pages of other sites may not ask this server. Behind a proxy, ENTENTE_TRUST_PROXY tells it its own.',
      );
    }
    next();
  };
}

/** Scheme, host and port are those under which the request itself came; an origin of `null` is nobody's own. */
function isOwnOrigin(origin: string, host: string | undefined, protocol: string): boolean {
  const own = parseUrl(`${protocol}://${host ?? ''}`);
  return own !== null && own.origin === parseUrl(origin)?.origin;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
