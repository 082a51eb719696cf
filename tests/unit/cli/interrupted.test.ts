import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../server/store/open-store';
import { plantCollection } from '../../support/collection';
import { COMMAND } from '../../support/command-line';
import { eventually } from '../../e2e/support/eventually';
import { entente } from './run';

/** Processes that load TypeScript on a busy machine. */
jest.setTimeout(120_000);

let folder: string;
let temporary: string;
let out: string;
let settings: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-interrupted-'));
  [temporary, out] = [join(folder, 'tmp'), join(folder, 'out')];
  for (const each of [temporary, out]) await mkdir(each);
  settings = { ENTENTE_DATA: folder, TMPDIR: temporary, SOURCE_DATE_EPOCH: '1000000000' };
  const store = await openEmbeddedStore({ file: join(folder, 'graph.grafeo'), timeoutMs: 60_000 });
  await plantCollection(store, folder);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (args: readonly string[]): ChildProcess =>
  spawn(COMMAND.program, [...COMMAND.words, ...args], { cwd: COMMAND.cwd, env: { ...process.env, ...settings }, stdio: 'ignore' });

test.each(['SIGINT', 'SIGTERM'] as const)('an export that %s ends leaves nothing, also where it comes twice', async (signal) => {
  const child = start(['export', '--format', 'png', '--output', join(out, 'graph.png')]);
  const ended = once(child, 'close');
  await eventually(async () => expect(await readdir(out)).toEqual([expect.stringMatching(/^graph\.png\.\d+\.part$/)]));
  child.kill(signal);
  child.kill(signal);
  expect([await ended, await readdir(out)]).toEqual([[null, signal], []]);
});

test('an import that Ctrl-C ends leaves neither a folder nor a node', async () => {
  const file = join(folder, 'many.graphml');
  const nodes = Array.from({ length: 100_000 }, (_, at) => `<node id="n${at}"/>`).join('\n');
  await writeFile(file, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">${nodes}</graph></graphml>`);
  const child = start(['import', file]);
  const ended = once(child, 'close');
  const ours = async () => (await readdir(temporary)).filter((name) => name.startsWith('entente-'));
  await eventually(async () => expect(await ours()).toEqual([expect.stringMatching(/^entente-import-/)]));
  child.kill('SIGINT');
  expect([await ended, await ours()]).toEqual([[null, 'SIGINT'], []]);
  expect((await entente(['imports'], settings)).stdout).toBe('Nothing was imported.\n');
});

test('into a pipe the file goes straight, and it stays a pipe', async () => {
  const pipe = join(out, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [text, ran] = await Promise.all([readFile(pipe, 'utf8'), entente(['export', '--format', 'graphml', '--output', pipe], settings)]);
  expect([ran.status, text.match(/<edge /g)?.length, (await lstat(pipe)).isFIFO()]).toEqual([0, 13, true]);
});

test('where a link stands, what it leads to is written and the link stays', async () => {
  const [there, link, dangling] = [join(out, 'there'), join(out, 'link'), join(out, 'dangling')];
  await writeFile(there, 'before');
  await symlink(there, link);
  await symlink('not-yet', dangling);
  const texts: string[] = [];
  for (const [output, target] of [
    [link, there],
    [dangling, join(out, 'not-yet')],
  ] as const) {
    expect((await entente(['export', '--format', 'cypher', '--output', output], settings)).status).toBe(0);
    texts.push((await readFile(target, 'utf8')).slice(0, 3));
  }
  expect([texts, await readlink(link), await readlink(dangling)]).toEqual([['// ', '// '], there, 'not-yet']);
  expect((await lstat(there)).isFile()).toBe(true);
});
