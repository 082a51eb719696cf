import type { Writable } from 'node:stream';
import type { GraphStore } from '../../store/graph-store';
import type { Admission } from '../admission';
import type { Encoding } from '../encoding/encoding';
import type { Limits } from '../limits';
import type { Writers } from '../gate/gate';
import { openForUser } from '../open-for-user';
import { BadRequestError } from '../query-error';
import type { Running } from '../running';
import { writeAnswer } from './answer';
import { apiErrorOf } from './errors';
import { readRequest, type QueryRequest } from './request';

export interface QueryDeps {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly admission: Admission;
  readonly running: Running;
  readonly writers: Writers;
}

/** A request to the Query API as it comes, and what its sender may do. */
export interface Asked {
  readonly body: Uint8Array;
  /** Its parameters are typed JSON. */
  readonly typed: boolean;
  readonly encoding: Encoding;
  readonly mayWrite: boolean;
  /** Who may cancel it. */
  readonly owner: string;
  /** With whom it shares the statements at a time. */
  readonly client: string;
  /** By which it may be cancelled. */
  readonly id: string | null;
  readonly rowLimit: string | null;
}

export interface Reply {
  /** Writes the head. */
  readonly head: (status: number) => void;
  readonly body: Writable;
}

/** Answers a statement, or says what is wrong with it; rejects with what is no fault of the statement. */
export async function answerQuery(deps: QueryDeps, reply: Reply, asked: Asked): Promise<void> {
  const began = performance.now();
  const controller = new AbortController();
  reply.body.once('close', () => controller.abort());
  let text = '';
  try {
    const request = readRequest(asked.body, asked.typed);
    text = request.text;
    const limit = limitOf(asked.rowLimit, deps.limits);
    const forget = remember(deps.running, asked, controller);
    try {
      await run(deps, reply, asked, { request, limit, began, signal: controller.signal });
    } finally {
      forget();
    }
  } catch (error) {
    const known = apiErrorOf(error, text);
    if (known === null || reply.body.destroyed) throw error;
    reply.head(known.status);
    reply.body.end(JSON.stringify({ errors: [known.error] }));
  }
}

interface Run {
  readonly request: QueryRequest;
  readonly limit: { readonly rows: number; readonly bytes: number } | null;
  readonly began: number;
  readonly signal: AbortSignal;
}

async function run(deps: QueryDeps, reply: Reply, asked: Asked, { request, limit, began, signal }: Run): Promise<void> {
  const { text, bookmarks, includeCounters, accessMode } = request;
  await deps.admission.during(asked.client, signal, async () => {
    const access = asked.mayWrite ? accessMode : 'read';
    const timeout = timeoutOf(request, asked, deps.limits);
    const options = { access, writers: deps.writers, bookmarks, signal, client: asked.client, timeout };
    const answer = await openForUser(deps.store, request, deps.limits, options);
    reply.head(202);
    await writeAnswer(answer, reply.body, { encoding: asked.encoding, includeCounters, limit, began, text, signal });
    reply.body.end();
  });
}

/** Milliseconds that a clock can run: past that it would ring at once. */
const LONGEST = 2 ** 31 - 1;

/** Anybody may ask for less time, and who may write for more. */
function timeoutOf({ maxExecutionTime }: QueryRequest, { mayWrite }: Asked, { timeoutMs }: Limits): number {
  if (maxExecutionTime === null) return timeoutMs;
  return Math.min(maxExecutionTime, mayWrite ? LONGEST : timeoutMs);
}

function limitOf(rows: string | null, limits: Limits): Run['limit'] {
  if (rows === null) return null;
  if (!/^\d{1,9}$/.test(rows)) throw new BadRequestError('Entente-Row-Limit: must be a whole number');
  return { rows: Math.min(Number(rows), limits.rows), bytes: limits.bytes };
}

function remember(running: Running, { id, owner }: Asked, controller: AbortController): () => void {
  if (id === null) return () => undefined;
  if (!/^[\w-]{8,64}$/.test(id)) throw new BadRequestError('Entente-Query-Id: must be 8 to 64 letters, digits, underscores and dashes');
  const forget = running.add(id, owner, controller);
  if (forget === null) throw new BadRequestError('Entente-Query-Id: a statement with this id is running');
  return forget;
}
