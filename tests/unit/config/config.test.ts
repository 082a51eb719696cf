import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isLoopback, readConfig, SETTING_NAMES } from '../../../server/config';
import { problemsOf } from './problems';

const TOKEN = 'sixteen-characters';

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    neo4j: null,
    data: path.resolve('.entente'),
    seed: 'if-changed',
    articles: null,
    passages: 'private',
    token: null,
    publicReadOnly: false,
    loopback: true,
    hosts: [],
    trustProxy: null,
    queryTimeout: 30_000,
    memoryMark: 2048 * 1024 * 1024,
    console: { timeoutMs: 10_000, rows: 10_000, bytes: 32 * 1024 * 1024, length: 20_000, perClient: 4, total: 16, queue: 32 },
    exports: { perClient: 4, total: 8, queue: 16, idleMs: 60_000 },
    importLimit: 1024 * 1024 * 1024,
    logLevel: 'info',
  });
});

test('every setting is taken', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-config-'));
  const config = readConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    NEO4J_URI: 'neo4j+s://graph.example.org/',
    NEO4J_USER: 'reader',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'news.2017',
    ENTENTE_DATA: folder,
    ENTENTE_SEED: 'never',
    ENTENTE_ARTICLES: folder,
    ENTENTE_PASSAGES: 'public',
    ENTENTE_TOKEN: TOKEN,
    ENTENTE_PUBLIC: 'read-only',
    ENTENTE_HOSTS: 'Entente.example.org, other.example.org [fd00::1]',
    ENTENTE_TRUST_PROXY: 'loopback, 10.0.0.0/8',
    ENTENTE_QUERY_TIMEOUT: '0.5',
    ENTENTE_MEMORY_MARK: '512',
    ENTENTE_IMPORT_LIMIT: '64',
    ENTENTE_CONSOLE_TIMEOUT: '0.5',
    ENTENTE_CONSOLE_ROWS: '5',
    ENTENTE_CONSOLE_BYTES: '1',
    ENTENTE_CONSOLE_LENGTH: '1000',
    ENTENTE_CONSOLE_CLIENT: '1',
    ENTENTE_CONSOLE_TOTAL: '2',
    ENTENTE_CONSOLE_QUEUE: '0',
    ENTENTE_EXPORT_CLIENT: '2',
    ENTENTE_EXPORT_TOTAL: '3',
    ENTENTE_EXPORT_QUEUE: '1',
    ENTENTE_EXPORT_IDLE: '0.5',
    ENTENTE_LOG_LEVEL: 'silent',
  });
  rmSync(folder, { recursive: true });
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 8080,
    neo4j: { uri: 'neo4j+s://graph.example.org', user: 'reader', password: 'secret', database: 'news.2017' },
    data: folder,
    seed: 'never',
    articles: folder,
    passages: 'public',
    token: TOKEN,
    publicReadOnly: true,
    loopback: false,
    hosts: ['entente.example.org', 'other.example.org', 'fd00::1'],
    trustProxy: ['loopback', '10.0.0.0/8'],
    queryTimeout: 500,
    memoryMark: 512 * 1024 * 1024,
    importLimit: 64 * 1024 * 1024,
    console: { timeoutMs: 500, rows: 5, bytes: 1024 * 1024, length: 1000, perClient: 1, total: 2, queue: 0 },
    exports: { perClient: 2, total: 3, queue: 1, idleMs: 500 },
    logLevel: 'silent',
  });
});

