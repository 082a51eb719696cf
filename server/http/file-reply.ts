import type { Router } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Endpoint } from '../contract/endpoints';
import { inChunks } from '../formats/in-chunks';
import { serveWith, type Ask } from './endpoint';

/** A file as it is handed out, piece by piece. */
export interface FileReply {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** Puts an endpoint on a router that answers with a file. What fails midway ends the connection: nobody takes half a file for a whole one. So does a client that has read nothing for `idleMs`: it would keep the store busy. */
export function serveFile<E extends Endpoint>(
  router: Router,
  endpoint: E,
  config: Parameters<typeof serveWith>[2] & { readonly exports: { readonly idleMs: number } },
  handler: (ask: Ask<E>) => Promise<FileReply>,
): void {
  serveWith(router, endpoint, config, async (ask: Ask<E>) => {
    const { response, request } = ask;
    // Where nothing waits to be read it is the store that takes its time.
    response.setTimeout(config.exports.idleMs, () => {
      if ((response.socket?.writableLength ?? 0) > 0) response.destroy();
    });
    const { name, mediaType, pieces } = await handler(ask);
    const chunks = inChunks(pieces);
    // What fails before the first piece still becomes a problem document.
    const first = await chunks.next();
    response.attachment(name).type(mediaType);
    if (request.method === 'HEAD' || response.destroyed) {
      await chunks.return(undefined);
      response.end();
      return;
    }
    await pipeline(Readable.from(startingWith(first, chunks)), response).catch((error: unknown) => {
      if (!ask.signal.aborted) throw error;
    });
  });
}

async function* startingWith(first: IteratorResult<Buffer>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}
