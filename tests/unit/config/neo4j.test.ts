import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../server/config';
import { problemsOf } from './problems';

const URI = 'bolt://localhost:7687';
const FORM =
  'must be an address such as neo4j://localhost:7687 (bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc), without user, password or path.';

const withFile = <T>(text: string, use: (file: string) => T): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-config-'));
  const file = path.join(folder, 'password');
  writeFileSync(file, text);
  try {
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('an address alone is the default user without a password, in its home database', () => {
  expect(readConfig({ NEO4J_URI: URI }).neo4j).toEqual({ uri: URI, user: 'neo4j', password: null, database: null });
});

test.each([
  'bolt://a',
  'bolt+s://a.example:1',
  'bolt+ssc://10.0.0.1:7687',
  'neo4j://[::1]:7687',
  'neo4j+s://x.databases.neo4j.io',
  'neo4j+ssc://a?region=eu',
])('%s is an address', (uri) => {
  expect(readConfig({ NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
});

test.each([
  'localhost:7687',
  'http://localhost:7474',
  'bolt://',
  'bolt://a:port',
  'bolt://a:65536',
  'bolt://a/neo4j',
  'bolt+x://a',
  'bolt://a b',
])('%s is none', (uri) => {
  expect(problemsOf({ NEO4J_URI: uri })).toEqual([`NEO4J_URI=${uri}: ${FORM}`]);
});

test('an address that holds a password is refused and not repeated', () => {
  expect(problemsOf({ NEO4J_URI: 'bolt://neo4j:secret@localhost' })).toEqual([`NEO4J_URI ${FORM}`]);
});

test.each(['secret', 'secret\n', 'secret\r\n'])('the password may stand in a file: %j', (text) => {
  withFile(text, (file) => {
    expect(readConfig({ NEO4J_URI: URI, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('secret');
  });
});

test.each(['', '\n', 'two\nlines\n'])('but not as %j', (text) => {
  withFile(text, (file) => {
    expect(problemsOf({ NEO4J_URI: URI, NEO4J_PASSWORD_FILE: file })).toEqual([
      `NEO4J_PASSWORD_FILE must be a file that can be read, with the password on its one line.`,
    ]);
  });
});

test('nor in two places', () => {
  withFile('secret', (file) => {
    expect(problemsOf({ NEO4J_URI: URI, NEO4J_PASSWORD_FILE: file, NEO4J_PASSWORD: 'other' })).toEqual([
      'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set. Set one of them.',
    ]);
  });
});

test('a password without an address is asked what for', () => {
  expect(problemsOf({ NEO4J_PASSWORD: 'secret' })).toEqual([
    'NEO4J_PASSWORD is set, but NEO4J_URI is not, which says where the Neo4j is. Set NEO4J_URI, or unset NEO4J_PASSWORD to run on the embedded store.',
  ]);
});

test.each(['system', 'a', 'a/b', '1st', 'x'.repeat(64)])('%s is no database for a graph', (name) => {
  expect(problemsOf({ NEO4J_URI: URI, NEO4J_DATABASE: name })).toEqual([
    `NEO4J_DATABASE=${name}: must be the name of a database: 3 to 63 letters, digits, dots and dashes, and not system.`,
  ]);
});

test('misspelled names are told of, and those of Neo4j itself, its image and the tests are left alone', () => {
  expect(problemsOf({ NEO4J_URI: URI, NEO4J_USERNAME: 'x', NEO4J_PASSWD: 'x' })).toEqual([
    'NEO4J_USERNAME is not a setting. Did you mean NEO4J_USER?',
    'NEO4J_PASSWD is not a setting. Did you mean NEO4J_PASSWORD?',
  ]);
  expect(
    problemsOf({
      NEO4J_AUTH: 'neo4j/x',
      NEO4J_TEST_URI: URI,
      NEO4J_HOME: '/opt/neo4j',
      NEO4J_VERSION: '5.26',
      NEO4J_server_memory_heap_max__size: '1g',
    }),
  ).toEqual([]);
});
