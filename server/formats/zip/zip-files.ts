import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file in an archive, written piece by piece. */
export interface ZippedFile {
  readonly name: string;
  readonly pieces: () => AsyncIterable<string>;
}

/** Packs files one after the other; nothing is held. `taken` is their time, so that the same graph gives the same bytes. */
export async function* zipFiles(files: readonly ZippedFile[], taken: string): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // Its type is older than it is.
  const output = zip.outputStream as unknown as Readable;
  zip.on('error', (error) => output.destroy(error as Error));
  let current: Readable | null = null;
  for (const { name, pieces } of files) {
    // Opened when its turn comes: a reader that waits would keep the store busy.
    zip.addReadStreamLazy(name, { mtime: asLocal(taken), forceDosTimestamp: true }, (give) => {
      // The library minds the trouble of files that it opens itself, and of no other: unheard it would end the process.
      current = Readable.from(joined(pieces())).once('error', (error) => zip.emit('error', error));
      give(null, current);
    });
  }
  zip.end();
  try {
    yield* output as AsyncIterable<Uint8Array>;
  } finally {
    // Whoever leaves early lets go of what the file under way reads from.
    (current as Readable | null)?.destroy();
  }
}

/** An archive tells local time, wherever that is: the figures of UTC are written as they stand. */
function asLocal(taken: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = taken.match(/\d+/g)?.map(Number) ?? [];
  return new Date(year, month - 1, day, hour, minute, second);
}

const PIECE = 65_536;

async function* joined(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
