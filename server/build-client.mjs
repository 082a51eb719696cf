// Builds the page into dist/client, and what the interactive file is made of into dist/client/viewer, when something it is made of changed since the last build; otherwise it costs a few milliseconds.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist/client');
/** Of this process alone: two that start at once build it twice, and neither takes the other's half. */
const fresh = join(root, 'dist', `client.${process.pid}`);
const digestFile = '.inputs';
/** What the page is made of; the lock file stands for every package in it. */
const inputs = ['client', 'server/domain', 'server/contract', 'package-lock.json', 'tsconfig.json', 'server/build-client.mjs'];

function* filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesOf(name);
    else yield name;
  }
}

function digestOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = /\.[a-z]+$/.test(input) ? [input] : filesOf(input);
    for (const file of files) {
      if (existsSync(join(root, file)))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

function lastDigest() {
  const file = join(target, digestFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Puts what was built in place, unless another process has put the same there meanwhile. */
function replaceWith(built) {
  const aside = `${built}.before`;
  try {
    // Each step is one of the file system's: nobody finds half a page there, and nobody deletes what another has just put in place.
    if (existsSync(target)) renameSync(target, aside);
    renameSync(built, target);
  } catch (error) {
    rmSync(built, { recursive: true, force: true });
    if (lastDigest() !== digest) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Takes away what builds that were interrupted have left. */
function sweep() {
  const folder = join(root, 'dist');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = /^client\.(\d+)(?:\.before)?$/.exec(name)?.[1];
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function runs(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's runs too.
    return error.code === 'EPERM';
  }
}

sweep();
const digest = digestOfInputs();
if (digest !== lastDigest()) {
  const started = Date.now();
  process.env.ENTENTE_BUILD_DIR = fresh;
  // Under jest it is "test", and the page would be made of React's slower half, for whoever starts the server next too.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(root, 'client/vite.config.mts'), logLevel: 'warn' });
  process.env.ENTENTE_BUILD_DIR = join(fresh, 'viewer');
  await build({ configFile: join(root, 'client/viewer/vite.config.mts'), logLevel: 'warn' });
  writeFileSync(join(fresh, digestFile), digest);
  replaceWith(fresh);
  console.log(`Built the page in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
