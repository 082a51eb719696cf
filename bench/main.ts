import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measureExports } from './exports';
import { removeFilledFolder } from './filled';
import { measurePage } from './page';
import type { Figure } from './measure';
import { measureReads } from './reads';
import { ROOT } from './server';
import { measureStart } from './start';

/** Measures what the budgets name. `--quick` runs each once, on a smaller graph, and `--only=start|page|reads|exports` a part; neither keeps results; a figure over its budget is told, not failed: machines differ. */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const size = quick ? { actors: 2_000, statements: 10_000 } : { actors: 100_000, statements: 1_000_000 };
  const parts = {
    start: () => measureStart(quick ? 1 : 5),
    page: () => measurePage(quick ? 1 : 5),
    reads: () => measureReads(size, quick ? 20 : 100),
    exports: () => measureExports(size),
  };
  const figures: Figure[] = [];
  try {
    for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) figures.push(...(await part()));
  } finally {
    await removeFilledFolder();
  }
  const table = toTable(figures);
  console.log(table);
  if (quick || only !== undefined) return;
  const folder = join(ROOT, 'bench', 'results');
  await mkdir(folder, { recursive: true });
  const machine = { cores: cpus().length, node: process.version, date: new Date().toISOString().slice(0, 10) };
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  await writeFile(
    join(folder, 'latest.md'),
    `# Last results\n\n${machine.date}, ${machine.cores} cores, no GPU, Node ${machine.node}. Made by \`npm run bench\`. Reads and exports are measured in an invented graph of ${size.actors.toLocaleString('en')} actors and ${size.statements.toLocaleString('en')} statements.\n\n${table}\n`,
  );
}

function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, median, min, max, runs, budget }) => {
    const held = budget === null ? '| |' : `| ${budget} ${unit} | ${median <= budget ? 'within' : 'over'} |`;
    return `| ${name} | ${median} ${unit} | ${min}–${max} | ${runs} ${held}`;
  });
  return ['| measured | median | range | runs | budget | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

void main();
