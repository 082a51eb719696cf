import { aborted, StoreError } from '../errors';
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
import { checkParameters, fromEngine } from './convert';
import { Dialect } from './dialect/dialect';
import type { JobOptions, KeeperSettings } from './engine-keeper';
import { EngineKeeper } from './engine-keeper';
import type { EngineProcess } from './engine-process';
import { orAborted } from './job-queue';
import type { ReadReply, RunReply, SchemaReply } from './protocol';

/** Rows in one message between the processes. */
const BATCH = 2_000;

/** Milliseconds for what is no query of a user's: it takes as long as it takes, and this is for an engine that hangs. */
const MAINTENANCE = { timeout: 120_000 };

/** The graph in a file of its own, served by a process of the engine. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  /** As a new Neo4j calls its own. */
  readonly database = 'neo4j';
  private readonly dialect = new Dialect();

  private constructor(private readonly keeper: EngineKeeper) {}

  static async open(settings: KeeperSettings): Promise<EmbeddedStore> {
    return new EmbeddedStore(await EngineKeeper.start(settings));
  }

  open(_statement: Statement, _options: OpenOptions = {}): Promise<OpenAnswer> {
    return Promise.reject(new StoreError('unsupported', 'Under way'));
  }

  explain(_statement: Statement): Promise<Plan> {
    return Promise.reject(new StoreError('unsupported', 'Under way'));
  }

  async run(statement: Statement, options: RunOptions = {}): Promise<Answer> {
    const write = options.access === 'write';
    if (write) this.refuseWhenSealed();
    if (statement.userWritten) return this.runForUser(statement, options);
    const job = this.keeper.job(options, (engine) => collect(engine, statement, options.rowLimit ?? Infinity, write));
    return write ? job : orAborted(job, options.signal);
  }

  private async runForUser({ userWritten: _, ...statement }: Statement, options: RunOptions): Promise<Answer> {
    const { text, columns } = await this.dialect.translate(statement);
    try {
      const answer = await this.run({ ...statement, text }, options);
      return { ...answer, columns, rows: answer.rows.map((row) => row.slice(0, columns.length)) };
    } catch (error) {
      throw this.dialect.explain(statement.text, error);
    }
  }

  private async *streamForUser({ userWritten: _, ...statement }: Statement, options: RunOptions): AsyncGenerator<Row> {
    const { text, columns } = await this.dialect.translate(statement);
    try {
      for await (const row of this.stream({ ...statement, text }, options)) yield row.slice(0, columns.length);
    } catch (error) {
      throw this.dialect.explain(statement.text, error);
    }
  }

  async *stream(statement: Statement, options: RunOptions = {}): AsyncGenerator<Row> {
    if (statement.userWritten) {
      yield* this.streamForUser(statement, options);
      return;
    }
    if (options.access === 'write') throw new StoreError('write-refused', 'Rows are streamed from reads only');
    const limit = options.rowLimit ?? Infinity;
    const first = await orAborted(
      this.keeper.job(options, (engine) => openResult(engine, statement, limit, options.signal)),
      options.signal,
    );
    const wanted = Math.min(limit, first.length);
    let handedOut = 0;
    try {
      for (let { rows } = first; rows.length > 0; rows = await this.more(first, handedOut, wanted, options)) {
        for (const row of rows) {
          if (options.signal?.aborted) throw aborted();
          handedOut += 1;
          yield row.map(fromEngine);
        }
      }
    } finally {
      if (handedOut < first.length) await this.drop(first);
    }
  }

  async write(statements: readonly Statement[], options: JobOptions = {}): Promise<Counters> {
    this.refuseWhenSealed();
    const sent = statements.map(({ text, parameters = {}, mustMatch = false }) => ({
      text,
      parameters: checkParameters(parameters),
      mustMatch,
    }));
    return this.keeper.job(options, (engine) => engine.request({ do: 'write', statements: sent }) as Promise<Counters>);
  }

  async applySchema(statements: readonly string[]): Promise<void> {
    this.refuseWhenSealed();
    await this.keeper.job(MAINTENANCE, (engine) => engine.request({ do: 'ddl', statements }));
  }

  async checkpoint(): Promise<void> {
    await this.keeper.job(MAINTENANCE, (engine) => engine.request({ do: 'checkpoint' }));
  }

  /** From now on nothing can write: the engine itself has the file open for reading only, and other processes may read it too. */
  async seal(): Promise<void> {
    await this.keeper.seal(MAINTENANCE);
  }

  async schema(): Promise<StoreSchema> {
    const reply = await this.keeper.job({}, (engine) => engine.request({ do: 'schema' }) as Promise<SchemaReply>);
    return { labels: counted(reply.labels), relationshipTypes: counted(reply.edge_types), propertyKeys: [...reply.property_keys].sort() };
  }

  health(): Promise<Health> {
    return Promise.resolve(this.keeper.health);
  }

  /** The engine's process: its memory is counted apart from ours. */
  enginePid(): Promise<number | undefined> {
    return this.keeper.pid();
  }

  /** Results that wait in the engine to be fetched, as of its last answer. */
  openCursors(): Promise<number> {
    return this.keeper.cursors();
  }

  async close(): Promise<void> {
    await this.dialect.close();
    await this.keeper.close();
  }

  private refuseWhenSealed(): void {
    if (this.keeper.access === 'read') throw new StoreError('write-refused', 'The graph is open for reading only');
  }

  private async more(first: OpenResult, handedOut: number, wanted: number, options: RunOptions): Promise<ReadReply['rows']> {
    if (handedOut >= wanted) return [];
    const job = this.keeper.job(options, (engine) => {
      if (engine !== first.engine) throw new StoreError('store-restarted', 'The engine was started anew while rows were being handed out');
      return next(engine, first, handedOut, wanted);
    });
    return orAborted(job, options.signal);
  }

  /** Lets go of the rows that nobody will fetch; where the engine is gone they are gone with it. */
  private async drop({ engine, cursor }: OpenResult): Promise<void> {
    if (cursor === null) return;
    await this.keeper.job({ always: true }, () => engine.request({ do: 'drop', cursor })).catch(() => undefined);
  }
}

