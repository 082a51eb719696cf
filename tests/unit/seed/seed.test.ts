import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedMode, SeedReport } from '../../../server/seed/seed';
import { seed } from '../../../server/seed/seed';
import { StoreError } from '../../../server/store/errors';
import type { GraphStore } from '../../../server/store/graph-store';
import type { Value } from '../../../server/store/values';
import { dumpGraph } from '../../support/dump-graph';
import { withEmbeddedStore } from '../../support/embedded-store';
import type { Scripts } from '../../support/seed-fixture';
import { BORDER, withSeedFolder, writeScripts } from '../../support/seed-fixture';

const NOTHING: SeedReport = { seeded: false, nodes: 0, relationships: 0 };
const ACTORS = 'actors/all.cypher';
const ARTICLE = 'articles/a-quiet-border.cypher';

interface Planted {
  readonly store: GraphStore;
  readonly record: string;
  readonly dump: () => Promise<string[]>;
  readonly rows: (text: string) => Promise<readonly (readonly Value[])[]>;
  /** Plants these scripts. */
  readonly plant: (scripts: Scripts, mode?: SeedMode, store?: GraphStore) => Promise<SeedReport>;
}

/** Gives a store in which the border's seed is planted. */
function withBorder(use: (planted: Planted) => Promise<void>): Promise<void> {
  return withEmbeddedStore(({ store, folder: data }) =>
    withSeedFolder(BORDER, async (folder) => {
      const record = join(data, 'seed.json');
      const plant: Planted['plant'] = async (scripts, mode = 'if-changed', into = store) => {
        await writeScripts(folder, scripts);
        return seed(into, { folder, record, mode });
      };
      expect(await plant(BORDER)).toEqual({ seeded: true, nodes: 4, relationships: 3 });
      await use({ store, record, plant, dump: () => dumpGraph(store), rows: async (text) => (await store.run({ text })).rows });
    }),
  );
}

/** The border's seed with one script changed. */
function changed(name: string, change: (text: string) => string): Scripts {
  const before = BORDER[name] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return { ...BORDER, [name]: after };
}

/** A script without the statements that say so. */
function without(text: string, words: string): string {
  return text
    .split(';\n')
    .filter((statement) => !statement.includes(words))
    .join(';\n');
}

