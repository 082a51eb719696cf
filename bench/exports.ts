import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportStatementsWith } from '../server/queries/export/rows';
import { readStatementsAs } from '../server/queries/read-statements';
import { RELATIONSHIP_COLUMNS, type RowReader } from '../server/queries/statement-row';
import type { GraphStore } from '../server/store/graph-store';
import type { Row } from '../server/store/values';
import type { BulkSize } from '../tests/support/bulk-graph';
import { isThere } from '../tests/support/needs';
import { pythonWithReaders } from '../tests/support/python';
import { filledFile, filledServer, type Filled } from './filled';
import { figure, seconds, type Figure } from './measure';
import { ROOT, start } from './server';

/** An export or import may take this many times as long as the store alone for the same rows. */
const TIMES = 2;
/** Megabytes that the server itself may take while it writes; the store's process is not of it. */
const MEMORY = 300;
const FORMATS = ['graphml', 'csv', 'cypher'] as const;
const PER_MB = 1_000_000;
/** As they come: statements whole, as anybody asks for them, and value by value, as an export does. */
const WHOLE: RowReader<Row> = { columns: RELATIONSHIP_COLUMNS, read: (row) => row };
const BY_VALUE: RowReader<Row> = { ...WHOLE, columns: exportStatementsWith(new Map(), []).columns };

/** The whole graph as files over HTTP, against the store that hands out the same statements to nobody, for both stores; then GraphML read back, and networkx with the same graph. */
export async function measureExports(size: BulkSize): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const fileOf = (format: string) => join(folder, `graph.${format}`);
  try {
    const file = await filledFile(size);
    const server = await filledServer(size);
    return [
      // Last the embedded one, whose files are read back.
      ...(server === null ? [] : await measureOn(server, size, fileOf)),
      ...(await measureOn(file, size, fileOf)),
      ...(await beside(fileOf('graphml'), fileOf('csv'), folder)),
      await readBack(fileOf('graphml'), size, folder, file.taken),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOn(filled: Filled, size: BulkSize, fileOf: (format: string) => string): Promise<Figure[]> {
  const running = await start({ ...filled.environment, ENTENTE_SEED: 'never' }, '/api/health');
  const store = await filled.open();
  const figures: Figure[] = [];
  try {
    for (const format of FORMATS) {
      const alone = await seconds(() => drain(store, size, WHOLE));
      const taken = await seconds(() => download(`${running.url}/api/exports/${format}`, fileOf(format)));
      const rates = `${rate(size, taken)} against ${rate(size, alone)}`;
      const name = `all statements as ${format}, ${filled.kind}: over HTTP, by the time of the store alone (${rates})`;
      figures.push(figure(name, 'times', [taken / alone], TIMES));
    }
    const byValue = await seconds(() => drain(store, size, BY_VALUE));
    figures.push(
      figure(`the store alone hands out the statements value by value, ${filled.kind} (${rate(size, byValue)})`, 's', [byValue], null),
    );
    const peak = running.peakMemory();
    if (peak === null) console.log('The memory of the server is not measured: that needs Linux.');
    else figures.push(figure(`the most memory of the server itself while it wrote these, ${filled.kind}`, 'MB', [peak], MEMORY));
  } finally {
    await running.stop();
    await store.close();
  }
  return figures;
}

/** The rate at which the store hands out the rows: what its interface yields for all statements, in the pages of an export, thrown away. */
async function drain(store: GraphStore, { statements }: BulkSize, reader: RowReader<Row>): Promise<void> {
  let rows = 0;
  for await (const _row of readStatementsAs(store, {}, reader)) rows++;
  if (rows !== statements) throw new Error(`The store has ${rows} statements, not ${statements}`);
}

function download(url: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      if (response.statusCode === 200) pipeline(response, createWriteStream(file)).then(resolve, reject);
      else reject(new Error(`${url} answered ${response.statusCode}`));
    }).on('error', reject);
  });
}

/** What networkx makes of the same graph, read from our CSV into its own structures first. */
async function beside(ours: string, csv: string, folder: string): Promise<Figure[]> {
  if (!isThere('python')) {
    console.log('networkx is not measured: that needs Python with venv.');
    return [];
  }
  const theirs = join(folder, 'networkx.graphml');
  const told = await output(await pythonWithReaders(), [join(ROOT, 'bench', 'networkx-graphml.py'), csv, theirs]);
  const [ourSize, theirSize] = [(await stat(ours)).size / PER_MB, (await stat(theirs)).size / PER_MB];
  return [
    figure('networkx writes the same graph as GraphML, once it has it in memory', 's', [Number(told)], null),
    figure('the GraphML of networkx', 'MB', [theirSize], null),
    figure('the GraphML of ours', 'MB', [ourSize], null),
  ];
}

/** Our GraphML into an empty store, by the command line as a user does it, against the store's own bulk path for the same graph. */
async function readBack(file: string, size: BulkSize, folder: string, filling: number): Promise<Figure> {
  const data = join(folder, 'data');
  const taken = await seconds(() =>
    output('npm', ['run', '--silent', 'entente', '--', 'import', file], { ENTENTE_DATA: data, ENTENTE_IMPORT_LIMIT: '4096' }),
  );
  const rates = `${rate(size, taken)} against ${rate(size, filling)}`;
  return figure(
    `import of that GraphML into an empty store, by the time of the store's own bulk path (${rates})`,
    'times',
    [taken / filling],
    TIMES,
  );
}

function output(program: string, options: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    child.once('error', reject);
    child.once('exit', (status) => (status === 0 ? resolve(text) : reject(new Error(`${program} ended with ${status}: ${text}`))));
  });
}

function rate({ statements }: BulkSize, taken: number): string {
  return `${Math.round(statements / taken).toLocaleString('en')} statements/s`;
}
