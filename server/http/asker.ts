import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { isLoopback, type Config } from '../config';
import type { SessionReply } from '../contract/replies';
import type { FailedAttempts } from './failed-attempts';
import { Problem } from './problem';
import { clearSessionCookie, sessionIds, setSessionCookie } from './session-cookie';
import type { Sessions } from './sessions';
import { isWritable } from './may-write';
import { sameSecret, tokenOf } from './token';

/** Who sends a request, as far as what they may see depends on it. */
export interface Asker {
  /** Sits at this very machine, with no proxy between. */
  readonly local: boolean;
  /** Has shown the token, in this request or at login. */
  readonly tokenHolder: boolean;
  readonly mayRead: boolean;
  /** May see passages of the articles. */
  readonly passages: boolean;
  /** Who it is as far as can be told apart: a login, the token, or an address. */
  readonly who: string;
}

export type AskerConfig = Pick<Config, 'loopback' | 'token' | 'publicReadOnly' | 'passages' | 'trustProxy'>;

/** Headers that only a proxy sends: who comes through one is not at this machine, whatever address the proxy has. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

const askers = new WeakMap<Request, Asker>();

/** Who sends the request; `WhoAsks.identify` has to have run. */
export function askerOf(request: Request): Asker {
  const asker = askers.get(request);
  if (asker === undefined) throw new Error('The request was not identified');
  return asker;
}

/** Finds out who sends a request. A wrong token is an error even where none is asked for. */
export class WhoAsks {
  constructor(
    private readonly config: AskerConfig,
    private readonly sessions: Sessions,
    private readonly attempts: FailedAttempts,
  ) {}

  /** Notes the asker of each request for `askerOf`. */
  readonly identify: RequestHandler = (request, _response, next) => {
    askers.set(request, this.read(request));
    next();
  };

  private read(request: Request): Asker {
    const { loopback, trustProxy, publicReadOnly, passages } = this.config;
    const local = loopback && trustProxy === null && isHere(request);
    const session = this.sessionOf(request);
    const bearer = this.hasToken(request);
    const tokenHolder = bearer || session !== undefined;
    return {
      local,
      tokenHolder,
      mayRead: local || tokenHolder || publicReadOnly,
      passages: local || tokenHolder || (publicReadOnly && passages === 'public'),
      who: session !== undefined ? `session ${session}` : bearer ? 'token' : `address ${clientOf(request)}`,
    };
  }

  /** Begins a session for the token; throws where it is the wrong one. */
  login(request: Request, response: Response, token: string): SessionReply {
    if (this.config.token === null) throw new Problem('no-token-set', 'ENTENTE_TOKEN is not set, so there is nothing to log in with.');
    this.check(request, token, this.config.token);
    setSessionCookie(request, response, this.sessions.begin());
    return this.session({ ...askerOf(request), tokenHolder: true, mayRead: true, passages: true });
  }

  /** Ends the session that the request brings. */
  logout(request: Request, response: Response): SessionReply {
    for (const id of sessionIds(request)) this.sessions.end(id);
    clearSessionCookie(request, response);
    return this.session(this.read(request));
  }

  /** The asker as the page needs to know. */
  session(asker: Asker): SessionReply {
    const { token, publicReadOnly } = this.config;
    return {
      loggedIn: asker.tokenHolder,
      loginNeeded: !asker.mayRead && token !== null,
      publicReadOnly,
      writable: isWritable(this.config),
      passages: asker.passages,
    };
  }

  /** Where no token is set none can be wrong: whatever stands there says nothing. */
  private hasToken(request: Request): boolean {
    const authorization = request.get('authorization');
    if (authorization === undefined || this.config.token === null) return false;
    this.check(request, tokenOf(authorization), this.config.token);
    return true;
  }

  private sessionOf(request: Request): string | undefined {
    return sessionIds(request).find((id) => this.sessions.holds(id));
  }

  private check(request: Request, given: string | null, wanted: string): void {
    const client = clientOf(request);
    const seconds = this.attempts.blockedFor(client);
    if (seconds > 0) {
      const headers = { 'Retry-After': String(seconds) };
      throw new Problem('too-many-attempts', `Too many wrong tokens came from here. Try again in ${seconds} s.`, { headers });
    }
    if (given !== null && sameSecret(given, wanted)) return;
    this.attempts.add(client);
    throw new Problem('wrong-token', 'This is not the token of this server (ENTENTE_TOKEN).', { headers: CHALLENGE });
  }
}

function isHere(request: Request): boolean {
  return isLoopback(request.socket.remoteAddress ?? '') && PROXY_HEADERS.every((name) => request.get(name) === undefined);
}

/** Never Basic: browsers would open a window of their own for it. */
const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="entente"' };

/** A client by its address; an IPv6 client by its network, for it owns all of that. */
export function clientOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}

/** Throws unless the asker may write. */
export function requireWriter(asker: Asker, config: AskerConfig): void {
  if (config.publicReadOnly)
    throw new Problem('read-only', 'This server is for reading only (ENTENTE_PUBLIC=read-only): nobody can write here.');
  if (asker.tokenHolder) return;
  if (config.token === null) throw new Problem('no-token-set', 'ENTENTE_TOKEN is not set, so nothing can be written here.');
  throw new Problem('login-needed', 'Writing needs the token (ENTENTE_TOKEN): log in with it, or send it as Bearer.', {
    headers: CHALLENGE,
  });
}

/** Throws unless the asker may read. */
export function requireReader(asker: Asker, config: AskerConfig): void {
  if (asker.mayRead) return;
  if (config.token !== null)
    throw new Problem('login-needed', 'Log in with the token (ENTENTE_TOKEN), or send it as Bearer.', { headers: CHALLENGE });
  throw new Problem(
    'not-local',
    'This came through a proxy, and this server answers its own machine only. ENTENTE_TOKEN or ENTENTE_PUBLIC=read-only opens it.',
  );
}