describe('when the seed is planted', () => {
  test('if it has changed, and not again', () =>
    withBorder(async ({ plant, rows }) => {
      expect(await plant(BORDER)).toEqual(NOTHING);
      expect(await rows('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b ORDER BY t')).toEqual([
        ['ruritania', 'BACKS', 'blue-guard'],
        ['a-quiet-border', 'MENTIONS', 'ruritania'],
        ['graustark', 'OPPOSES', 'ruritania'],
      ]);
    }));

  test('always, where that is asked; never, where that is', () =>
    withBorder(async ({ store, plant, dump }) => {
      const before = await dump();
      await store.write([{ text: "MATCH (a {id: 'ruritania'}) SET a.name = 'changed by hand'" }]);
      expect(await plant(BORDER, 'never')).toEqual(NOTHING);
      expect(await plant(BORDER)).toEqual(NOTHING);
      expect(await plant(BORDER, 'always')).toEqual({ seeded: true, nodes: 4, relationships: 3 });
      expect(await dump()).toEqual(before);
    }));

  test('again when the graph is empty, whatever the record says', () =>
    withBorder(async ({ store, plant, dump }) => {
      const before = await dump();
      await store.write([{ text: 'MATCH (n) DETACH DELETE n' }]);
      expect(await plant(BORDER)).toMatchObject({ seeded: true });
      expect(await dump()).toEqual(before);
    }));

  test('again when a file has another name', () =>
    withBorder(async ({ plant }) => {
      const { [ACTORS]: actors = '', ...rest } = BORDER;
      expect(await plant({ ...rest, 'actors/renamed.cypher': actors })).toMatchObject({ seeded: true });
    }));

  test('again when the last time was cut off between graph and record', () =>
    withBorder(async ({ store, plant, dump }) => {
      const cutOff = new Proxy(store, {
        get: (target, name) => {
          if (name === 'checkpoint') return () => Promise.reject(new Error('power cut'));
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      const before = await dump();
      const more = changed(
        ARTICLE,
        (text) =>
          `${text}\nMATCH (a:Actor {id: 'blue-guard'}), (b:Actor {id: 'graustark'}) MERGE (a)-[r:OPPOSES {id: 'new'}]->(b) SET r = {id: 'new'};`,
      );
      await expect(plant(more, 'if-changed', cutOff)).rejects.toThrow('power cut');
      expect(await dump()).toHaveLength(before.length + 1);
      expect(await plant(BORDER)).toMatchObject({ seeded: true });
      expect(await dump()).toEqual(before);
    }));

  test('again, and nothing of it is taken for somebody else’s, when the engine died between writing and saying so', () =>
    withBorder(async ({ store, plant, dump }) => {
      const dying = new Proxy(store, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target);
          if (name !== 'write') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          return async (...given: Parameters<GraphStore['write']>) => {
            await target.write(...given);
            throw new StoreError('query-crashed', 'The engine died');
          };
        },
      });
      const more = changed(ACTORS, (text) => `${text}\nMERGE (a:Actor {id: 'new'}) SET a = {id: 'new', name: 'New'};`);
      await expect(plant(more, 'if-changed', dying)).rejects.toMatchObject({ code: 'query-crashed' });
      expect(await plant(more)).toMatchObject({ seeded: true });
      await plant({ 'schema.cypher': BORDER['schema.cypher'] ?? '' });
      expect(await dump()).toEqual([]);
    }));

  test('whatever time the queries of users have', () =>
    withEmbeddedStore(
      ({ store, folder: data }) =>
        withSeedFolder(BORDER, async (folder) => {
          const plant = () => seed(store, { folder, record: join(data, 'seed.json'), mode: 'always' });
          expect([await plant(), await plant()].map(({ seeded }) => seeded)).toEqual([true, true]);
          await store.seal();
        }),
      { timeoutMs: 0.1 },
    ));
});

describe('a changed seed', () => {
  test('corrects what a statement says', () =>
    withBorder(async ({ plant, rows }) => {
      await plant(
        changed(ARTICLE, (text) =>
          text.replace("claim: 'It arms; it pays.'", "claim: 'It pays.', note: 'corrected'").replace(", means: ['material']", ''),
        ),
      );
      expect(await rows('MATCH (:Actor)-[r:BACKS]->() RETURN r.claim AS c, r.note AS n, r.means AS m')).toEqual([
        ['It pays.', 'corrected', null],
      ]);
    }));

  test('moves a statement that keeps its id', () =>
    withBorder(async ({ plant, rows }) => {
      await plant(
        changed(ARTICLE, (text) =>
          text.replace(
            "MATCH (a:Actor {id: 'graustark'}), (b:Actor {id: 'ruritania'})",
            "MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'graustark'})",
          ),
        ),
      );
      expect(await rows('MATCH (a)-[r:OPPOSES]->(b) RETURN a.id AS a, b.id AS b')).toEqual([['ruritania', 'graustark']]);
    }));

  test('takes away statements, mentions, actors and articles that it no longer holds', () =>
    withBorder(async ({ plant, rows }) => {
      await plant({
        ...BORDER,
        [ARTICLE]: without(without(BORDER[ARTICLE] ?? '', 'BACKS'), 'MENTIONS'),
        [ACTORS]: without(BORDER[ACTORS] ?? '', 'blue-guard'),
      });
      expect(await rows('MATCH (n) RETURN n.id AS id ORDER BY id')).toEqual([['a-quiet-border'], ['graustark'], ['ruritania']]);
      expect(await rows('MATCH (a)-[r]->(b) RETURN type(r) AS t')).toEqual([['OPPOSES']]);
      await plant({ 'schema.cypher': BORDER['schema.cypher'] ?? '' });
      expect(await rows('MATCH (n) RETURN count(n) AS n')).toEqual([[0n]]);
    }));

  test("takes away a label that is no longer an actor's", () =>
    withBorder(async ({ plant, rows }) => {
      await plant(changed(ACTORS, (text) => text.replace('SET a:ArmedGroup', 'SET a:Organization')));
      expect(await rows("MATCH (a {id: 'blue-guard'}) RETURN labels(a) AS labels")).toEqual([
        [expect.arrayContaining(['Actor', 'Organization'])],
      ]);
      expect(await rows('MATCH (a:ArmedGroup) RETURN a.id AS id')).toEqual([]);
    }));
});

