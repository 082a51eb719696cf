import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measurePage } from './page';
import type { Figure } from './measure';
import { ROOT } from './server';
import { measureStart } from './start';

/** Measures what the budgets name. `--quick` runs each once and keeps no results; a figure over its budget is told, not failed: machines differ. */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const figures = [...(await measureStart(quick ? 1 : 5)), ...(await measurePage(quick ? 1 : 5))];
  const table = toTable(figures);
  console.log(table);
  if (quick) return;
  const folder = join(ROOT, 'bench', 'results');
  await mkdir(folder, { recursive: true });
  const machine = { cores: cpus().length, node: process.version, date: new Date().toISOString().slice(0, 10) };
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  await writeFile(
    join(folder, 'latest.md'),
    `# Last results\n\n${machine.date}, ${machine.cores} cores, no GPU, Node ${machine.node}. Made by \`npm run bench\`.\n\n${table}\n`,
  );
}

function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, median, min, max, runs, budget }) => {
    const verdict = median <= budget ? 'within' : 'over';
    return `| ${name} | ${median} ${unit} | ${min}–${max} | ${runs} | ${budget} ${unit} | ${verdict} |`;
  });
  return ['| measured | median | range | runs | budget | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

void main();
