import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of imports, uploads and seeds of the command line, with the six letters of mkdtemp. */
const OURS = /^entente-(import|upload|seed)-[A-Za-z0-9]{6}$/;
/** Milliseconds without a write after which nobody works in one any more: the longest import writes all the time. */
const OLD = 24 * 3_600_000;

/** Takes away temporary folders that a process has left which was killed: they can hold as much as the largest import. */
export async function sweepTemporary(folder = tmpdir()): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => OURS.test(name));
  for (const name of names) await sweep(join(folder, name));
}

/** What belongs to somebody else, or goes meanwhile, is left alone. */
async function sweep(path: string): Promise<void> {
  try {
    const within = (await lstat(path)).isDirectory() ? (await readdir(path)).map((name) => join(path, name)) : null;
    if (within === null) return;
    const written = await Promise.all([path, ...within].map(async (each) => (await lstat(each)).mtimeMs));
    if (Date.now() - Math.max(...written) > OLD) await rm(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