describe('what is not the seed’s stays', () => {
  const OWN =
    "MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'blue-guard'}) CREATE (:Actor:State {id: 'mine'})-[:BACKS {id: 'mine.1'}]->(b), (a)-[:OPPOSES {id: 'mine.2'}]->(b)";

  test('nodes and relationships of a user, and the seeded actor that they hold on to', () =>
    withBorder(async ({ store, plant, rows }) => {
      await store.write([{ text: OWN }]);
      await plant({ 'schema.cypher': BORDER['schema.cypher'] ?? '' });
      expect(await rows('MATCH (n) RETURN n.id AS id ORDER BY id')).toEqual([['blue-guard'], ['mine'], ['ruritania']]);
      expect(await rows('MATCH ()-[r]->() RETURN r.id AS id ORDER BY id')).toEqual([['mine.1'], ['mine.2']]);
    }));

  test('what a user had made before the seed made it too', () =>
    withBorder(async ({ store, plant, rows }) => {
      await store.write([{ text: "MATCH (a:Actor {id: 'graustark'}) CREATE (:Actor {id: 'early'})-[:BACKS {id: 'early.1'}]->(a)" }]);
      const early = `
        MERGE (a:Actor {id: 'early'}) SET a = {id: 'early', name: 'Early'};
        MATCH (a:Actor {id: 'early'}), (b:Actor {id: 'graustark'}) MERGE (a)-[r:BACKS {id: 'early.1'}]->(b) SET r = {id: 'early.1', sign: 1};
        MATCH (a:Actor {id: 'early'}), (b:Actor {id: 'graustark'}) MERGE (a)-[r:BACKS {id: 'late.1'}]->(b) SET r = {id: 'late.1'};`;
      await plant({ ...BORDER, 'actors/early.cypher': early });
      expect(await rows("MATCH ({id: 'early'})-[r:BACKS]->() RETURN r.id AS id, r.sign AS sign ORDER BY id")).toEqual([
        ['early.1', 1n],
        ['late.1', null],
      ]);
      await plant(BORDER);
      expect(await rows("MATCH (a {id: 'early'})-[r:BACKS]->(b) RETURN a.id AS a, r.id AS r, b.id AS b")).toEqual([
        ['early', 'early.1', 'graustark'],
      ]);
    }));
});