test('a name without a value is not set', () => {
  expect(readConfig({ ENTENTE_TOKEN: '', ENTENTE_ARTICLES: '', PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', '65536', 'PORT=65536: must be a port number from 0 to 65535.'],
  ['PORT', '-1', 'PORT=-1: must be a port number from 0 to 65535.'],
  ['PORT', '80.5', 'PORT=80.5: must be a port number from 0 to 65535.'],
  ['PORT', '0x50', 'PORT=0x50: must be a port number from 0 to 65535.'],
  ['HOST', 'http://localhost', 'HOST=http://localhost: must be an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0.'],
  ['ENTENTE_SEED', 'yes', 'ENTENTE_SEED=yes: must be one of if-changed, always, never.'],
  ['ENTENTE_ARTICLES', '/nowhere/at/all', 'ENTENTE_ARTICLES=/nowhere/at/all: must be a folder that is there.'],
  ['ENTENTE_PASSAGES', 'open', 'ENTENTE_PASSAGES=open: must be one of private, public.'],
  ['ENTENTE_PUBLIC', 'true', 'ENTENTE_PUBLIC=true: must be read-only.'],
  [
    'ENTENTE_HOSTS',
    'https://a.example',
    'ENTENTE_HOSTS=https://a.example: must be host names without scheme or port, apart by commas, such as entente.example.org.',
  ],
  [
    'ENTENTE_HOSTS',
    'a.example:80',
    'ENTENTE_HOSTS=a.example:80: must be host names without scheme or port, apart by commas, such as entente.example.org.',
  ],
  ['ENTENTE_HOSTS', '*', 'ENTENTE_HOSTS=*: must be host names without scheme or port, apart by commas, such as entente.example.org.'],
  ['ENTENTE_QUERY_TIMEOUT', '0', 'ENTENTE_QUERY_TIMEOUT=0: must be a number of seconds from 0.1 to 3600.'],
  ['ENTENTE_QUERY_TIMEOUT', '30s', 'ENTENTE_QUERY_TIMEOUT=30s: must be a number of seconds from 0.1 to 3600.'],
  ['ENTENTE_IMPORT_LIMIT', '0', 'ENTENTE_IMPORT_LIMIT=0: must be a number of megabytes from 1 to 1048576.'],
  ['ENTENTE_MEMORY_MARK', '64', 'ENTENTE_MEMORY_MARK=64: must be a number of megabytes from 128 to 1048576.'],
  ['ENTENTE_LOG_LEVEL', 'loud', 'ENTENTE_LOG_LEVEL=loud: must be one of fatal, error, warn, info, debug, trace, silent.'],
])('%s=%s is refused with what is allowed', (name, value, problem) => {
  expect(problemsOf({ [name]: value })).toEqual([problem]);
});

test.each(['true', '0', 'everyone', '10.0.0.0/33', '10.0.0.0/0', '::1/129', '1.2.3.4/8/8', ' , '])('a proxy cannot be %j', (value) => {
  expect(problemsOf({ ENTENTE_TRUST_PROXY: value, ENTENTE_TOKEN: TOKEN })).toEqual([
    `ENTENTE_TRUST_PROXY=${value}: must be the number of proxies in front (1 to 9), or their addresses: loopback, linklocal, uniquelocal, 10.0.0.1, 10.0.0.0/8.`,
  ]);
});

test('a number of proxies is a number', () => {
  expect(readConfig({ ENTENTE_TRUST_PROXY: '2', ENTENTE_TOKEN: TOKEN }).trustProxy).toBe(2);
});

test.each(['too-short', 'with space in the middle', 'with-umläut-in-the-middle', 'x'.repeat(201)])(
  'the token %j is refused and not repeated',
  (token) => {
    expect(problemsOf({ ENTENTE_TOKEN: token })).toEqual(['ENTENTE_TOKEN must be 16 to 200 printable ASCII characters without spaces.']);
  },
);

test('a folder of articles has to be a folder', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'entente-config-')), 'file');
  writeFileSync(file, '');
  expect(problemsOf({ ENTENTE_ARTICLES: file })).toEqual([`ENTENTE_ARTICLES=${file}: must be a folder that is there.`]);
  rmSync(path.dirname(file), { recursive: true });
});

test('every wrong value is named at once', () => {
  expect(problemsOf({ PORT: 'x', ENTENTE_SEED: 'x', ENTENTE_TOKNE: 'x', NEO4J_URL: 'bolt://localhost' })).toEqual([
    'ENTENTE_TOKNE is not a setting. Did you mean ENTENTE_TOKEN?',
    'NEO4J_URL is not a setting. Did you mean NEO4J_URI?',
    'PORT=x: must be a port number from 0 to 65535.',
    'ENTENTE_SEED=x: must be one of if-changed, always, never.',
  ]);
});

test('an unknown name is refused with those that there are, and other programs’ names are left alone', () => {
  expect(problemsOf({ ENTENTE_QQQQQQQQQQ: '1', PATH: '/bin', ENTENTEX: '1' })).toEqual([
    `ENTENTE_QQQQQQQQQQ is not a setting. Settings are ${SETTING_NAMES.join(', ')}.`,
  ]);
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'entente.example.org', '127.0.0.1.example.org', '[::]'])('HOST=%s asks who may read', (host) => {
  expect(problemsOf({ HOST: host })).toEqual([
    `HOST=${host.replace(/[[\]]/g, '')} lets other machines ask. Set ENTENTE_TOKEN to a secret of 16 characters or more, or ENTENTE_PUBLIC=read-only to let everybody read; or leave HOST at 127.0.0.1.`,
  ]);
  expect(problemsOf({ HOST: host, ENTENTE_TOKEN: TOKEN })).toEqual([]);
  expect(problemsOf({ HOST: host, ENTENTE_PUBLIC: 'read-only' })).toEqual([]);
});

test('a proxy in front of loopback asks who may read too', () => {
  expect(problemsOf({ ENTENTE_TRUST_PROXY: '1' })).toEqual([
    'ENTENTE_TRUST_PROXY lets a proxy ask for other machines. Set ENTENTE_TOKEN to a secret of 16 characters or more, or ENTENTE_PUBLIC=read-only to let everybody read.',
  ]);
});

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['127.1', false],
  ['localhost.', false],
  ['localhost.example.org', false],
  ['', false],
])('%j is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
