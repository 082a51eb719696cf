import type { Answer, Counters, GraphStore, Health, RunOptions, Statement, StoreSchema } from '../graph-store';
import { StoreError } from '../errors';
import type { Row } from '../values';
import { checkParameters, fromEngine } from './convert';
import type { EngineSettings } from './engine-process';
import { EngineProcess } from './engine-process';
import { JobQueue, aborted } from './job-queue';
import type { EngineRequest, ReadReply, SchemaReply } from './protocol';

/** Rows in one message between the processes. */
const BATCH = 2_000;
/** How long (ms) an abandoned query may go on before the engine is killed for it: most end by themselves sooner than the engine starts anew. */
const ABORT_GRACE = 200;
const NO_COUNTERS: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

export interface EmbeddedSettings extends EngineSettings {
  readonly timeoutMs: number;
  readonly queueLimit: number;
}

interface JobOptions {
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The graph in a file of its own, served by a process of the engine. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  private readonly queue: JobQueue;
  private access: 'read' | 'write';
  private closing = false;

  private constructor(
    private readonly settings: EmbeddedSettings,
    private engine: Promise<EngineProcess>,
  ) {
    this.queue = new JobQueue(settings.queueLimit);
    this.access = settings.access;
  }

  static async open(settings: EmbeddedSettings): Promise<EmbeddedStore> {
    const engine = await EngineProcess.start(settings);
    const store = new EmbeddedStore(settings, Promise.resolve(engine));
    store.mind(engine);
    return store;
  }

  async run(statement: Statement, options: RunOptions = {}): Promise<Answer> {
    if (options.access === 'write') {
      throw new StoreError('write-refused', 'Writes go through write()');
    }
    const limit = options.rowLimit ?? Infinity;
    return this.job(options, async (engine) => {
      const reply = await this.open(engine, statement, Math.min(limit, BATCH), limit > BATCH);
      const rows = [...reply.rows];
      const wanted = Math.min(limit, reply.length);
      while (rows.length < wanted && reply.cursor !== null) {
        const request: EngineRequest = {
          do: 'more',
          cursor: reply.cursor,
          from: rows.length,
          batch: Math.min(BATCH, wanted - rows.length),
        };
        rows.push(...((await engine.request(request)) as ReadReply['rows']));
      }
      if (reply.cursor !== null && wanted < reply.length) await engine.request({ do: 'drop', cursor: reply.cursor });
      return {
        columns: reply.columns,
        rows: rows.map((row) => row.map(fromEngine)),
        counters: NO_COUNTERS,
        truncated: reply.length > wanted,
      };
    });
  }

  async *stream(statement: Statement, options: RunOptions = {}): AsyncGenerator<Row> {
    const limit = options.rowLimit ?? Infinity;
    const { engine, reply } = await this.job(options, async (engine) => ({
      engine,
      reply: await this.open(engine, statement, Math.min(limit, BATCH), true),
    }));
    const wanted = Math.min(limit, reply.length);
    let { rows } = reply;
    let handedOut = 0;
    try {
      while (rows.length > 0) {
        for (const row of rows) {
          if (options.signal?.aborted) throw aborted();
          handedOut += 1;
          yield row.map(fromEngine);
        }
        rows =
          handedOut < wanted ? await this.more(engine, reply.cursor ?? 0, handedOut, Math.min(BATCH, wanted - handedOut), options) : [];
      }
    } finally {
      if (reply.cursor !== null && handedOut < reply.length) await this.drop(engine, reply.cursor);
    }
  }

  async write(statements: readonly Statement[], options: JobOptions = {}): Promise<Counters> {
    this.refuseWhenSealed();
    const sent = statements.map(({ text, parameters = {}, mustMatch = false }) => ({
      text,
      parameters: checkParameters(parameters),
      mustMatch,
    }));
    return this.job(options, (engine) => engine.request({ do: 'write', statements: sent }) as Promise<Counters>);
  }

  async applySchema(statements: readonly string[]): Promise<void> {
    this.refuseWhenSealed();
    await this.job({}, (engine) => engine.request({ do: 'ddl', statements }));
  }