describe('a seed with a mistake names file and line, and leaves graph and record as they were', () => {
  const ONE_MORE = `${BORDER[ARTICLE] ?? ''}\n`;
  const LINE = ONE_MORE.split('\n').length;

  test.each<[string, Scripts, string, string]>([
    [
      'a typing error',
      changed(
        ARTICLE,
        () => `${ONE_MORE}MATCH (a:Actor {id: 'graustark'})\nMERGE (a)-[r:BACKS {id: 'x'}]->(a)\nSET r = {id: 'x' sign: 1};`,
      ),
      'seed-refused',
      `${ARTICLE}:${LINE + 2}:18: syntax error: `,
    ],
    [
      'an actor that nobody makes',
      changed(
        ARTICLE,
        () => `${ONE_MORE}MATCH (a:Actor {id: 'graustark'}), (b:Actor {id: 'ruritanja'}) MERGE (a)-[:BACKS {id: 'x.p1'}]->(b);`,
      ),
      'seed-reference',
      `${ARTICLE}:${LINE}: BACKS x.p1 needs the Actor "ruritanja", which no file of the seed makes`,
    ],
    [
      'an actor that is made too late',
      changed(
        ACTORS,
        (text) => `MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'graustark'})\nMERGE (a)-[:BACKS {id: 'soon'}]->(b);${text}`,
      ),
      'seed-reference',
      `${ACTORS}:1: BACKS soon needs the Actor "ruritania", which is made only later, in ${ACTORS}:4`,
    ],
    [
      'a statement that stands twice',
      changed(ARTICLE, (text) => text + text.slice(text.indexOf('/* p3 */'))),
      'seed-duplicate',
      ': OPPOSES a-quiet-border.p3.graustark.OPPOSES.ruritania stands already in articles/a-quiet-border.cypher:16',
    ],
    [
      'a string without an end',
      changed(ARTICLE, (text) => `${text}\nMERGE (a:Actor {id: 'x});`),
      'seed-syntax',
      'this string is never closed',
    ],
    [
      'a schema that is none',
      { ...BORDER, 'schema.cypher': '// comment\nCREATE INDEKS x;' },
      'seed-refused',
      'schema.cypher:2:8: syntax error: ',
    ],
    [
      'an actor that the script itself has given another id',
      changed(ACTORS, (text) => text.replace("SET a = {id: 'graustark'", "SET a = {id: 'grausturk'")),
      'seed-refused',
      `${ARTICLE}:16: OPPOSES a-quiet-border.p3.graustark.OPPOSES.ruritania: `,
    ],
    [
      'a value that breaks a constraint',
      changed(ACTORS, (text) => text.replace("SET a = {id: 'graustark'", "SET a = {id: 'ruritania'")),
      'seed-refused',
      `${ACTORS}:7: `,
    ],
  ])('%s', (_what, scripts, code, message) =>
    withBorder(async ({ plant, dump, record }) => {
      const before = [await dump(), await readFile(record, 'utf8')];
      await expect(plant(scripts)).rejects.toMatchObject({ name: 'SeedError', code, message: expect.stringContaining(message) as string });
      expect([await dump(), await readFile(record, 'utf8')]).toEqual(before);
      expect(await plant(BORDER)).toEqual(NOTHING);
    }),
  );

  test('and of a first seed nothing is left', () =>
    withEmbeddedStore(({ store, folder: data }) =>
      withSeedFolder(
        changed(ARTICLE, (text) => `${text}\nMERGE (a:Actor {id: 'x'}) SET a = nobody;`),
        async (folder) => {
          await expect(seed(store, { folder, record: join(data, 'seed.json'), mode: 'if-changed' })).rejects.toMatchObject({
            code: 'seed-refused',
          });
          expect(await dumpGraph(store)).toEqual([]);
          expect((await readdir(data)).filter((name) => name.startsWith('seed'))).toEqual([]);
        },
      ),
    ));
});

describe('the folder and the record', () => {
  test.each([
    ['schema.cypher', { [ACTORS]: '', [ARTICLE]: '' }],
    ['folder articles', { 'schema.cypher': '', [ACTORS]: '' }],
  ])('a seed without its %s is no seed', (what, scripts: Scripts) =>
    withEmbeddedStore(({ store, folder: data }) =>
      withSeedFolder(scripts, async (folder) => {
        if (what.startsWith('folder')) await rm(join(folder, 'articles'), { recursive: true });
        await expect(seed(store, { folder, record: join(data, 'seed.json'), mode: 'if-changed' })).rejects.toMatchObject({
          code: 'seed-missing',
          message: expect.stringContaining(what) as string,
        });
      }),
    ),
  );

  test('a record that cannot be read is named, and nothing is touched', () =>
    withBorder(async ({ plant, record, dump }) => {
      const before = await dump();
      await writeFile(record, '{"version": 1');
      await expect(plant(changed(ACTORS, (text) => text.replace('Strelsau', 'Zenda')))).rejects.toMatchObject({
        code: 'seed-record',
        message: expect.stringContaining(record) as string,
      });
      expect(await dump()).toEqual(before);
    }));
});
