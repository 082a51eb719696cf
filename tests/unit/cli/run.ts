import { execFile } from 'node:child_process';
import { COMMAND } from '../../support/command-line';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function entente(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { ENTENTE_ARTICLES: _, ...bare } = process.env;
  return new Promise((resolve) => {
    execFile(COMMAND.program, [...COMMAND.words, ...args], { cwd: COMMAND.cwd, env: { ...bare, ...env } }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
