import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Unreadable, textPlace, type ReadLimits } from './items';
import { CHUNK } from './limits';

const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** The text of a file, piece by piece. */
export function readText(file: string, limits: ReadLimits): AsyncGenerator<string> {
  return decode(createReadStream(file, { highWaterMark: CHUNK }), limits);
}

/** Bytes as text. Throws Unreadable at the first byte that is no UTF-8, and past the limit. */
export async function* decode(chunks: AsyncIterable<Buffer>, { bytes: limit }: ReadLimits): AsyncGenerator<string> {
  // Without the option each call would drop a byte order mark, not only the first of the file.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const place = new LineCount();
  let rest: Buffer = Buffer.alloc(0);
  let size = 0;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (size === 0 && UTF16.some((mark) => chunk.subarray(0, 2).equals(mark)))
      throw new Unreadable('wrong-encoding', 'The file is UTF-16. Save it as UTF-8.', textPlace(1, 1));
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = bytes.subarray(wholeCharacters(bytes));
    const text = decodeWhole(decoder, bytes.subarray(0, bytes.length - rest.length), place);
    place.add(text);
    yield isFirst ? text.replace(/^\ufeff/, '') : text;
    isFirst = false;
  }
  if (rest.length > 0) throw wrongByte(place.after(''));
}

/** What is said past the limit of bytes; `how` ends with a blank. */
export function tooLarge(limit: number, how = ''): Unreadable {
  return new Unreadable(
    'too-large',
    `The file ${how}holds more than ${Math.floor(limit / 1024 / 1024)} MB. ENTENTE_IMPORT_LIMIT sets the limit.`,
  );
}

function decodeWhole(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, place: LineCount): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw wrongByte(place.after(bytes.subarray(0, validLength(bytes)).toString('utf8')));
  }
}

function wrongByte({ row, column }: { row: number; column: number }): Unreadable {
  return new Unreadable('wrong-encoding', 'A byte here is no UTF-8. Save the file as UTF-8.', textPlace(row, column));
}

/** Where the last character begins that the bytes cut off; their length where they cut none. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > 1) return length > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

/** How many bytes from the start are UTF-8. */
function validLength(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const prefix = bytes.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, wholeCharacters(prefix)))) good = middle;
    else bad = middle;
  }
  return wholeCharacters(bytes.subarray(0, good));
}

/** Counts lines and columns over pieces of a text. */
class LineCount {
  private row = 1;
  private column = 1;

  add(text: string): void {
    ({ row: this.row, column: this.column } = this.after(text));
  }

  /** Where the text that comes after `text` begins. */
  after(text: string): { row: number; column: number } {
    const last = text.lastIndexOf('\n');
    if (last < 0) return { row: this.row, column: this.column + text.length };
    return { row: this.row + text.split('\n').length - 1, column: text.length - last };
  }
}
