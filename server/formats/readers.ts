import { open } from 'node:fs/promises';
import { READ_FORMATS, type ReadFormat } from '../domain/vocabulary/read-formats';
import { readCsv } from './csv/read';
import { readCyjs } from './cyjs/read';
import { readCypher } from './cypher/read';
import { readGexf } from './gexf/read';
import { readGraphml } from './graphml/read';
import { readJgf } from './jgf/read';
import { problem, type ReadFile, type ReadItem, type ReadLimits } from './reading/items';
import { outerKeys } from './reading/json';

interface Reader {
  readonly read: ReadFile;
  /** Tells a file by its beginning, white space and a byte order mark left out. */
  readonly looks?: RegExp;
  /** Tell a file that is an object of JSON: the first of them that it has. */
  readonly keys?: readonly string[];
}

/** How each format is read. */
const READERS = {
  graphml: { read: readGraphml, looks: /^<(?:[^]*?<)?(?:\w+:)?graphml\b/ },
  gexf: { read: readGexf, looks: /^<(?:[^]*?<)?(?:\w+:)?gexf\b/ },
  jgf: { read: readJgf, keys: ['graph', 'graphs'] },
  cyjs: { read: readCyjs, looks: /^\[\s*(?:\{|\])/, keys: ['elements', 'format_version', 'generated_by'] },
  csv: { read: readCsv, looks: /^PK[^ -~]{2}/ },
  cypher: { read: readCypher, looks: /^\/\/ .* by Entente |^(?:CREATE CONSTRAINT|UNWIND \[)/ },
} as const satisfies Record<ReadFormat, Reader>;
const LOOKS: readonly (readonly [ReadFormat, Reader])[] = READ_FORMATS.map((format) => [format, READERS[format]]);

/** Bytes from the start by which a file is told. */
const HEAD = 64 * 1024;

/** The reader for a file: of the format given, or of the one that the file looks like; null where it looks like none, and then the items say so. */
export async function openReader(
  file: string,
  { format, limit }: { readonly format?: ReadFormat | undefined; readonly limit: number },
): Promise<{ readonly format: ReadFormat | null; readonly items: AsyncIterable<ReadItem> }> {
  const head = await headOf(file);
  if (head.length === 0) return { format: null, items: only('empty', 'The file is empty') };
  const found = format ?? tellFormat(head);
  const limits: ReadLimits = { bytes: limit };
  return found === null
    ? { format: null, items: only('unknown-format', UNKNOWN) }
    : { format: found, items: READERS[found].read(file, limits) };
}

const UNKNOWN = `The file looks like none of ${READ_FORMATS.join(', ')}. Of these csv and cypher are read as Entente writes them: the ZIP, and the script`;

// eslint-disable-next-line @typescript-eslint/require-await -- items come asynchronously
async function* only(...told: Parameters<typeof problem>): AsyncGenerator<ReadItem> {
  yield problem(...told);
}

/** The format whose files begin like this. */
function tellFormat(head: Buffer): ReadFormat | null {
  const text = head
    .toString(/^(?:\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2)) ? 'utf16le' : 'utf8')
    .replace(/^[\ufeff\ufffe\s]+/, '');
  const found = LOOKS.find(([, { looks }]) => looks?.test(text));
  if (found || !text.startsWith('{')) return found?.[0] ?? null;
  const told = outerKeys(text).map((key) => LOOKS.find(([, { keys }]) => keys?.includes(key)));
  return told.find((one) => one !== undefined)?.[0] ?? null;
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
