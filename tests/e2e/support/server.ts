import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage, ROOT } from './built-page';

const TS_NODE = join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js');

/** What the machine has in its environment, without settings of ours. */
const OWN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ENTENTE_|NEO4J_|HOST$|PORT$)/.test(name)));

/** Milliseconds in which a server has to answer on a machine that is busy with another file's tests. */
const PATIENCE = 60_000;

/** The real server with the real seed, as `npm start` runs it, on a port of its own. */
export class RealServer {
  /** What it printed; why it ended, when it did. */
  private output = '';
  private child: ChildProcess | null = null;
  private port = 0;

  private constructor(
    private readonly data: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<RealServer> {
    await buildPage();
    const server = new RealServer(await mkdtemp(join(tmpdir(), 'entente-e2e-')), environment);
    await server.start();
    return server;
  }

  /** Its address; the name of this machine's own address, whatever it listens on. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, on the port that it had before when it had one. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [TS_NODE, join(ROOT, 'server', 'main.ts')], {
      cwd: ROOT,
      env: { ...OWN, PORT: String(this.port), ENTENTE_DATA: this.data, ENTENTE_LOG_LEVEL: 'error', ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.port = await this.portOf(child);
  }

  /** Stops it; its data stay. */
  async stop(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Stops it for good. */
  async end(): Promise<void> {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }

  private async portOf(child: ChildProcess): Promise<number> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const port = /^Entente is at \S+:(\d+)$/m.exec(this.output)?.[1];
      if (port !== undefined) return Number(port);
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill('SIGKILL');
    throw new Error(`The server did not start: ${this.output}`);
  }
}

/** One real server for the tests around it. */
export function useServer(environment: Readonly<Record<string, string>> = {}): () => RealServer {
  let server: RealServer | null = null;
  beforeAll(async () => {
    server = await RealServer.start(environment);
  }, 2 * PATIENCE);
  afterAll(() => server?.end());
  return () => {
    if (server === null) throw new Error('The server runs within tests only');
    return server;
  };
}
