import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the image does, done outside: its files, its build, its environment, its commands. */
const ROOT = join(__dirname, '..', '..');
const INSTRUCTIONS = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n');
const REST = ['PATH', 'HOME', 'LANG'];

const argumentsOf = (instruction: string) =>
  INSTRUCTIONS.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
const listOf = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[];

const ENVIRONMENT = Object.fromEntries(
  argumentsOf('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
);
const COMMAND = listOf(argumentsOf('CMD')[0] ?? '');
const HEALTHCHECK = listOf(argumentsOf('HEALTHCHECK')[0] ?? '');
const BUILD = argumentsOf('RUN').find((line) => line.includes('build-client')) ?? '';

/** What .dockerignore lets into the image. */
const INCLUDED = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

let folder: string;
let data: string;
let port: number;
let server: ChildProcess | undefined;
let output = '';
const environment = () => ({
  ...Object.fromEntries(REST.map((name) => [name, process.env[name]])),
  ...ENVIRONMENT,
  ENTENTE_DATA: data,
  ENTENTE_PUBLIC: 'read-only',
  PORT: String(port),
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-image-'));
  data = mkdtempSync(join(tmpdir(), 'entente-image-data-'));
  for (const name of INCLUDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('/bin/sh', ['-c', BUILD], { cwd: folder, stdio: 'pipe' });
  port = await freePort();
}, 120_000);

afterAll(() => {
  server?.kill('SIGKILL');
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
});

test('its health check fails while nothing answers', () => {
  expect(check()).toBe(1);
});

test('its command serves the page, writes nothing but its data, and stops when it is told to', async () => {
  const before = filesOf(folder);
  const [program = '', ...args] = COMMAND;
  const started = spawn(program, args, { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  server = started;
  started.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes('Entente is at ')) {
    if (started.exitCode !== null) throw new Error(output);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(check()).toBe(0);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<title>Entente</title>');
  const { counts } = (await (await fetch(`http://127.0.0.1:${port}/api/collection`)).json()) as { counts: { articles: number } };
  expect(counts.articles).toBe(5);
  started.kill('SIGTERM');
  expect((await once(started, 'exit'))[0]).toBe(0);
  expect(filesOf(folder)).toEqual(before);
  expect(readdirSync(data)).toContain('seed.json');
});

function check(): number | null {
  const [program = '', ...args] = HEALTHCHECK;
  return spawnSync(program, args, { cwd: folder, env: environment() }).status;
}

/** Every file with its size and the time of its last change, packages left out. */
function filesOf(place: string): string[] {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    return `${join(entry.parentPath, entry.name)} ${size} ${mtimeMs}`;
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return free;
}
