import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dumpLines } from '../../server/queries/dump-lines';
import { idOf } from '../../server/queries/values';
import { collect } from '../../server/queries/read-statements';
import type { GraphStore } from '../../server/store/graph-store';
import type { ValueMap } from '../../server/store/values';
import { openNeo4j } from '../../server/store/neo4j/open-neo4j';
import { plantCollection } from '../support/collection';
import { describeWith } from '../support/needs';
import { runScript } from '../support/neo4j/cypher-shell';
import { javaFor, fetchJars, LTS } from '../support/neo4j/jars';
import { SHORT_LIVED } from '../support/neo4j/java';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { emptyNeo4j, NEO4J_STARTS_WITHIN } from '../support/neo4j/test-neo4j';
import { unzipped } from './unzipped';
import { HOSTILE, HOSTILE_NAMES, HOSTILE_TEXTS, hostileNames, TYPED } from './hostile';
import { ACTORS, ALLEGED, CITED, EVIDENCE, evidenceIn, exportOf, STATEMENTS, written } from './written';

const WITHIN = 300_000;
/** How many actors and statements there are, and what two of them say. */
const SEEN = `MATCH (a:Actor) WITH count(a) AS actors
MATCH (:Actor)-[s]->(:Actor) WITH actors, count(s) AS statements
MATCH (:Actor)-[r]->(:Actor) WHERE r.id IN $ids MATCH (a:Article {id: r.article})
RETURN actors, statements, r.id, r {.*, type: type(r), articleTitle: a.title, articlePublisher: a.publisher, articlePublished: a.published}`;

/** That of a store. */
async function seen(store: GraphStore): Promise<unknown> {
  const { rows } = await store.run({ text: SEEN, parameters: { ids: [CITED, ALLEGED] } });
  const evidence = rows.map(([, , id, properties]) => {
    const told = Object.entries(evidenceIn(properties as ValueMap));
    return [id, Object.fromEntries(told.map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]))];
  });
  const [actors, statements] = rows[0] ?? [];
  return { actors: Number(actors), statements: Number(statements), evidence: Object.fromEntries(evidence) as object };
}

/** The invented collection, and what is odd beside it. */
const WHOLE = {
  actors: ACTORS + HOSTILE_TEXTS.length + HOSTILE_NAMES.length,
  statements: STATEMENTS + HOSTILE_TEXTS.length + HOSTILE_NAMES.length,
  evidence: EVIDENCE,
};

