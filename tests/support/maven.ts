import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'entente');

/** Whether Maven is there. */
export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { encoding: 'utf8' }).status === 0;
}

/** Where what Maven fetched under this name is, or will be. */
export function mavenFolder(name: string): string {
  return join(CACHE, name);
}

/** Fetches what a pom lists, once: it is kept between runs. `goal` is what Maven is to do, with the folder that it fills. */
export async function fetchWithMaven(name: string, pom: string, goal: (folder: string) => readonly string[]): Promise<string> {
  const folder = mavenFolder(name);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...goal(unfinished)]);
  // Another worker may have been quicker.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}
