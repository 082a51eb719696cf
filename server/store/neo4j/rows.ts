import { isRetryableError, type Record as DriverRecord, type Session } from 'neo4j-driver';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunOptions, Statement } from '../graph-store';
import type { Row } from '../values';
import { configFor, type Calls } from './calls';
import { FETCH_SIZE } from './connection';
import { toStoreError } from './driver-errors';
import { orLeft } from './leaving';
import { send, toRow } from './transaction-work';

/**
 * Milliseconds that rows may take from first to last: a slow reader is no slow query. The time for the next of them is limited apart, each time anew:
 * what streams here is ours and may be all of a large graph. A user's statement has one time for all its rows (answer.ts).
 */
export const STREAM_LIMIT = 3_600_000;
/** Milliseconds to wait before the first row is asked for again. */
const RETRIES = [300, 1_000];
/** Milliseconds after which it is not: whoever waits is to be told of a server that is away. */
const RETRY_WITHIN = 2_000;

interface OpenRows {
  readonly session: Session;
  readonly records: AsyncIterator<DriverRecord, unknown>;
  readonly first: readonly Row[];
}

/** Hands out rows as they are asked for: a reader who stops stops the database. Once one was handed out nothing is tried again. */
export async function* streamRows(calls: Calls, statement: Statement, options: RunOptions): AsyncGenerator<Row> {
  const { rowLimit = Infinity, signal, timeout = calls.timeoutMs } = options;
  const limits = { timeout, signal };
  const { session, records, first } = await openRows(calls, statement, limits, Math.min(FETCH_SIZE, rowLimit));
  const leave = (): void => calls.leave(session);
  let handedOut = 0;
  try {
    for (let rows = first; rows.length > 0; rows = await within(nextRows(records, rowLimit - handedOut), leave, limits)) {
      for (const row of rows) {
        const refusal = calls.refusal(signal);
        if (refusal) throw refusal;
        handedOut += 1;
        yield row;
      }
    }
  } catch (error) {
    throw toStoreError(error, { timeout });
  } finally {
    leave();
  }
}

export type Limits = { readonly timeout: number; readonly signal: AbortSignal | undefined };

function openRows(calls: Calls, statement: Statement, limits: Limits, fetchSize: number): Promise<OpenRows> {
  const session = (): Session => calls.session('read', Math.max(1, fetchSize));
  return beginAgain(calls, limits, session, (opened) => begin(opened, statement, fetchSize));
}

/** Begins what nobody has seen anything of yet, and so again where the connection fails. */
export async function beginAgain<T>(
  calls: Calls,
  limits: Limits,
  open: () => Session,
  start: (session: Session) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  for (let attempt = 0; ; attempt++) {
    const refusal = calls.refusal(limits.signal);
    if (refusal) throw refusal;
    const session = open();
    try {
      return await calls.track(within(start(session), () => calls.leave(session), limits));
    } catch (error) {
      calls.leave(session);
      const pause = RETRIES[attempt];
      const known = toStoreError(error, { timeout: limits.timeout });
      const isLate = performance.now() - began > RETRY_WITHIN;
      if (pause === undefined || isLate || known.code === 'query-memory' || !isRetryableError(error)) throw known;
      await wait(pause);
    }
  }
}

async function begin(session: Session, statement: Statement, wanted: number): Promise<OpenRows> {
  // Not waited for: whether it could be begun is told with the rows, a round trip sooner.
  const tx = session.beginTransaction(configFor(STREAM_LIMIT));
  const records = send(tx, statement)[Symbol.asyncIterator]();
  // One is asked for also where none is wanted: what is wrong with the statement is told with it.
  const first = await nextRows(records, Math.max(1, wanted));
  return { session, records, first: first.slice(0, wanted) };
}

/** As many as the database sends at once, the last ones fewer, then none: waiting for each by itself would take longer than reading it. */
async function nextRows(records: AsyncIterator<DriverRecord, unknown>, wanted: number): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < Math.min(wanted, FETCH_SIZE)) {
    const next = await records.next();
    if (next.done === true) break;
    rows.push(toRow(next.value));
  }
  return rows;
}

export function within<T>(work: Promise<T>, leave: () => void, limits: Limits): Promise<T> {
  return orLeft(work, { ...limits, leave });
}
