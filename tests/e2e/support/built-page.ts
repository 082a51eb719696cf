import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');
/** Where the built page lies. */
export const PAGE = join(ROOT, 'dist', 'client');

const LOCK = join(tmpdir(), `entente-build-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);

/** Builds the page where it is older than its sources. Test files run beside each other: one builds, the others wait for it. */
export async function buildPage(): Promise<void> {
  while (!take()) {
    if (holderLives()) await new Promise((resolve) => setTimeout(resolve, 50));
    else rmSync(LOCK, { force: true });
  }
  try {
    execFileSync(process.execPath, [join(ROOT, 'server', 'build-client.mjs')], { stdio: 'pipe' });
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Takes the lock, which is a file with our process id in it from its first moment. */
function take(): boolean {
  const own = `${LOCK}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, LOCK);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own);
  }
}

function holderLives(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
