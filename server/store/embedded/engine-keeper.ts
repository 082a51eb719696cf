import { aborted, StoreError } from '../errors';
import type { Health } from '../graph-store';
import type { EngineSettings } from './engine-process';
import { EngineProcess, NotStartedError } from './engine-process';
import { JobQueue } from './job-queue';

/** How long (ms) an abandoned query may go on before the engine is killed for it: most end by themselves sooner than the engine starts anew. */
const ABORT_GRACE = 1_000;

/** Milliseconds between two engines that are closed for what they have grown to: where the graph itself takes that much, each page of it would start one. */
const RELIEF_EVERY = 15_000;

export interface KeeperSettings extends EngineSettings {
  /** Milliseconds that a job may take where it says nothing else. */
  readonly timeoutMs: number;
  /** Jobs that may wait. */
  readonly queueLimit: number;
}

export interface JobOptions {
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Lets go of something: it is taken even where the queue is full. */
  readonly always?: boolean;
  /** It only reads, and from the beginning: the next engine can do it as well. */
  readonly repeatable?: boolean;
}

/** Keeps one engine running: gives it one job at a time, kills it when a job gets out of hand, and starts it anew. */
export class EngineKeeper {
  private readonly queue: JobQueue;
  private engine: Promise<EngineProcess>;
  private state: Health = { ready: true, reason: null };
  private closed: Promise<void> | null = null;
  private relieved = -Infinity;

  private constructor(
    private settings: KeeperSettings,
    engine: EngineProcess,
  ) {
    this.queue = new JobQueue(settings.queueLimit);
    this.engine = Promise.resolve(engine);
    this.mind(engine);
  }

  /** Starts the first engine; rejects with what is in the way of opening the graph. */
  static async start(settings: KeeperSettings): Promise<EngineKeeper> {
    return new EngineKeeper(settings, await EngineProcess.start(settings));
  }

  get access(): 'read' | 'write' {
    return this.settings.access;
  }

  get health(): Health {
    return this.state;
  }

  /** Runs `work` when its turn comes. The clock runs from then. A job that its caller has left is not stopped before a moment's grace. */
  async job<T>(options: JobOptions, work: (engine: EngineProcess) => Promise<T>): Promise<T> {
    return this.queue.run(() => this.attempt(options, work), options);
  }

  /** An idle engine may just have died, unheard: what never reached it is done by the next one. So is what is stopped for memory that earlier answers had left, once. */
  private async attempt<T>(options: JobOptions, work: (engine: EngineProcess) => Promise<T>, again = true): Promise<T> {
    const engine = await this.fresh();
    if (options.signal?.aborted) throw aborted();
    const { started, burdened } = engine;
    try {
      return await guarded(engine, work(engine), options.timeout ?? this.settings.timeoutMs, options.signal);
    } catch (error) {
      const unheard = error instanceof NotStartedError && engine.started === started;
      const blamed = burdened && options.repeatable === true && error instanceof StoreError && error.code === 'query-memory';
      if (!again || !(unheard || blamed)) throw error;
      await engine.gone;
      return this.attempt(options, work, false);
    }
  }

  /** From now on the engine opens the file for reading only. */
  async seal(options: JobOptions): Promise<void> {
    await this.job(options, (engine) => engine.request({ do: 'seal' }));
    this.settings = { ...this.settings, access: 'read' };
  }

  /** Another engine on the same file, which is open for reading only. */
  another(): Promise<EngineKeeper> {
    return EngineKeeper.start(this.settings);
  }

  /** Lets the job under way finish, turns away those that wait, and closes the file. */
  close(): Promise<void> {
    this.closed ??= this.end();
    return this.closed;
  }

  private async end(): Promise<void> {
    this.state = { ready: false, reason: 'The graph has been closed' };
    await this.queue.close();
    const engine = await this.engine.catch(() => null);
    await engine?.close();
  }

  /** The engine's process, for who measures it. */
  async pid(): Promise<number | undefined> {
    return (await this.engine).pid;
  }

  async cursors(): Promise<number> {
    return (await this.engine).cursors;
  }

  /** An engine that is there to stay and has room: one that a large answer has left bloated would be killed for the next one's small answer. */
  private async fresh(): Promise<EngineProcess> {
    const engine = await this.current();
    const relieve = !engine.ending && engine.bloated && performance.now() - this.relieved > RELIEF_EVERY;
    if (!engine.ending && !relieve) return engine;
    if (relieve) this.relieved = performance.now();
    await (engine.ending ? engine.gone : engine.close());
    return this.current();
  }

  /** The engine, started again if the last attempt failed. */
  private async current(): Promise<EngineProcess> {
    try {
      return await this.engine;
    } catch {
      this.restart();
      return this.engine;
    }
  }

  private restart(): void {
    this.state = { ready: false, reason: 'The graph is being opened anew' };
    this.engine = EngineProcess.start(this.settings);
    this.engine.then(
      (engine) => {
        this.mind(engine);
        this.state = this.closed ? this.state : { ready: true, reason: null };
      },
      (error: unknown) => {
        this.state = { ready: false, reason: (error as Error).message };
      },
    );
  }

  /** Opens the graph again as soon as this engine is gone, whoever ended it. */
  private mind(engine: EngineProcess): void {
    void engine.gone.then(() => {
      if (!this.closed) this.restart();
    });
  }
}

async function guarded<T>(engine: EngineProcess, work: Promise<T>, timeout: number, signal?: AbortSignal): Promise<T> {
  const slow = () => new StoreError('query-timeout', `The query was stopped after ${timeout / 1000} s`);
  const clock = setTimeout(() => void engine.kill(slow()), timeout);
  let grace: NodeJS.Timeout | undefined;
  const abandon = (): void => {
    grace = setTimeout(() => void engine.kill(aborted()), ABORT_GRACE);
  };
  signal?.addEventListener('abort', abandon, { once: true });
  try {
    return await work;
  } finally {
    clearTimeout(clock);
    clearTimeout(grace);
    signal?.removeEventListener('abort', abandon);
  }
}
