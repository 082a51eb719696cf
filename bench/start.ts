import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './measure';
import { figure } from './measure';
import { start } from './server';

/** From `npm start` to the first answer: into an empty data folder (with the seed), and into one that holds it. */
export async function measureStart(runs: number): Promise<Figure[]> {
  const seeded: number[] = [];
  const unchanged: number[] = [];
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
    for (const times of [seeded, unchanged]) {
      const running = await start({ ENTENTE_DATA: folder });
      times.push(running.firstAnswer);
      await running.stop();
    }
    await rm(folder, { recursive: true, force: true });
  }
  return [
    figure('npm start to the first answer, with the seed', 'ms', seeded, 2_000),
    figure('npm start to the first answer, seed unchanged', 'ms', unchanged, 1_000),
  ];
}
