import { join } from 'node:path';
import request from 'supertest';
import { readVocabulary } from '../../server/console/language/vocabulary';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { importFile, type ImportReport } from '../../server/import/import-file';
import { listImports, sweepAbandoned } from '../../server/import/imports';
import { removeImport } from '../../server/import/remove-import';
import { seed } from '../../server/seed/seed';
import { literal } from '../../server/formats/cypher/literal';
import type { GraphStore, Statement } from '../../server/store/graph-store';
import type { GraphNode } from '../../server/store/values';
import { COLLECTION } from '../support/collection';
import { dumpGraph } from '../support/dump-graph';
import { HOSTILE_NAMES } from '../formats/hostile';
import { exportOf, written } from '../formats/written';
import { graphml, ring, withFile } from '../support/import-files';
import { appOver, LOOPBACK } from '../support/test-app';

interface Opened {
  readonly store: GraphStore;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const LIMIT = 50_000_000;
/** More actors, and more relations, than are written at once. */
const LARGE = 6_000;
const PAIR = graphml('<node id="a"/><node id="b"/><edge id="e" source="a" target="b"/>');

/** What an import promises on every store. */
jest.setTimeout(180_000);

export function describeImports(name: string, open: () => Promise<Opened>): void {
  describe(`imports into ${name}`, () => {
    let opened: Opened;
    let store: GraphStore;

    beforeEach(async () => {
      opened = await open();
      ({ store } = opened);
      await seed(store, { folder: COLLECTION, record: join(opened.folder, 'imports-seed.json'), mode: 'always' });
    });
    afterEach(() => opened.close());

    const bring = (
      content: string,
      into: GraphStore = store,
      options: { prefix?: string; signal?: AbortSignal } = {},
    ): Promise<ImportReport> => withFile('ring.graphml', content, (file) => importFile(into, file, { limit: LIMIT, ...options }));

    test('bring statements whose ids say nothing of their ends, and those are found by the ends without going through all', async () => {
      await bring(PAIR);
      const asked: string[] = [];
      const watched = Object.assign(Object.create(store) as GraphStore, {
        run: (...[statement, options]: Parameters<GraphStore['run']>) => {
          asked.push(statement.text);
          return store.run(statement, options);
        },
      });
      const app = await appOver(watched, LOOPBACK);
      const scans = () => asked.filter((text) => /MATCH \(a:Actor\)-\[r\]->\(b:Actor\) WHERE r\.id = /.test(text)).length;
      const found = async (query: string) => {
        const response = await request(app).get(`/api/relations/e${query}`);
        return [response.status, ENDPOINTS.relation.reply.parse(response.body).relation];
      };
      const told = [200, expect.objectContaining({ id: 'e', from: 'a', to: 'b' })];
      expect([await found('?from=a&to=b'), scans()]).toEqual([told, 0]);
      expect([await found('?from=b&to=nobody'), scans()]).toEqual([told, 1]);
      expect([await found(''), scans()]).toEqual([told, 1]);
    });

    test('bring a file in, list it, and take it out again', async () => {
      const before = await dumpGraph(store);
      const report = await bring(ring(3));
      expect(report).toEqual({
        import: {
          id: expect.stringMatching(/^ring-graphml-\d{8}-\d{6}-[0-9a-f]{4}$/) as string,
          file: 'ring.graphml',
          format: 'graphml',
          imported: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
          actors: 3,
          articles: 0,
          statements: 3,
          mentions: 0,
        },
        counts: { actors: 3, articles: 0, statements: 3, mentions: 0 },
        problems: [],
        errors: 0,
        warnings: 0,
      });
      expect(await listImports(store)).toEqual([report.import]);
      const { rows } = await store.run({
        text: "MATCH (a:Actor {id: 'n2'})-[r]->(b:Actor) RETURN r.id AS id, type(r) AS type, b.id AS b, r.importId AS importId",
      });
      expect(rows).toEqual([['e2', 'LINKED_TO', 'n0', report.import?.id]]);
      expect(await removeImport(store, report.import?.id ?? '')).toEqual({ ...report.import, kept: 0 });
      expect(await dumpGraph(store)).toEqual(before);
      expect(await listImports(store)).toEqual([]);
    });

    test('properties come in as they are called, however many there are, and none where there is none', async () => {
      const names = ['constructor', 'end', 'with space', 'back`tick', 'dot.ted', ...Array.from({ length: 70 }, (_, n) => `key${n}`)];
      const keys = names.map((name, n) => `<key id="k${n}" for="all" attr.name="${name}" attr.type="string"/>`).join('\n');
      const data = (of: string) => names.map((name, n) => `<data key="k${n}">${of} ${name}</data>`).join('');
      const body = `<node id="a">${data('a')}</node><node id="b"/><edge id="e" source="a" target="b">${data('e')}</edge><edge id="f" source="b" target="a"/>`;
      const { import: done } = await bring(graphml(body, keys));
      const { rows } = await store.run({ text: 'MATCH (a:Actor)-[r:LINKED_TO]->(b:Actor) RETURN a AS a, r AS r ORDER BY a.id' });
      const common = { importId: done?.id };
      const all = (of: string) => ({ ...common, id: of, ...Object.fromEntries(names.map((name) => [name, `${of} ${name}`])) });
      expect(rows.flat().map((value) => (value as GraphNode).properties)).toEqual([
        all('a'),
        all('e'),
        { ...common, id: 'b' },
        { ...common, id: 'f' },
      ]);
    });

    test('labels, types and properties come in whatever they are called, and nothing of their names is run', async () => {
      const before = await dumpGraph(store);
      const names = [...HOSTILE_NAMES, 'half \ud83d', 'nul \u0000'];
      const possible = (name: string) => name.replaceAll(store.notInNames, '\ufffd');
      const nodes = names.map((name, n) => ({ data: { id: `n${n}`, labels: [name], [name]: name } }));
      const edges = names.map((name, n) => ({ data: { id: `e${n}`, source: `n${n}`, target: 'n0', type: [name], [name]: name } }));
      const report = await withFile('names.cyjs', JSON.stringify({ elements: { nodes, edges } }), (file) =>
        importFile(store, file, { limit: LIMIT }),
      );
      const renamed = (wanted: (name: string) => boolean) => names.filter(wanted).length;
      expect(report.problems.filter(({ code }) => code === 'renamed').length).toBe(
        2 * (renamed((name) => possible(name) !== name) + renamed((name) => /[\0\p{Surrogate}]/u.test(name) || name.startsWith('$'))),
      );
      const { rows } = await store.run({
        text: 'MATCH (a:Actor)-[r]->() WHERE r.importId = $id RETURN [label IN labels(a) WHERE label <> "Actor"] AS labels, type(r) AS type ORDER BY a.id',
        parameters: { id: report.import?.id ?? '' },
      });
      expect(rows).toEqual(names.map((name) => [[possible(name)], possible(name)]));
      const script = (await written(await exportOf(store), 'cypher')).toString();
      for (const name of names) expect(script).toContain(name === 'nul \u0000' ? 'nul' : literal(possible(name)).slice(1, -1));
      expect((await store.schema()).labels.map(({ name }) => name)).toEqual(expect.arrayContaining(names.map(possible)));
      await removeImport(store, report.import?.id ?? '');
      expect(await dumpGraph(store)).toEqual(before);
    });

    test('only files of ours bring articles and mentions', async () => {
      const articles = 'MATCH (n:Article) RETURN count(n)';
      const before = (await store.run({ text: articles })).rows;
      const key = (name: string) => `<key id="${name}" for="all" attr.name="${name}" attr.type="string"/>\n`;
      const article = (id: string, more: string) => `<node id="${id}"><data key="kind">Article</data>${more}</node>`;
      const body = `${article('a', '<data key="title">A title</data>')}${article('b', '')}<edge id="e" source="a" target="b"><data key="type">MENTIONS</data></edge>`;
      const report = await bring(graphml(body, ['kind', 'type', 'title'].map(key).join('')));
      expect(report.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
        ...['Article', 'Article', 'MENTIONS'].map((name) => `renamed The graph uses the name ${name} itself; it came in as file_${name}`),
      ]);
      expect((await store.run({ text: articles })).rows).toEqual(before);
      const { rows } = await store.run({
        text: "MATCH (a:Actor {id: 'a'})-[r]->(b:Actor) RETURN labels(a) AS labels, type(r) AS type, r.id AS id",
      });
      expect(rows).toEqual([[expect.arrayContaining(['Actor', 'file_Article']), 'file_MENTIONS', 'e']]);
    });

    test('no read of the interface sees any of it before all is there', async () => {
      const before = await answers(store);
      const during: Record<string, unknown>[] = [];
      const watched = watching(store, async () => void during.push(await answers(store)));
      // A label, a type and a property key that the database has never had: Neo4j forgets none.
      const [label, type, key] = ['Odd', 'ODD_TO', 'oddity'].map((name) => `${name}${Date.now()}`);
      const keys = ['labels', 'type', key].map((name) => `<key id="${name}" for="all" attr.name="${name}" attr.type="string"/>\n`);
      const data = (name: string | undefined, value: string | undefined) => `<data key="${name}">${value}</data>`;
      const content = ring(LARGE)
        .replace('<graph ', `${keys.join('')}<graph `)
        .replace('<node id="n7"/>', `<node id="n7">${data('labels', label)}${data(key, 'x')}</node>`)
        .replace(/<edge id="e7"([^/]*)\/>/, `<edge id="e7"$1>${data('type', type)}</edge>`);
      await bring(content, watched);
      expect(during.length).toBeGreaterThan(3);
      for (const seen of during) expect(seen).toEqual(before);
      const after = await answers(store);
      const [known, now] = [before, after].map((seen) => ENDPOINTS.schema.reply.parse((seen['/api/schema'] as { body: unknown }).body));
      const added = (of: (schema: NonNullable<typeof now>) => string[]) =>
        now && known && of(now).filter((name) => !of(known).includes(name));
      expect(added(({ labels }) => labels.map((one) => one.label))).toEqual(expect.arrayContaining([label, 'EntenteImport']));
      expect(added(({ types }) => types.map((one) => one.type))).toEqual(expect.arrayContaining([type, 'LINKED_TO']));
      expect(added(({ propertyKeys }) => propertyKeys)).toEqual(expect.arrayContaining([key]));
      expect(after['/api/actors/n7']).toMatchObject({ body: { actor: { id: 'n7', statements: 2 } } });
    });

    test('an import that fails in the middle leaves the graph as it was, and the next goes ahead', async () => {
      const before = await dumpGraph(store);
      let writes = 0;
      const failing = watching(store, () => (++writes === 3 ? Promise.reject(new Error('The disk is full')) : Promise.resolve()));
      await expect(bring(ring(LARGE), failing)).rejects.toThrow('The disk is full');
      expect(await dumpGraph(store)).toEqual(before);
      expect((await bring(PAIR)).import?.actors).toBe(2);
    });

    test('who gives up leaves nothing behind', async () => {
      const before = await dumpGraph(store);
      const controller = new AbortController();
      let writes = 0;
      const leaving = watching(store, () => {
        if (++writes === 3) controller.abort();
        return Promise.resolve();
      });
      await expect(bring(ring(LARGE), leaving, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await dumpGraph(store)).toEqual(before);
    });

    test('what a process that was killed has left is taken out, all of it', async () => {
      const before = await dumpGraph(store);
      await store.write([
        { text: "CREATE (:EntentePendingImport {importId: 'dead', lock: 1, owner: 'nobody 1', touched: 1})" },
        { text: "UNWIND range(1, 12000) AS n CREATE (:EntentePendingActor:State {id: 'p' + toString(n), importId: 'dead'})" },
        {
          text: "MATCH (a:EntentePendingActor {id: 'p1'}), (b:EntentePendingActor) WHERE b.id <> 'p1' CREATE (a)-[:BACKS {importId: 'dead'}]->(b)",
        },
      ]);
      expect(await sweepAbandoned(store)).toBe(true);
      expect(await dumpGraph(store)).toEqual(before);
      expect(await sweepAbandoned(store)).toBe(false);
    });

    test('two at a time do not go: the second is told so, and the first is not hurt', async () => {
      const second: unknown[] = [];
      const watched = watching(store, async () => {
        if (second.length === 0) second.push(await bring(PAIR).catch((error: unknown) => error));
      });
      expect((await bring(ring(LARGE), watched)).import?.actors).toBe(LARGE);
      expect(second).toMatchObject([{ name: 'ImportError', code: 'import-under-way' }]);
      expect((await bring(PAIR)).import?.actors).toBe(2);
    });

    test('ids that the graph holds are told of by row and code, and nothing is merged', async () => {
      const before = await dumpGraph(store);
      const report = await bring(graphml('<node id="new"/>\n<node id="ruritania"/>\n<edge source="new" target="ruritania"/>'));
      expect([report.import, report.problems]).toEqual([
        null,
        [
          {
            severity: 'error',
            code: 'id-taken',
            message: 'The graph has the actor ruritania already',
            part: null,
            row: 5,
            column: 'id',
          },
        ],
      ]);
      expect(report.taken).toEqual({ actors: 1, articles: 0, statements: 0, import: null });
      expect(await dumpGraph(store)).toEqual(before);
      const prefixed = await bring(graphml('<node id="ruritania"/>'), store, { prefix: 'mine:' });
      expect(prefixed.import?.actors).toBe(1);
      expect((await store.run({ text: "MATCH (a:Actor {id: 'mine:ruritania'}) RETURN count(a) AS n" })).rows).toEqual([[1n]]);
    });

    test('a file that is there already is told as such, with the import that holds it', async () => {
      const file = graphml('<node id="a1"/>\n<node id="b1"/>\n<edge id="e1" source="a1" target="b1"/>');
      const first = await bring(file);
      expect(first.taken).toBeUndefined();
      const again = await bring(file);
      expect([again.import, again.errors, again.taken]).toEqual([
        null,
        3,
        { actors: 2, articles: 0, statements: 1, import: first.import?.id },
      ]);
      const other = await bring(graphml('<node id="c1"/>'));
      const both = await bring(graphml('<node id="a1"/>\n<node id="c1"/>'));
      expect(both.taken).toEqual({ actors: 2, articles: 0, statements: 0, import: null });
      for (const { import: done } of [first, other]) await removeImport(store, done?.id ?? '');
    });

    test('an imported actor on which somebody hung a statement stays when the import goes', async () => {
      const { import: done } = await bring(ring(3));
      await store.write([{ text: "MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'n1'}) CREATE (a)-[:BACKS {id: 'of-a-user'}]->(b)" }]);
      expect(await removeImport(store, done?.id ?? '')).toMatchObject({ kept: 1 });
      const { rows } = await store.run({
        text: "MATCH (a:Actor)-[r]->(b:Actor) WHERE b.id STARTS WITH 'n' AND size(b.id) = 2 RETURN a.id AS a, r.id AS r, b.id AS b, b.importId AS i",
      });
      expect(rows).toEqual([['ruritania', 'of-a-user', 'n1', null]]);
      expect((await store.run({ text: "MATCH (a:Actor) WHERE a.id IN ['n0', 'n2'] RETURN count(a) AS n" })).rows).toEqual([[0n]]);
    });

    test('the seed planted anew leaves imports alone', async () => {
      await bring(ring(3));
      const before = await dumpGraph(store);
      await seed(store, { folder: COLLECTION, record: join(opened.folder, 'imports-seed.json'), mode: 'always' });
      expect(await dumpGraph(store)).toEqual(before);
    });

    test('a seed that would write over an import is not planted', async () => {
      const empty = await open();
      try {
        const { import: done } = await bring(graphml('<node id="ruritania"/>'), empty.store);
        const before = await dumpGraph(empty.store);
        const planting = seed(empty.store, { folder: COLLECTION, record: join(empty.folder, 'imports-seed-2.json'), mode: 'if-changed' });
        await expect(planting).rejects.toMatchObject({
          name: 'SeedError',
          code: 'seed-imported',
          message: expect.stringContaining(`entente imports remove ${done?.id}`) as string,
        });
        expect(await dumpGraph(empty.store)).toEqual(before);
      } finally {
        await empty.close();
      }
    });

    test('what was never imported cannot be taken out', async () => {
      await expect(removeImport(store, 'nothing')).rejects.toMatchObject({ name: 'ImportError', code: 'unknown-import' });
    });
  });
}

/** Every address of the interface that reads the graph, and some with a filter, as it answers now. */
async function answers(store: GraphStore): Promise<Record<string, unknown>> {
  const app = await appOver(store, LOOPBACK, { articles: null });
  const plain = Object.values(ENDPOINTS)
    .filter(({ method, path }) => method === 'get' && !path.includes('{') && !/openapi|paths|session|ready|health/.test(path))
    .map(({ path }) => path);
  const asked = [
    ...plain,
    '/api/graph?search=n7',
    '/api/graph?labels=State',
    '/api/actors?search=n7',
    '/api/actors/n7',
    '/api/actors/n7/relations',
    '/api/relations/e7',
    '/api/paths?from=n1&to=n3',
    '/api/graph?types=LINKED_TO',
  ];
  const found: Record<string, unknown> = {};
  for (const path of asked) {
    const response = await request(app).get(path);
    found[path] = { status: response.status, body: response.body as unknown };
  }
  found['what the editor completes'] = await readVocabulary(store);
  return found;
}

/** The same store; before each write of rows `look` is called, before the last too. */
function watching(store: GraphStore, look: () => Promise<void>): GraphStore {
  const write: GraphStore['write'] = async (statements: readonly Statement[], options) => {
    if (statements.some(({ text }) => /UNWIND \$rows|REMOVE n:/.test(text))) await look();
    return store.write(statements, options);
  };
  return new Proxy(store, { get: (target, key) => (key === 'write' ? write : bound(target, key)) });
}

function bound(store: GraphStore, key: string | symbol): unknown {
  const value: unknown = Reflect.get(store, key);
  return typeof value === 'function' ? (value.bind(store) as unknown) : value;
}