/** A result that waits in the engine's process. */
interface OpenResult extends ReadReply {
  readonly engine: EngineProcess;
}

/** Runs a read and keeps what does not fit the first batch. A caller who has left meanwhile will not fetch it: nobody else would let go of it. */
async function openResult(engine: EngineProcess, statement: Statement, limit: number, signal?: AbortSignal): Promise<OpenResult> {
  const reply = await start(engine, statement, limit, false);
  if (signal?.aborted) {
    if (reply.cursor !== null) await engine.request({ do: 'drop', cursor: reply.cursor });
    throw aborted();
  }
  return { engine, ...reply };
}

async function collect(engine: EngineProcess, statement: Statement, limit: number, write: boolean): Promise<Answer> {
  const first = await start(engine, statement, limit, write);
  const wanted = Math.min(limit, first.length);
  const rows = [...first.rows];
  while (rows.length < wanted) rows.push(...(await next(engine, first, rows.length, wanted)));
  if (first.cursor !== null && wanted < first.length) await engine.request({ do: 'drop', cursor: first.cursor });
  return {
    columns: first.columns,
    rows: rows.map((row) => row.map(fromEngine)),
    counters: first.counters,
    truncated: first.length > wanted,
  };
}

async function start(engine: EngineProcess, { text, parameters = {} }: Statement, limit: number, write: boolean): Promise<RunReply> {
  const sent = checkParameters(parameters);
  return engine.request({
    do: 'run',
    text,
    parameters: sent,
    write,
    batch: Math.min(limit, BATCH),
    keep: limit > BATCH,
  }) as Promise<RunReply>;
}

async function next(engine: EngineProcess, { cursor }: ReadReply, from: number, wanted: number): Promise<ReadReply['rows']> {
  if (cursor === null) return [];
  return engine.request({ do: 'more', cursor, from, batch: Math.min(BATCH, wanted - from) }) as Promise<ReadReply['rows']>;
}

function counted(rows: readonly { readonly name: string; readonly count: number }[]): { name: string; count: number }[] {
  const used = rows.filter(({ count }) => count > 0).map(({ name, count }) => ({ name, count }));
  return used.sort((a, b) => (a.name < b.name ? -1 : 1));
}
