import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The program that runs the command line, and the words before its own. */
export const COMMAND = {
  program: process.execPath,
  words: [join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'), join(ROOT, 'server', 'cli', 'main.ts')],
  cwd: ROOT,
} as const;
