import { StoreError } from '../errors';
import type {
  Answer,
  Counters,
  GraphStore,
  Health,
  OpenAnswer,
  OpenOptions,
  Plan,
  RunOptions,
  Statement,
  StoreSchema,
} from '../graph-store';
import type { Row } from '../values';
import { openAnswer } from './answer';
import type { CallOptions, Calls } from './calls';
import { NEVER_IN_NAMES, quoteName } from '../quote-name';
import { FETCH_ALL, FETCH_SIZE } from './connection';
import { timedOut, toStoreError } from './driver-errors';
import { orLeft } from './leaving';
import { streamRows } from './rows';
import { AWAIT_INDEXES, readSchema, RELATION_INDEXES } from './schema';
import { planOf } from './summary';
import { collect, runAll, type Progress } from './transaction-work';

/** Milliseconds for what is no query of a user's. */
const MAINTENANCE = { timeout: 120_000 };
const HEALTH_WITHIN = 2_000;

/** The graph in a Neo4j: one server, a cluster, or Aura. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly notInNames = NEVER_IN_NAMES;
  readonly quoted = quoteName;
  private looking: Promise<Health> | null = null;

  constructor(
    private readonly calls: Calls,
    /** The name of the database. */
    readonly database: string,
  ) {}

  open(statement: Statement, options: OpenOptions = {}): Promise<OpenAnswer> {
    return openAnswer(this.calls, statement, options);
  }

  explain(statement: Statement, options: CallOptions = {}): Promise<Plan> {
    return this.calls.managed({ ...options, access: 'read', fetchSize: FETCH_ALL, work: (tx) => planOf(tx, statement) });
  }

  run(statement: Statement, options: RunOptions = {}): Promise<Answer> {
    const { access = 'read', rowLimit = Infinity } = options;
    const fetchSize = rowLimit === Infinity ? FETCH_ALL : Math.min(FETCH_SIZE, rowLimit + 1);
    return this.calls.managed({ ...options, access, fetchSize, work: (tx) => collect(tx, statement, rowLimit) });
  }

  async *stream(statement: Statement, options: RunOptions = {}): AsyncGenerator<Row> {
    if (options.access === 'write') throw new StoreError('write-refused', 'Rows are streamed from reads only');
    yield* streamRows(this.calls, statement, options);
  }

  write(statements: readonly Statement[], options: CallOptions = {}): Promise<Counters> {
    const progress: Progress = { statement: null };
    return this.calls.managed({
      ...options,
      access: 'write',
      fetchSize: FETCH_SIZE,
      work: (tx) => runAll(tx, statements, progress),
      statement: () => progress.statement,
    });
  }

  /** Each statement is a transaction of its own, as Neo4j wants it; then come the indexes of ours. */
  async applySchema(statements: readonly string[]): Promise<void> {
    for (const [statement, text] of statements.entries())
      await this.calls.managed({
        ...MAINTENANCE,
        access: 'write',
        fetchSize: FETCH_SIZE,
        work: (tx) => runAll(tx, [{ text }], { statement: null }),
        statement: () => statement,
      });
    await this.write(
      RELATION_INDEXES.map((text) => ({ text })),
      MAINTENANCE,
    );
    await this.run({ text: AWAIT_INDEXES }, MAINTENANCE);
  }

  /** Neo4j has on disk what it answered. */
  checkpoint(): Promise<void> {
    return Promise.resolve();
  }

  schema(): Promise<StoreSchema> {
    return this.calls.managed({ access: 'read', fetchSize: FETCH_SIZE, work: readSchema });
  }

  /** Anybody may ask as often as they like: the database is asked once at a time. */
  health(): Promise<Health> {
    this.looking ??= this.look().finally(() => (this.looking = null));
    return this.looking;
  }

  close(): Promise<void> {
    return this.calls.close();
  }

  private async look(): Promise<Health> {
    if (this.calls.closed) return { ready: false, reason: 'The graph has been closed' };
    const { driver } = this.calls;
    try {
      await orLeft(driver.getServerInfo({ database: this.database }), { timeout: HEALTH_WITHIN, leave: () => undefined });
      return { ready: true, reason: null };
    } catch (error) {
      const known = toStoreError(error);
      return { ready: false, reason: known.code === timedOut(0).code ? 'Neo4j does not answer in time' : known.message };
    }
  }
}
