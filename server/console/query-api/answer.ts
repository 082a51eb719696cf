import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { UserAnswer } from '../open-for-user';
import type { Encoding } from '../encoding/encoding';
import { apiErrorOf } from './errors';
import { summaryText } from './summary-text';

export interface AnswerOptions {
  readonly encoding: Encoding;
  readonly includeCounters: boolean;
  /** Of a client that asks for it; the rest of a read is left, that of a write is run and thrown away. */
  readonly limit: { readonly rows: number; readonly bytes: number } | null;
  /** On the clock of `performance`. */
  readonly began: number;
  /** The statement, for the places of its mistakes. */
  readonly text: string;
  /** Aborted when nobody reads any more. */
  readonly signal: AbortSignal;
}

/** Characters that are gathered before they are written. */
const CHUNK = 16_384;
/** Milliseconds that a client may read nothing, before it is taken to be gone. */
const READS_WITHIN = 60_000;

/** Writes an answer while it is produced, no faster than it is read. An error after its head is a member of it. */
export async function writeAnswer(answer: UserAnswer, out: Writable, options: AnswerOptions): Promise<void> {
  const writer = new Writer(out, options.signal);
  await writer.write(`{"data":{"fields":${JSON.stringify(answer.columns)},"values":[`);
  const tail = await writeRows(answer, writer, options).catch((error: unknown) => errorTail(error, options.text));
  await writer.write(`${tail},"elapsed":${Math.round(performance.now() - options.began)}}`);
  await writer.flush();
}

async function writeRows(answer: UserAnswer, writer: Writer, options: AnswerOptions): Promise<string> {
  const { encoding, limit, includeCounters } = options;
  let rows = 0;
  let cut: 'rows' | 'bytes' | null = null;
  for await (const row of answer.rows) {
    if (limit !== null && cut === null) cut = rows >= limit.rows ? 'rows' : writer.length >= limit.bytes ? 'bytes' : null;
    // What a write still has to do is done.
    if (cut !== null && answer.access === 'read' && answer.mode !== 'profile') break;
    if (cut === null) await writer.write(`${rows++ === 0 ? '' : ','}[${row.map(encoding.text).join(',')}]`);
  }
  const said = limit === null ? '' : `,"truncated":${cut !== null},"limit":${JSON.stringify(cut === null ? null : { [cut]: limit[cut] })}`;
  const summary = cut !== null && answer.access === 'read' && answer.mode !== 'profile' ? null : await answer.summary();
  return `]}${said}${summary === null ? '' : summaryText(summary, encoding, includeCounters)}`;
}

/** Neo4j answers so too: what came is data, and what went wrong stands behind it. */
function errorTail(error: unknown, text: string): string {
  const known = apiErrorOf(error, text);
  if (known === null) throw error;
  return `]},"errors":${JSON.stringify([known.error])}`;
}

/** Gathers small texts, and waits while the reader is behind. */
class Writer {
  length = 0;
  private text = '';
  constructor(
    private readonly out: Writable,
    private readonly signal: AbortSignal,
  ) {}

  async write(text: string): Promise<void> {
    this.length += text.length;
    this.text += text;
    if (this.text.length >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    const { text } = this;
    this.text = '';
    if (this.out.destroyed) return;
    if (!this.out.write(text)) await once(this.out, 'drain', { signal: AbortSignal.any([this.signal, AbortSignal.timeout(READS_WITHIN)]) });
  }
}