  async checkpoint(): Promise<void> {
    await this.job({}, (engine) => engine.request({ do: 'checkpoint' }));
  }

  /** From now on nothing can write: the engine opens the file for reading only, and other processes may read it too. */
  async seal(): Promise<void> {
    await this.job({}, (engine) => engine.request({ do: 'seal' }));
    this.access = 'read';
  }

  async schema(): Promise<StoreSchema> {
    const reply = await this.job({}, (engine) => engine.request({ do: 'schema' }) as Promise<SchemaReply>);
    return { labels: counted(reply.labels), relationshipTypes: counted(reply.edge_types), propertyKeys: [...reply.property_keys].sort() };
  }

  async health(): Promise<Health> {
    if (this.closing) return { ready: false, reason: 'The graph has been closed' };
    try {
      await this.current();
      return { ready: true, reason: null };
    } catch (error) {
      return { ready: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Lets the query under way finish, turns away those that wait, and closes the file. */
  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    await this.queue.close();
    const engine = await this.engine.catch(() => null);
    await engine?.close();
  }

  private refuseWhenSealed(): void {
    if (this.access === 'read') throw new StoreError('write-refused', 'The graph is open for reading only');
  }

  private open(engine: EngineProcess, { text, parameters = {} }: Statement, batch: number, keep: boolean): Promise<ReadReply> {
    return engine.request({ do: 'read', text, parameters: checkParameters(parameters), batch, keep }) as Promise<ReadReply>;
  }

  private more(first: EngineProcess, cursor: number, from: number, batch: number, options: RunOptions): Promise<ReadReply['rows']> {
    return this.job(options, (engine) => {
      if (engine !== first) throw new StoreError('store-restarted', 'The engine was started anew while rows were being handed out');
      return engine.request({ do: 'more', cursor, from, batch }) as Promise<ReadReply['rows']>;
    });
  }

  private async drop(first: EngineProcess, cursor: number): Promise<void> {
    const engine = await this.engine.catch(() => null);
    if (engine !== first || this.closing) return;
    await this.queue.run(() => engine.request({ do: 'drop', cursor })).catch(() => undefined);
  }

  /** Runs `work` when its turn comes, and kills the engine when it takes too long or its caller has left. */
  private job<T>(options: JobOptions, work: (engine: EngineProcess) => Promise<T>): Promise<T> {
    const timeout = options.timeout ?? this.settings.timeoutMs;
    return this.queue.run(async () => {
      const engine = await this.current();
      return guarded(engine, work(engine), timeout, options.signal);
    }, options.signal);
  }

  /** The engine, opened again if the last attempt failed. */
  private async current(): Promise<EngineProcess> {
    try {
      return await this.engine;
    } catch {
      this.reopen();
      return this.engine;
    }
  }

  private reopen(): void {
    this.engine = EngineProcess.start({ ...this.settings, access: this.access });
    this.engine.then(
      (engine) => this.mind(engine),
      () => undefined,
    );
  }

  /** Opens the graph again as soon as this process is gone. */
  private mind(engine: EngineProcess): void {
    void engine.gone.then(() => {
      if (!this.closing) this.reopen();
    });
  }
}

async function guarded<T>(engine: EngineProcess, work: Promise<T>, timeout: number, signal?: AbortSignal): Promise<T> {
  const slow = new StoreError('query-timeout', `The query was stopped after ${timeout / 1000} s`);
  const timer = setTimeout(() => void engine.kill(slow), timeout);
  let grace: NodeJS.Timeout | undefined;
  const abandon = (): void => {
    grace = setTimeout(() => void engine.kill(aborted()), ABORT_GRACE);
  };
  if (signal?.aborted) abandon();
  signal?.addEventListener('abort', abandon, { once: true });
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
    signal?.removeEventListener('abort', abandon);
  }
}

function counted(rows: readonly { readonly name: string; readonly count: number }[]): { name: string; count: number }[] {
  return rows
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ name, count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
