import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';

export const ROOT = join(__dirname, '..');

export interface Running {
  readonly url: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  /** The most memory, in MB, that the server itself has held (not the store's process); null where the system does not tell. */
  readonly peakMemory: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Starts Entente as `npm start` does, on a free port, and waits until it answers under `path`, for the graph where nothing is said. */
export async function start(environment: NodeJS.ProcessEnv, path = '/api/graph'): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), ENTENTE_LOG_LEVEL: 'silent', ...environment },
    stdio: 'ignore',
    detached: true,
  });
  await answered(url + path, child);
  return { url, firstAnswer: performance.now() - began, peakMemory: () => peakMemory(child), stop: () => stop(child) };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const ok = await fetch(url).then(
      async (reply) => (await reply.arrayBuffer(), reply.ok),
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('npm start did not answer within a minute');
}

/** Linux tells it of each process; of those that npm has started it is the one that runs main.ts. */
function peakMemory({ pid }: ChildProcess): number | null {
  if (!existsSync('/proc/self/status')) return null;
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const read = (file: string): string => {
      try {
        return readFileSync(join('/proc', entry, file), 'utf8');
      } catch {
        return '';
      }
    };
    const [program = '', ...rest] = read('cmdline').split('\0');
    const group = read('stat')
      .replace(/^.*\) /, '')
      .split(' ')[2];
    const isServer = basename(program).startsWith('node') && rest.includes('server/main.ts');
    const peak = /VmHWM:\s+(\d+) kB/.exec(read('status'))?.[1];
    if (group === String(pid) && isServer && peak !== undefined) return Number(peak) / 1024;
  }
  throw new Error('The process of the server is not found');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
