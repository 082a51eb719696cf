import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function entente(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { ENTENTE_ARTICLES: _, ...bare } = process.env;
  const command = [join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'), join(ROOT, 'server', 'cli', 'main.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT, env: { ...bare, ...env } }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
