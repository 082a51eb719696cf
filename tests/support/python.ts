import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(__dirname, '..', '..');
const READERS = join(ROOT, 'tests', 'formats', 'python');
const CACHE = join(ROOT, 'node_modules', '.cache', 'entente-python');

/** Milliseconds: the packages may have to be fetched first. */
export const PYTHON_WITHIN = 600_000;

/** The Python of a virtual environment with the packages of requirements.txt, which is made where it is not there yet. */
export async function pythonWithReaders(): Promise<string> {
  const requirements = join(READERS, 'requirements.txt');
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 16);
  const folder = join(CACHE, digest);
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'ready'))) return python;
  await mkdir(CACHE, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  await run(python, ['-c', `open(${JSON.stringify(join(folder, 'ready'))}, 'w').close()`]);
  return python;
}

/** What one of the readers in readers.py sees in a file. */
export async function readWith(python: string, reader: string, file: string, ...wanted: readonly string[]): Promise<unknown> {
  const { stdout } = await run(python, [join(READERS, 'readers.py'), reader, file, ...wanted], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}
