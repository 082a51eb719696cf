import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../errors';
import { openError, queryError } from './engine-errors';
import type { EngineFailure, EngineMessage, EngineRequest, EngineState } from './protocol';

export interface EngineSettings {
  readonly file: string;
  readonly access: 'read' | 'write';
  /** Bytes of resident memory past which the process is killed. */
  readonly memoryMark: number;
}

/** The process was gone before it began with the request: nothing was done, so another may be asked. */
export class NotStartedError extends StoreError {
  constructor() {
    super('store-restarted', 'The engine was gone before the statement reached it');
  }
}

interface Pending {
  readonly request: EngineRequest;
  /** The process has begun with it. */
  started: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** One process of the engine with the graph open in it. It takes one request at a time. */
export class EngineProcess {
  private readonly child: ChildProcess;
  private pending: Pending | null = null;
  private reason: StoreError | null = null;
  private state: EngineState = { memory: 0, cursors: 0 };
  private begun = 0;
  private memoryAtStart = 0;
  /** Resolves when the process is gone and its lock with it. */
  readonly gone: Promise<void>;

  private constructor(private readonly settings: EngineSettings) {
    this.child = fork(join(__dirname, 'engine-child.cjs'), [], {
      serialization: 'advanced',
      execArgv: [],
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.on('message', (message) => this.receive(message as EngineMessage));
    let lastWords = '';
    this.child.stderr?.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk.toString()).slice(-2_000)));
    this.gone = new Promise((resolve) => {
      this.child.once('error', (error) =>
        this.end(new StoreError('store-failed', `The engine's process cannot be started: ${error.message}`, { cause: error }), resolve),
      );
      this.child.once('exit', () => this.end(this.pending?.started === false ? new NotStartedError() : crashed(lastWords), resolve));
    });
  }

  /** Starts a process and opens the graph in it. */
  static async start(settings: EngineSettings): Promise<EngineProcess> {
    const engine = new EngineProcess(settings);
    try {
      await engine.request({ do: 'open', ...settings });
      engine.checkRoom();
    } catch (error) {
      engine.child.kill('SIGKILL');
      await engine.gone;
      throw error;
    }
    return engine;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** It has been told to end, or has ended: an answer may still have come before that. */
  get ending(): boolean {
    return this.reason !== null;
  }

  /** Requests that it has begun with. */
  get started(): number {
    return this.begun;
  }

  /** Results that wait to be fetched, as of its last answer. */
  get cursors(): number {
    return this.state.cursors;
  }

  /**
   * A third of the room below the memory mark has been taken since the start, and not given back: the next query would be blamed for it. Large answers leave
   * that, and so does a large graph, which is read into memory as it is asked for: one of a million statements takes 800 MB more than on opening.
   */
  get burdened(): boolean {
    return this.state.memory - this.memoryAtStart > (this.settings.memoryMark - this.memoryAtStart) / 3;
  }

  /** The same, and nobody waits for what it holds. */
  get bloated(): boolean {
    return this.state.cursors === 0 && this.burdened;
  }

  request(request: EngineRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.pending = { request, started: false, resolve, reject };
      if (this.child.connected) this.child.send(request, () => undefined);
      else this.fail(this.reason ?? new NotStartedError());
    });
  }

  /** Ends the process at once; the request under way, if any, fails with `reason`. */
  async kill(reason: StoreError): Promise<void> {
    this.reason ??= reason;
    this.child.kill('SIGKILL');
    await this.gone;
  }

  /** Closes the graph, then ends the process. */
  async close(): Promise<void> {
    await this.request({ do: 'close' }).catch(() => undefined);
    await this.kill(new StoreError('store-closed', 'The graph has been closed'));
  }

  private receive(message: EngineMessage): void {
    const pending = this.pending;
    if (!pending) return;
    if ('started' in message) {
      pending.started = true;
      this.begun += 1;
      return;
    }
    if ('overMemory' in message) {
      void this.kill(overMemory(message.overMemory, this.settings.memoryMark, this.burdened));
      return;
    }
    this.pending = null;
    this.state = message;
    if (pending.request.do === 'open' || pending.request.do === 'seal') this.memoryAtStart = message.memory;
    if ('value' in message) pending.resolve(message.value);
    else pending.reject(failureOf(pending.request, message.failure, this.settings.file));
  }

  private checkRoom(): void {
    const { memoryMark } = this.settings;
    if (this.memoryAtStart > memoryMark) throw noRoom(this.memoryAtStart, memoryMark);
  }

  private end(error: StoreError, done: () => void): void {
    this.reason ??= error;
    this.fail(this.reason);
    done();
  }

  private fail(error: StoreError): void {
    this.pending?.reject(error);
    this.pending = null;
  }
}

/** Sealing opens the file anew: what is in its way has the words of opening. */
function failureOf(request: EngineRequest, failure: EngineFailure, file: string): StoreError {
  return request.do === 'open' || request.do === 'seal' ? openError(failure, file) : queryError(failure);
}

function crashed(lastWords?: string): StoreError {
  return new StoreError('query-crashed', 'The engine died over this statement', { cause: lastWords });
}

function noRoom(taken: number, mark: number): StoreError {
  return new StoreError(
    'store-memory',
    `The graph takes ${megabytes(taken)} of memory when it is opened, and may take ${megabytes(mark)}; set ENTENTE_MEMORY_MARK higher`,
  );
}

function overMemory(taken: number, mark: number, burdened: boolean): StoreError {
  const advice = burdened ? 'much of that was taken before it began: run it again, or narrow it down' : 'narrow it down';
  return new StoreError(
    'query-memory',
    `The query took more memory than it may (${megabytes(taken)}, the limit is ${megabytes(mark)}); ${advice}`,
  );
}

/** As ENTENTE_MEMORY_MARK counts them. */
function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** What the child needs of the environment, and no secret of ours: a Cypher statement can read files, /proc/self/environ among them. */
function environment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'LD_LIBRARY_PATH', 'NAPI_RS_NATIVE_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
