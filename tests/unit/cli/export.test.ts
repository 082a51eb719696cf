import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync, existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../server/store/open-store';
import { plantCollection } from '../../support/collection';
import { COMMAND } from '../../support/command-line';
import { entente } from './run';

/** Processes that load TypeScript on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-export-'));
  settings = { ENTENTE_DATA: folder, SOURCE_DATE_EPOCH: '1000000000' };
  const store = await openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 60_000 });
  await plantCollection(store, folder);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = async (of: string) => (await readdir(of)).sort();

test('to a file: it says what is in it', async () => {
  const output = join(folder, 'graph.graphml');
  const ran = await entente(['export', '--format', 'graphml', '--output', output], settings);
  expect(ran).toEqual({
    status: 0,
    stdout: '',
    stderr: `${output}: 9 actors and 13 statements; 0 and 0 of the graph are not in it.\n`,
  });
  expect((await readFile(output, 'utf8')).match(/<edge /g)).toHaveLength(13);
});

test.each(['-', join(tmpdir(), 'entente-told.dot')])('to %s: what the format does not carry is told on standard error', async (output) => {
  const { stderr } = await entente(['export', '--format', 'dot', '--output', output], settings);
  await rm(output, { force: true });
  expect(stderr.trim().split('\n').at(-1)).toBe(
    'DOT does not carry where articles mention actors first (14); what is known of an article beyond title, publisher and date (2).',
  );
});

test('to standard output, the same bytes and nothing else', async () => {
  const output = join(folder, 'graph.cypher');
  await entente(['export', '--format', 'cypher', '--output', output], settings);
  const ran = await entente(['export', '--format', 'cypher', '--output', '-'], settings);
  expect(ran).toEqual({ status: 0, stdout: await readFile(output, 'utf8'), stderr: '' });
});

test.each([
  ['graphml', 'types=SPONSORS&modality=denied', 'There is neither an actor nor a statement in it (Filter: Sponsors; Denied).'],
  ['plover', 'types=LEADS', 'There is nothing in it that PLOVER carries: it has no statement with a CAMEO code (Filter: Leads).'],
])('what is empty as %s is told with status 1, and no file is left', async (format, filter, message) => {
  const empty = await mkdtemp(join(folder, 'empty-'));
  const ran = await entente(['export', '--format', format, '--filter', filter, '--output', join(empty, 'file')], settings);
  expect([ran, await inFolder(empty)]).toEqual([{ status: 1, stdout: '', stderr: `${message}\n` }, []]);
});

test('a folder that is not there is told with status 1', async () => {
  const output = join(folder, 'nowhere', 'graph.graphml');
  const { status, stderr } = await entente(['export', '--format', 'graphml', '--output', output], settings);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^.*graph\.graphml cannot be written: ENOENT.*\n$/)]);
});

test.each([
  ['export', ['export', '--format', 'graphml', '--output', '-']],
  ['dump', ['dump']],
])('%s to a reader that has seen enough ends well', async (_, args) => {
  const child = spawn(COMMAND.program, [...COMMAND.words, ...args], {
    cwd: COMMAND.cwd,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
});

(existsSync('/dev/full') ? test.each : test.skip.each)([
  ['export', ['export', '--format', 'graphml', '--output', '-']],
  ['dump', ['dump']],
])('%s to a disk that is full ends with status 1 and says so', async (_, args) => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(COMMAND.program, [...COMMAND.words, ...args], {
    cwd: COMMAND.cwd,
    env: { ...process.env, ...settings },
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  expect([await once(child, 'close'), stderr]).toEqual([
    [1, null],
    'Standard output cannot be written: ENOSPC: no space left on device, write\n',
  ]);
});

test('an address of the page says what to take: what only its picture is about is left out, and told', async () => {
  const plain = await entente(['export', '--format', 'graphml', '--filter', 'signs=-1', '--output', '-'], settings);
  const filter = '?v=1&signs=-1&hide=ruritania&processes=0&mode=table&open=actors~zenda#pos=zenda:1,2';
  const taken = await entente(['export', '--format', 'graphml', '--filter', filter, '--output', '-'], settings);
  expect(taken).toEqual({
    status: 0,
    stdout: plain.stdout,
    stderr:
      'hide belongs to the view of the page and is left out: hidden actors are in the file.\n' +
      'processes belongs to the view of the page and is left out: processes are in it.\n' +
      plain.stderr,
  });
});

test.each([
  ['a folder', ['--output', tmpdir()], `${tmpdir()} is a folder: --output says which file in it to write.\n`],
  ['a depth past the most', ['--filter', 'around=zenda&depth=5', '--output', '-'], /depth.*must be a whole number from 1 to 4/],
  ['a key that nobody knows', ['--filter', 'sings=1', '--output', '-'], /sings/],
])('%s is told with status 2', async (_, args, says) => {
  const { status, stdout, stderr } = await entente(['export', '--format', 'graphml', ...args], settings);
  expect([status, stdout, stderr]).toEqual([2, '', typeof says === 'string' ? says : expect.stringMatching(says)]);
});

test.each([
  ['dot', 'picture.svg', 'picture.svg will hold DOT, whose files end in .dot.'],
  ['csv', 'tables.csv', 'tables.csv will hold CSV, whose files end in .csv.zip.'],
  ['csv', 'tables.zip', null],
  ['dot', 'a-name-without-an-ending', null],
])('%s into %s: a name that promises another format is warned of, and written all the same', async (format, name, warning) => {
  const output = join(folder, name);
  const { status, stderr } = await entente(['export', '--format', format, '--output', output], settings);
  const [first = ''] = stderr.split('\n');
  expect([status, first.includes('will hold') ? first.replace(`${folder}/`, '') : null, existsSync(output)]).toEqual([0, warning, true]);
});
