import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable, type Place, type ReadLimits } from '../reading/items';
import { tooLarge } from '../reading/text';

/** How many times its packed size a file may be: CSV packs to a fifth, and a bomb is a thousandfold. */
const MOST_RATIO = 200;
/** Files of an archive. */
const MOST_FILES = 100;

/** An archive whose names and sizes were looked at; the library checks the sizes again while it unpacks. */
export interface ReadArchive {
  readonly names: readonly string[];
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Opens an archive. Throws Unreadable where it is none, where a path leads out of it, and where it unpacks to too much. */
export async function openArchive(file: string, { bytes }: ReadLimits): Promise<ReadArchive> {
  const zip = await orUnreadable(() => openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true }), file);
  try {
    const entries = await orUnreadable(() => entriesOf(zip), file);
    checkSizes(entries, bytes);
    return {
      names: entries.map(({ fileName }) => fileName),
      open: (name) => orUnreadable(() => zip.openReadStreamPromise(entries.find(({ fileName }) => fileName === name) as Entry), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_FILES) reject(new Unreadable('unsafe-archive', `The ZIP holds more than ${MOST_FILES} files`));
      else zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  return entries;
}

function checkSizes(entries: readonly Entry[], limit: number): void {
  for (const { fileName, compressedSize, uncompressedSize } of entries)
    if (uncompressedSize > 1024 * 1024 && uncompressedSize > compressedSize * MOST_RATIO)
      throw new Unreadable('unsafe-archive', `${fileName} unpacks to more than ${MOST_RATIO} times its size`, at(fileName));
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > limit) throw tooLarge(limit);
}

/** What the library says is wrong with an archive, as trouble with the file. */
async function orUnreadable<T>(work: () => Promise<T>, name: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw archiveTrouble(error, name);
  }
}

/** A path that leads out, or something broken. */
export function archiveTrouble(error: Error, name: string): Unreadable {
  const unsafe = /relative path|absolute path|invalid characters in fileName/i.test(error.message);
  return new Unreadable(
    unsafe ? 'unsafe-archive' : 'not-well-formed',
    `The ZIP: ${error.message}`,
    unsafe ? undefined : at(basename(name)),
  );
}

function at(part: string): Place {
  return { part, row: null, column: null };
}
