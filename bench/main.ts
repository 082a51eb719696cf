import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { measureExports } from './exports';
import { removeFilled } from './filled';
import { measurePage } from './page';
import type { Figure } from './measure';
import { measureReads } from './reads';
import { ROOT } from './server';
import { measureStart } from './start';

interface Wanted {
  readonly quick: boolean;
  readonly only: string | undefined;
}

const PARTS = {
  start: ({ quick }) => measureStart(quick ? 1 : 5),
  page: ({ quick }) => measurePage(quick ? 1 : 5),
  reads: ({ quick }) => measureReads(sizeOf(quick), quick ? 20 : 100),
  exports: ({ quick }) => measureExports(sizeOf(quick)),
} as const satisfies Record<string, (wanted: Wanted) => Promise<Figure[]>>;

const sizeOf = (quick: boolean) => (quick ? { actors: 2_000, statements: 10_000 } : { actors: 100_000, statements: 1_000_000 });

const command = new Command('npm run bench --')
  .description('Measures what the budgets name. A figure over its budget is told, not failed: machines differ.')
  .option('--quick', 'each once, on a smaller graph; keeps no results', false)
  .addOption(new Option('--only <part>', 'one part; keeps no results').choices(Object.keys(PARTS)))
  .showHelpAfterError('(--help says how it is used)')
  .allowExcessArguments(false)
  .action(measure);

async function measure({ quick, only }: Wanted): Promise<void> {
  const figures: Figure[] = [];
  try {
    for (const [name, part] of Object.entries(PARTS))
      if (only === undefined || only === name) figures.push(...(await part({ quick, only })));
  } finally {
    await removeFilled();
  }
  const table = toTable(figures);
  console.log(table);
  if (quick || only !== undefined) return;
  const size = sizeOf(quick);
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

void command.parseAsync();
