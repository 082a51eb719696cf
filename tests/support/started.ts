import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const TS_NODE = join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js');

/** What the machine has in its environment, without settings of ours. */
const OWN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ENTENTE_|NEO4J_|HOST$|PORT$)/.test(name)));

const running = new Set<ChildProcess>();

/** Ends what still runs; for afterEach. */
export function endStarted(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A server of its own, as `npm start` makes it. */
export class Started {
  private stdout = '';
  private stderr = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(environment: Record<string, string>, checkout: string) {
    const child = spawn(process.execPath, [TS_NODE, join(checkout, 'server', 'main.ts')], {
      env: { ...OWN, PORT: '0', ...environment },
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.stdout.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.child = child;
    this.ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  /** The address that it prints when it answers. */
  async address(): Promise<string> {
    for (;;) {
      const address = /^Entente is at (\S+)$/m.exec(this.stdout)?.[1];
      if (address !== undefined) return address;
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits for a line of the log. */
  async says(text: string): Promise<void> {
    while (!this.stdout.includes(text)) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}

/** Starts a server with these settings and no other, on a free port where they name none; of this checkout, or of another. */
export function start(environment: Record<string, string>, checkout = ROOT): Started {
  return new Started(environment, checkout);
}