describeWith('neo4j-own', 'a real Neo4j', () => {
  let server: TestNeo4j;
  let folder: string;
  beforeAll(async () => {
    server = await startNeo4j();
    folder = await mkdtemp(join(tmpdir(), 'entente-formats-'));
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    await server.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** The store over a new connection, with the invented collection and what is odd in it. */
  async function filled(...more: Parameters<GraphStore['write']>[0][number][]) {
    const store = await openNeo4j(server.address, WITHIN);
    await emptyNeo4j(store);
    await plantCollection(store, folder);
    for (const statement of [...HOSTILE, ...hostileNames(store), ...more]) await store.write([statement]);
    return store;
  }

  async function run(script: string): Promise<void> {
    const file = join(folder, 'graph.cypher');
    await writeFile(file, script);
    await runScript(server.address, file);
  }

  test(
    'the Cypher script gives the same graph in an empty database, whatever stands in its texts and names',
    async () => {
      const store = await filled(...TYPED);
      const before = await collect(dumpLines(store));
      const script = (await written(await exportOf(store), 'cypher')).toString();
      await emptyNeo4j(store);
      await run(script);
      expect(await collect(dumpLines(store))).toEqual(before);
      expect(before.length).toBeGreaterThan(60);
      expect(await seen(store)).toEqual(WHOLE);
      await store.close();
    },
    WITHIN,
  );

  test(
    'names in the first line of the script are a comment, whatever they are',
    async () => {
      const store = await filled({ text: "CREATE (:Actor {id: 'odd-path', name: 'C:\\\\users'})" });
      const { rows } = await store.run({ text: 'MATCH (a:Actor) RETURN a.id, a.name ORDER BY a.id' });
      const odd = rows.filter(([, name]) => /[\\\r\n]/.test(idOf(name))).map(([id]) => idOf(id));
      const scripts: (readonly [string, string[]])[] = [];
      // A title names three.
      for (let at = 0; at < odd.length; at += 3) {
        const graph = await exportOf(store, {}, { kind: 'around', actors: odd.slice(at, at + 3), depth: 1 });
        const ids: string[] = [];
        for await (const { id } of graph.actors()) ids.push(id);
        scripts.push([(await written(graph, 'cypher')).toString(), ids.sort()]);
      }
      expect(scripts.map(([script]) => script.slice(0, script.indexOf('\n'))).join()).toContain('C:\\u005Cusers');
      for (const [script, ids] of scripts) {
        await emptyNeo4j(store);
        await run(script);
        expect((await store.run({ text: 'MATCH (n) WHERE NOT n:Article WITH n ORDER BY n.id RETURN collect(n.id)' })).rows).toEqual([
          [ids],
        ]);
      }
      await store.close();
    },
    WITHIN,
  );

  test(
    'its importer takes the CSV, and the graph is the same',
    async () => {
      const store = await filled({
        text: `MATCH ()-[r {note: '+1'}]->() SET r.date = 5, r.sign = 'x', r.means = [1, 2], r.\`extra.date\` = 'y'`,
      });
      const before = await collect(dumpLines(store));
      const files = await unzipped(await written(await exportOf(store), 'neo4j-csv'));
      await store.close();
      for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
      await server.stop();
      await imported(server.home, folder, files.get('import.sh')?.toString() ?? '');
      await server.start();
      const again = await openNeo4j(server.address, WITHIN);
      expect((await collect(dumpLines(again))).map(asObject)).toEqual(before.map(asObject).map(asImported));
      expect(await seen(again)).toEqual(WHOLE);
      await again.close();
    },
    WITHIN,
  );
});

interface Dumped {
  readonly id?: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** With all digits of large integers. */
function asObject(line: string): Dumped {
  return JSON.parse(line.replaceAll(/:(-?\d{16,})/g, ':"$1"')) as Dumped;
}

/** The importer has no way to take a list without items, or brackets, braces and line ends in a name; what is of another kind than the codebook has it stands aside. */
function asImported(dumped: Dumped): Dumped {
  const { properties } = dumped;
  const other = properties['sign'] === 'x';
  const kept = Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const aside = { date: 'extra.extra.date', sign: 'extra.sign', means: 'extra.means' };
  const moved = kept.map(([name, value]) => [
    (other && aside[name as keyof typeof aside]) || (name.includes('\r') ? 'extra.' : '') + name.replaceAll(/[(){}\r\n]/g, '_'),
    name === 'means' && other ? '[1,2]' : value,
  ]);
  return { ...dumped, properties: Object.fromEntries(moved) as object as Dumped['properties'] };
}

/** Runs the command that the archive brings, with the jars of the tests in the place of neo4j-admin. */
async function imported(home: string, folder: string, script: string): Promise<void> {
  const [, given = ''] = /neo4j-admin (.*)$/s.exec(script) ?? [];
  const words = given
    .replaceAll(/\\\n\s*/g, ' ')
    .replace('"${1:-neo4j}"', 'neo4j')
    .trim()
    .split(/\s+/);
  const java = javaFor(LTS) ?? 'java';
  const jvm = [
    ...SHORT_LIVED,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.lang=ALL-UNNAMED',
    '-cp',
    `${await fetchJars(LTS)}/*`,
  ];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await promisify(execFile)(java, [...jvm, 'org.neo4j.cli.AdminTool', ...words, '--overwrite-destination=true'], {
    cwd: folder,
    env: environment,
  });
}
