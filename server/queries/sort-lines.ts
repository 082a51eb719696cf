import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byText } from '../domain/order';

/** Characters of lines that are held at once. */
const HELD = 16_000_000;
/** Characters that are written at once. */
const WRITTEN = 1_000_000;
/** Bytes that are read of each run at once. */
const READ = 65_536;

/** A place in the file. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The lines, none with an end of line in it, in order. Those that are more than may be held wait in a temporary file, in runs that are sorted. */
export async function* sortLines(lines: AsyncIterable<string>, held = HELD): AsyncGenerator<string> {
  let file: FileHandle | null = null;
  const runs: Run[] = [];
  let waiting: string[] = [];
  let size = 0;
  try {
    for await (const line of lines) {
      waiting.push(line);
      size += line.length;
      if (size <= held) continue;
      file ??= await openNameless();
      const start = runs.at(-1)?.end ?? 0;
      runs.push({ start, end: start + (await writeRun(file, waiting.sort(byText))) });
      [waiting, size] = [[], 0];
    }
    yield* merge([waiting.sort(byText).values(), ...runs.map((run) => readRun(file, run))]);
  } finally {
    await file?.close();
  }
}

/** A file that is gone when this process is, however that ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-sort-'));
  try {
    return await open(join(folder, 'lines'), 'w+');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Appends them; how many bytes they are. */
async function writeRun(file: FileHandle, lines: readonly string[]): Promise<number> {
  let bytes = 0;
  let text = '';
  const write = async () => {
    bytes += Buffer.byteLength(text);
    await file.appendFile(text);
    text = '';
  };
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length > WRITTEN) await write();
  }
  await write();
  return bytes;
}

async function* readRun(file: FileHandle | null, { start, end }: Run): AsyncGenerator<string> {
  if (file === null) return;
  const buffer = Buffer.alloc(READ);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for (let at = start; at < end;) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(READ, end - at), at);
    if (bytesRead === 0) throw new Error('The temporary file of sorted lines is cut short');
    at += bytesRead;
    // Not by `readline`, for which U+2028 ends a line too.
    const parts = (text + decoder.decode(buffer.subarray(0, bytesRead), { stream: true })).split('\n');
    text = parts.pop() ?? '';
    yield* parts;
  }
}

interface Head {
  readonly line: string;
  readonly rest: Iterator<string> | AsyncIterator<string>;
}

/** Of sorted runs the lines in order. */
async function* merge(runs: readonly Head['rest'][]): AsyncGenerator<string> {
  /** The first line of each, the last in order first. */
  const heads: Head[] = [];
  const advance = async (rest: Head['rest']) => {
    const step = await rest.next();
    if (step.done) return;
    const line = step.value;
    const place = heads.findIndex((head) => head.line <= line);
    heads.splice(place < 0 ? heads.length : place, 0, { line, rest });
  };
  for (const rest of runs) await advance(rest);
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.line;
    await advance(head.rest);
  }
}
