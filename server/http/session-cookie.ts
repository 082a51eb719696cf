import type { Request, Response } from 'express';

export const SESSION_COOKIE = 'entente-session';
const OPTIONS = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** The session ids that the request brings along; a browser sends several where paths or ports gave several. */
export function sessionIds(request: Request): string[] {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${SESSION_COOKIE}=`)).map((pair) => pair.slice(SESSION_COOKIE.length + 1));
}

/** Gives the browser its session until it is closed; over TLS it never goes out in the clear. */
export function setSessionCookie(request: Request, response: Response, id: string): void {
  response.cookie(SESSION_COOKIE, id, { ...OPTIONS, secure: request.secure });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(SESSION_COOKIE, { ...OPTIONS, secure: request.secure });
}
