import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openEmbeddedStore } from '../../../server/store/open-store';
import { plantCollection } from '../../support/collection';
import { COMMAND } from '../../support/command-line';
import { ring } from '../../support/import-files';
import { describeWith, pathOf } from '../../support/needs';
import { entente } from './run';

jest.setTimeout(120_000);

let folder: string;
let settings: Record<string, string>;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-progress-'));
  settings = { ENTENTE_DATA: folder, SOURCE_DATE_EPOCH: '1000000000' };
  const store = await openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 60_000 });
  await plantCollection(store, folder);
  await store.close();
  file = join(folder, 'ring.graphml');
  await writeFile(file, ring(3_000));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a person sees of a command on a terminal, whose standard output goes to a file where one is given. */
async function onTerminal(args: readonly string[], output = '/dev/tty'): Promise<string> {
  const words = [COMMAND.program, ...COMMAND.words, ...args];
  const command = `${words.map((word) => `'${word}'`).join(' ')} > '${output}'`;
  const ran = await promisify(execFile)(pathOf('script'), ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: COMMAND.cwd,
    env: { ...process.env, ...settings, TERM: 'xterm', COLUMNS: '100' },
  });
  return ran.stdout;
}

const EXPORT = ['export', '--format', 'graphml', '--output', '-'];

describeWith('script', 'the bar of a long command', () => {
  test('is there while an export runs, on standard error: what goes to a file is the file alone', async () => {
    const output = join(folder, 'graph.graphml');
    const seen = await onTerminal(EXPORT, output);
    expect(seen).toMatch(/\d+ %, \d+ of 13 statements/);
    expect(await readFile(output, 'utf8')).toBe((await entente(EXPORT, settings)).stdout);
  });

  test('is there while an import runs, and gone when the result is told', async () => {
    const seen = await onTerminal(['import', file]);
    // The whole line is cleared before what is told.
    const [before, after] = seen.split(`\u001b[2K${folder}/ring.graphml: `);
    expect(before).toMatch(/3000 of 6000 written.*6000 of 6000 written/s);
    expect(after).toMatch(/^3000 actors, 0 articles, 3000 statements, 0 mentions imported as ring-graphml-\S+, 0 warnings\.\r\n$/);
  });
});

test('where nobody looks there is no bar', async () => {
  expect((await entente(EXPORT, settings)).stderr).toBe('');
  const { status, stdout, stderr } = await entente(['import', file, '--prefix', 'again:'], settings);
  expect([status, stderr, stdout.startsWith(`${file}: 3000 actors`)]).toEqual([0, '', true]);
});
