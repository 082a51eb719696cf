import type { Request } from 'express';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from './problem';

/** Hands over the body of a request as a file, and removes it; throws the problem of a body past the limit (bytes), of which no more is read. */
export async function withUpload<T>(request: Request, limit: number, use: (file: string) => Promise<T>): Promise<T> {
  if (Number(request.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const folder = await mkdtemp(join(tmpdir(), 'entente-upload-'));
  try {
    const file = join(folder, 'upload');
    await pipeline(Readable.from(limited(request, limit)), createWriteStream(file));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The request is not destroyed over its length: it still gets its answer. */
async function* limited(request: Request, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw tooLarge(limit);
    yield chunk as Buffer;
  }
}

function tooLarge(limit: number): Problem {
  const headers = { Connection: 'close' };
  return new Problem('body-too-large', `A file may have ${Math.floor(limit / 1024 / 1024)} MB here.`, { headers });
}
