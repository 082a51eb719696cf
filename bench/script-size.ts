import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './measure';
import { figure } from './measure';
import { ROOT } from './server';

const CLIENT = join(ROOT, 'dist', 'client');

/** The script that the page loads before it paints: what index.html names, and what that imports without waiting. */
export async function measureScriptSize(): Promise<Figure[]> {
  const html = await readFile(join(CLIENT, 'index.html'), 'utf8');
  const seen = new Set<string>();
  const queue = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  let bytes = 0;
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = await readFile(join(CLIENT, path), 'utf8');
    bytes += gzipSync(code, { level: 9 }).length;
    for (const [, name] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^;"'()]*["']\.\/([^"']+\.js)["']/g))
      queue.push(`assets/${name ?? ''}`);
  }
  return [figure('script before the first paint, gzipped', 'kB', [bytes / 1_000], 300)];
}
