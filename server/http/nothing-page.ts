import type { Request, Response } from 'express';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Nothing here · Entente</title></head>
<body>
<h1>There is nothing at this address</h1>
<p><a href="/">To the graph</a>, or to <a href="/api/docs">what can be asked over HTTP</a>.</p>
</body>
</html>
`;

/** Whether a reader sits before a browser: programs take anything, or JSON; below the interfaces everybody gets that. */
export function wantsPage(request: Request): boolean {
  const path = request.baseUrl + request.path;
  return ['GET', 'HEAD'].includes(request.method) && !/^\/(api|db)(\/|$)/.test(path) && request.accepts(['json', 'html']) === 'html';
}

/** Says to a reader that nothing is here, and where something is. */
export function sendNothingPage(response: Response): void {
  response.status(404).set('Cache-Control', 'no-store').type('html').send(PAGE);
}
