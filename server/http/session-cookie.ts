import type { Request, Response } from 'express';

const NAME = 'entente-session';
const OPTIONS = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** The session ids that the request brings along; a browser sends several where paths or ports gave several. */
export function sessionIds(request: Request): string[] {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${NAME}=`)).map((pair) => pair.slice(NAME.length + 1));
}

/** Gives the browser its session until it is closed; over TLS it never goes out in the clear. */
export function setSessionCookie(request: Request, response: Response, id: string): void {
  response.cookie(NAME, id, { ...OPTIONS, secure: request.secure });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(NAME, { ...OPTIONS, secure: request.secure });
}
