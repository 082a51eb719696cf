import { AnswerReader } from '../answer/answer-reader';
import { decodeAnswer, Received, type Answer, type Fault } from '../answer/answer';
import { DecodeError } from '../answer/decode-value';
import type { Typed } from '../parameters/typed';
import { breathing } from './breathing';

const TYPED = 'application/vnd.neo4j.query';

/** A statement as it is sent. */
export interface Asked {
  readonly database: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, Typed>>;
  readonly write: boolean;
  /** By which it can be cancelled. */
  readonly id: string;
  /** Rows that are asked for at most. */
  readonly rows: number;
  readonly signal?: AbortSignal;
  /** Tells how many rows have come. */
  readonly onRows?: (count: number) => void;
}

/** Runs a statement over Neo4j's Query API. Whatever goes wrong is in the answer; what had come before an abort is, too, and only an abort before the first row rejects. */
export async function runQuery(asked: Asked): Promise<Answer> {
  const received = new Received();
  const reader = new AnswerReader((row) => received.add(row));
  try {
    const response = await fetch(`/db/${encodeURIComponent(asked.database)}/query/v2`, requestOf(asked));
    return decodeAnswer(await readBody(response, reader, () => asked.onRows?.(received.rows.length)), received);
  } catch (error) {
    const begun = reader.broken();
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      return { ...decodeAnswer(begun ?? {}, received), fault: brokenOff(error) };
    if (begun === null) throw error;
    return decodeAnswer(begun, received);
  }
}

/** Stops a statement in the store. Where it has ended meanwhile, there is nothing to stop. */
export async function cancelQuery(id: string): Promise<void> {
  await fetch(`/api/console/queries/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch(() => undefined);
}

/** An id that nobody else has. */
export function newQueryId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function requestOf({ statement, parameters, write, id, rows, signal }: Asked): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': TYPED, accept: TYPED, 'entente-query-id': id, 'entente-row-limit': String(rows) },
    body: JSON.stringify({ statement, parameters, accessMode: write ? 'WRITE' : 'READ', includeCounters: true }),
    ...(signal ? { signal } : {}),
  };
}

/** Letters that are read between two looks at the clock. */
const STRETCH = 16_384;

/** Reads an answer as it comes, but never so much at once that the page stands still. */
async function readBody(response: Response, reader: AnswerReader, onRows: () => void): Promise<unknown> {
  const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const breathe = breathing(onRows);
  for (let piece = await body?.read(); piece?.done === false; piece = await body?.read()) {
    for (let at = 0; at < piece.value.length; at += STRETCH) {
      reader.feed(piece.value.slice(at, at + STRETCH));
      await breathe();
    }
  }
  return reader.end();
}

function brokenOff(error: unknown): Fault {
  const message =
    error instanceof DecodeError
      ? `The answer could not be read: ${error.message}`
      : error instanceof SyntaxError
        ? 'The answer broke off before its end.'
        : 'The server does not answer.';
  return { code: 'Entente.Connection', message, detail: null, place: null };
}
