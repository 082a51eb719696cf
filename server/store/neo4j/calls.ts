import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { aborted, StoreError } from '../errors';
import type { RunOptions } from '../graph-store';
import { openSession, type SessionOptions } from './connection';
import { toStoreError } from './driver-errors';
import { orLeft, unknownCommit } from './leaving';
import { recentBookmarks } from './recent-bookmarks';

export interface CallOptions {
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

interface ManagedCall<T> extends CallOptions {
  readonly access: NonNullable<RunOptions['access']>;
  /** Rows that the database sends at once. */
  readonly fetchSize: number;
  readonly work: (tx: ManagedTransaction) => Promise<T>;
  /** Which statement of a write is under way. */
  readonly statement?: () => number | null;
}

/** Milliseconds in which a session that is left lets go of its connection. Past that the other end is taken to have gone without a word. */
const LETS_GO_WITHIN = 2_000;

/** What is shown of our transactions where the database lists them. */
const METADATA = { app: 'entente' };

/** The calls to a Neo4j: sessions that see each other's writes, time limits, and an end that waits for what is under way. */
export class Calls {
  private readonly bookmarks = recentBookmarks();
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly driverOf = new WeakMap<Session, Driver>();
  private ended: Promise<void> | null = null;

  /** `open` gives another driver for the same database. */
  constructor(
    public driver: Driver,
    private readonly open: () => Driver,
    private readonly database: string,
    readonly timeoutMs: number,
    /** What the server can be told. */
    private readonly can = { filters: true },
  ) {}

  get closed(): boolean {
    return this.ended !== null;
  }

  /** Does work in a transaction that the driver tries again where that may help, and commits it. Rejects with a StoreError. */
  managed<T>(call: ManagedCall<T>): Promise<T> {
    const { timeout = this.timeoutMs, signal, access, statement } = call;
    const refusal = this.refusal(signal);
    if (refusal) return Promise.reject(refusal);
    const session = this.session(access, call.fetchSize);
    let committing = false;
    const work = async (tx: ManagedTransaction): Promise<T> => {
      if (signal?.aborted) throw aborted();
      // The driver comes back here after a commit whose answer got lost: what was written must not be written twice.
      if (committing) throw unknownCommit();
      const done = await guardMemory(call.work(tx));
      committing = access === 'write';
      return done;
    };
    const config = configFor(timeout);
    const job = access === 'write' ? session.executeWrite(work, config) : session.executeRead(work, config);
    const leave = (): void => this.leave(session);
    return this.track(
      orLeft(job, { timeout, signal, leave, mustWait: () => committing })
        .catch((error: unknown) => {
          throw toStoreError(error, { timeout, statement: statement?.() ?? undefined });
        })
        .finally(leave),
    );
  }

  /** A session of its own; whoever opens it leaves it. */
  session(access: SessionOptions['access'], fetchSize: number, more: Pick<SessionOptions, 'after' | 'notifications'> = {}): Session {
    const options = { database: this.database, access, fetchSize, bookmarks: this.bookmarks[access], ...more };
    options.notifications &&= this.can.filters;
    const session = openSession(this.driver, options);
    this.driverOf.set(session, this.driver);
    return session;
  }

  /** Ends what the session still does, in the database too, and lets go of its connection. */
  leave(session: Session): void {
    const late = setTimeout(() => this.replace(this.driverOf.get(session)), LETS_GO_WITHIN).unref();
    void session
      .close()
      .catch(() => undefined)
      .finally(() => clearTimeout(late));
  }

  /** Why nothing may begin now; null where it may. */
  refusal(signal?: AbortSignal): StoreError | null {
    if (this.closed) return new StoreError('store-closed', 'The graph has been closed');
    return signal?.aborted ? aborted() : null;
  }

  /** Has the end wait for a piece of work. */
  track<T>(work: Promise<T>): Promise<T> {
    this.underWay.add(work);
    const forget = (): void => void this.underWay.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Connections that died in silence would fill the pool until each was given up by itself: another pool takes its place. What is under way in the old one ends there. */
  private replace(silent: Driver | undefined): void {
    if (this.closed || silent !== this.driver) return;
    this.driver = this.open();
    void Promise.allSettled(this.underWay)
      .then(() => silent.close())
      .catch(() => undefined);
  }

  /** Turns away whoever comes, and lets go of every connection when what is under way has ended. */
  close(): Promise<void> {
    this.ended ??= Promise.allSettled(this.underWay).then(() => this.driver.close());
    return this.ended;
  }
}

/** The limits and the mark of one transaction, as the database is told. */
export function configFor(timeout: number): { timeout: number; metadata: typeof METADATA } {
  return { timeout: Math.ceil(timeout), metadata: METADATA };
}

/** The driver would try again for a while what takes more memory than there is. */
async function guardMemory<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const known = toStoreError(error);
    throw known.code === 'query-memory' ? known : error;
  }
}
