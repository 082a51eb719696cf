import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPage, PAGE } from './support/built-page';

test('a start takes away what interrupted builds have left, and leaves those that are under way', async () => {
  await buildPage();
  const dist = dirname(PAGE);
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const [gone, aside, own] = [`client.${ended}`, `client.${ended}.before`, `client.${process.pid}`];
  for (const name of [gone, aside, own]) mkdirSync(join(dist, name, 'assets'), { recursive: true });
  try {
    await buildPage();
    const left = readdirSync(dist);
    expect([left.includes('client'), left.includes(gone), left.includes(aside), left.includes(own)]).toEqual([true, false, false, true]);
  } finally {
    rmSync(join(dist, own), { recursive: true, force: true });
  }
}, 120_000);
