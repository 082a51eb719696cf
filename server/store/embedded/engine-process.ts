import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../errors';
import { openError, queryError } from './engine-errors';
import type { EngineMessage, EngineRequest } from './protocol';

export interface EngineSettings {
  readonly file: string;
  readonly access: 'read' | 'write';
  /** Bytes of resident memory past which the process is killed. */
  readonly memoryMark: number;
}

interface Pending {
  readonly request: EngineRequest;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** One process of the engine with the graph open in it. It takes one request at a time. */
export class EngineProcess {
  private readonly child: ChildProcess;
  private pending: Pending | null = null;
  private reason: StoreError | null = null;
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
      this.child.once('exit', () =>
        this.end(new StoreError('query-crashed', 'The engine died over this statement', { cause: lastWords }), resolve),
      );
    });
  }

  /** Starts a process and opens the graph in it. */
  static async start(settings: EngineSettings): Promise<EngineProcess> {
    const engine = new EngineProcess(settings);
    try {
      await engine.request({ do: 'open', ...settings });
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

  request(request: EngineRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!this.child.connected) {
        reject(this.reason ?? new StoreError('query-crashed', 'The engine has ended'));
        return;
      }
      this.pending = { request, resolve, reject };
      this.child.send(request);
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
    if ('overMemory' in message) {
      void this.kill(overMemory(message.overMemory, this.settings.memoryMark));
      return;
    }
    this.pending = null;
    if ('value' in message) pending.resolve(message.value);
    else pending.reject(pending.request.do === 'open' ? openError(message.failure, this.settings.file) : queryError(message.failure));
  }

  private end(error: StoreError, done: () => void): void {
    this.reason ??= error;
    this.pending?.reject(this.reason);
    this.pending = null;
    done();
  }
}

function overMemory(taken: number, mark: number): StoreError {
  const mb = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
  return new StoreError('query-memory', `The query took more memory than it may (${mb(taken)}, the limit is ${mb(mark)}); narrow it down`);
}

/** What the child needs of the environment, and no secret of ours: a Cypher statement can read files, /proc/self/environ among them. */
function environment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'LD_LIBRARY_PATH', 'NAPI_RS_NATIVE_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
