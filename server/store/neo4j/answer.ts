import type { Record as DriverRecord, Result, Session, Transaction } from 'neo4j-driver';
import type { OpenAnswer, OpenOptions, Statement, Summary } from '../graph-store';
import type { Row } from '../values';
import { configFor, type Calls } from './calls';
import { FETCH_SIZE } from './connection';
import { timedOut, toStoreError } from './driver-errors';
import { beginAgain, STREAM_LIMIT, within, type Limits } from './rows';
import { toSummary } from './summary';
import { send, toRow } from './transaction-work';

/** Begins a statement of a user's. It is committed when its last row was read, and undone when its reader leaves before. */
export async function openAnswer(calls: Calls, statement: Statement, options: OpenOptions): Promise<OpenAnswer> {
  const { access = 'read', bookmarks = [], rowLimit = Infinity, signal, timeout = calls.timeoutMs } = options;
  const clock = new Clock({ timeout, signal });
  const session = (): Session =>
    calls.session(access, Math.max(1, Math.min(FETCH_SIZE, rowLimit)), { after: bookmarks, notifications: true });
  const begun = await clock.count((limits) => beginAgain(calls, limits, session, (opened) => begin(opened, statement)));
  return new Reading(calls, clock, begun, rowLimit).answer();
}

interface Begun {
  readonly session: Session;
  /** Null where the statement makes transactions of its own, as CALL { … } IN TRANSACTIONS does: those that ended stay. */
  readonly tx: Transaction | null;
  readonly result: Result;
  readonly columns: readonly string[];
}

async function begin(session: Session, statement: Statement): Promise<Begun> {
  const config = configFor(STREAM_LIMIT);
  const tx = await session.beginTransaction(config);
  const result = send(tx, statement);
  try {
    return { session, tx, result, columns: await result.keys() };
  } catch (error) {
    if (!wantsNoTransaction(error)) throw error;
    await tx.rollback();
    const own = send({ run: (text: string, parameters: object) => session.run(text, parameters, config) }, statement);
    return { session, tx: null, result: own, columns: await own.keys() };
  }
}

/** Nothing has been done then. */
function wantsNoTransaction(error: unknown): boolean {
  return error instanceof Error && error.message.includes('can only be executed in an implicit transaction');
}

/** Counts the time that a statement takes the database, and not the time that its reader takes. */
class Clock {
  private spent = 0;
  constructor(private readonly limits: Limits) {}

  /** Does work within the time that is left; rejects with a StoreError that names the whole of it. */
  async count<T>(work: (left: Limits) => Promise<T>): Promise<T> {
    const { timeout } = this.limits;
    const began = performance.now();
    try {
      return await work({ ...this.limits, timeout: Math.max(0, timeout - this.spent) });
    } catch (error) {
      const known = toStoreError(error, { timeout });
      throw known.code === 'query-timeout' ? timedOut(timeout) : known;
    } finally {
      this.spent += performance.now() - began;
    }
  }
}

/** An answer under way. */
class Reading {
  private readonly records: AsyncIterator<DriverRecord, unknown>;
  private ended: Promise<Summary> | null = null;
  private readonly leave: () => void;

  constructor(
    private readonly calls: Calls,
    private readonly clock: Clock,
    private readonly begun: Begun,
    private readonly rowLimit: number,
  ) {
    this.records = begun.result[Symbol.asyncIterator]();
    this.leave = () => calls.leave(begun.session);
  }

  answer(): OpenAnswer {
    return { columns: this.begun.columns, rows: this.rows(), summary: () => this.finish() };
  }

  private async *rows(): AsyncGenerator<Row> {
    try {
      for (let handedOut = 0; handedOut < this.rowLimit; handedOut++) {
        const next = await this.counted(() => this.records.next());
        if (next.done === true) break;
        yield toRow(next.value);
      }
      await this.finish();
    } finally {
      if (this.ended === null) this.leave();
    }
  }

  private finish(): Promise<Summary> {
    return (this.ended ??= this.end());
  }

  /** What was not read is thrown away, and what was written is committed. */
  private async end(): Promise<Summary> {
    const { result, tx, session } = this.begun;
    try {
      const summary = await this.counted(() => result.summary());
      if (tx !== null) await this.counted(() => tx.commit());
      return toSummary(summary, session.lastBookmarks());
    } finally {
      this.leave();
    }
  }

  private counted<T>(work: () => Promise<T>): Promise<T> {
    return this.clock.count((left) => {
      const refusal = this.calls.refusal(left.signal);
      if (refusal) throw refusal;
      return this.calls.track(within(work(), this.leave, left));
    });
  }
}
