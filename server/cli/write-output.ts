import { createWriteStream, type Stats } from 'node:fs';
import { readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FailedError, UsageError } from './errors';

/** A folder is no file; told before the work, not after it. */
export async function checkOutput(output: string): Promise<void> {
  const there = await stat(output).catch(() => null);
  if (there?.isDirectory() === true) throw new UsageError(`${output} is a folder: --output says which file in it to write.`);
}

/** Writes a file beside its place and puts it there when it is whole; into what is no plain file (a pipe, a device) it goes straight. */
export async function writeOutput(output: string, pieces: AsyncIterable<Buffer>, signal: AbortSignal): Promise<void> {
  try {
    await (isStraight(await stat(output).catch(() => null))
      ? pour(pieces, output, signal)
      : replace(await behindLinks(output), pieces, signal));
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? new FailedError(`${output} cannot be written: ${error.message}`) : error;
  }
}

function isStraight(there: Stats | null): boolean {
  return there !== null && !there.isFile() && !there.isDirectory();
}

/** What a link leads to is written, and the link stays; also where it leads to a file that is not there yet. */
function behindLinks(output: string): Promise<string> {
  return realpath(output).catch(() =>
    readlink(output).then(
      (target) => resolve(dirname(output), target),
      () => output,
    ),
  );
}

async function replace(file: string, pieces: AsyncIterable<Buffer>, signal: AbortSignal): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await pour(pieces, beside, signal);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function pour(pieces: AsyncIterable<Buffer>, file: string, signal: AbortSignal): Promise<void> {
  return pipeline(Readable.from(pieces), createWriteStream(file), { signal });
}
