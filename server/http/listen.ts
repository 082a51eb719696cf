import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The address cannot be listened on; the message says which setting changes it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds between two looks for connections that have become idle. */
const IDLE_CHECK = 50;

/** Listens, and resolves when requests can come. */
export function listen(handler: RequestListener, place: Place): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, place)));
    server.listen(place.port, place.host, () => resolve(server));
  });
}

/** Rejects where the address is taken, before anything slow is done for it. */
export async function checkFree(place: Place): Promise<void> {
  await stopListening(await listen(() => undefined, place));
}

/** Takes no more requests, and resolves when those under way are answered. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive would hold the server for seconds after its last answer.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}

/** Where a browser on this machine finds the server. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function inWords(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} of ${host} is taken by another program. PORT sets another one: PORT=${port < 65535 ? port + 1 : 3000} npm start`,
      );
    case 'EACCES':
      return new ListenError(`This user may not listen on port ${port}. PORT sets another one, such as 3000.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ListenError(`${host} is no address of this machine. HOST sets another one, such as 127.0.0.1.`);
    default:
      return error;
  }
}
