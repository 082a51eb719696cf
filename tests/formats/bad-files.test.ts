import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { importFile, type ImportReport } from '../../server/import/import-file';
import { dumpGraph } from '../support/dump-graph';
import { openTemporaryStore, type TemporaryStore } from '../support/embedded-store';
import { graphml, withFile } from '../support/import-files';

const MB = 1024 * 1024;
let opened: TemporaryStore;
beforeAll(async () => {
  opened = await openTemporaryStore();
});
afterAll(() => opened.close());

/** What an import of the content says is wrong, shortly; the graph is as it was. */
async function wrongs(
  name: string,
  content: string | Uint8Array,
  limit = 50 * MB,
): Promise<(readonly [string, number | null, string | null])[]> {
  const before = await dumpGraph(opened.store);
  const report: ImportReport = await withFile(name, content, (file) => importFile(opened.store, file, { limit }));
  expect(await dumpGraph(opened.store)).toEqual(before);
  expect(report.import).toBeNull();
  return report.problems.filter(({ severity }) => severity === 'error').map(({ code, row, column }) => [code, row, column] as const);
}

const gexf = (body: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>${body}</graph></gexf>`;
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(graphml('<node id="a"/>'), 'utf16le')]);

describe('a bad file is refused with its place and code, and nothing of it comes in', () => {
  test.each<[string, string | Uint8Array, (readonly [string, number | null, string | null])[]]>([
    ['tag.graphml', '<graphml><graph><node id="a"></graph></graphml>', [['not-well-formed', 1, '38']]],
    ['end.graphml', '<graphml><graph><node id="a"/>', [['not-well-formed', 1, '31']]],
    ['entity.graphml', graphml('<node id="&what;"/>'), [['not-well-formed', 4, '17']]],
    ['root.graphml', '<graphmlx xmlns="x"><graphml/></graphmlx>', [['wrong-structure', 1, '21']]],
    [
      'bomb.graphml',
      `<?xml version="1.0"?>\n<!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n${graphml('<node id="&b;"/>').replace(/^.*\n/, '')}`,
      [['document-type', 2, '72']],
    ],
    [
      'outside.graphml',
      `<?xml version="1.0"?>\n<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${graphml('<node id="&x;"/>').replace(/^.*\n/, '')}`,
      [['document-type', 2, '61']],
    ],
    ['utf16.graphml', UTF16, [['wrong-encoding', 1, '1']]],
    ['latin1.graphml', Buffer.from(graphml('<node id="é"/>'), 'latin1'), [['wrong-encoding', 4, '11']]],
    ['cut.graphml', Buffer.concat([Buffer.from('<graphml>\n'), Buffer.from([0xe2, 0x82])]), [['wrong-encoding', 2, '1']]],
    ['ends.graphml', graphml('<node id="a"/>\n<edge source="a" target="b"/>'), [['unknown-end', 5, 'target']]],
    ['half.graphml', graphml('<node id="a"/>\n<edge source="a"/>'), [['missing-end', 5, 'target']]],
    ['twice.graphml', graphml('<node id="a"/>\n<node id="a"/>'), [['duplicate-id', 5, '15']]],
    [
      'twice-edge.graphml',
      graphml('<node id="a"/>\n<edge id="e" source="a" target="a"/>\n<edge id="e" source="a" target="a"/>'),
      [['duplicate-id', 6, '37']],
    ],
    ['no-id.graphml', graphml('<node/>'), [['missing-id', 4, '8']]],
    ['empty.graphml', graphml(''), [['empty', null, null]]],
    [
      'type.graphml',
      graphml('<node id="a">\n<data key="k">old</data></node>', '<key id="k" for="node" attr.name="age" attr.type="int"/>\n'),
      [['wrong-value', 6, 'age']],
    ],
    [
      'type.gexf',
      gexf(
        '<attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>\n<nodes><node id="a"><attvalues><attvalue for="0" value="old"/></attvalues></node></nodes>',
      ),
      [['wrong-value', 2, 'age']],
    ],
    ['comma.json', '{"elements": {"nodes": [{"data": {"id": "a"}}\n {"data": {}}]}}', [['not-well-formed', 2, '2']]],
    ['end.json', '{"elements": {"nodes": [{"data": {"id": "a"}}', [['not-well-formed', 1, '46']]],
    ['text.json', '{"elements": {"nodes": [{"data": {"id": "a\nb"}}]}}', [['not-well-formed', 1, '41']]],
    ['word.json', '{"elements": {"nodes": [{"data": {"id": nothing}}]}}', [['not-well-formed', 1, '41']]],
    ['data.json', '{"elements": {"nodes": [7]}}', [['wrong-structure', 1, '25']]],
    ['ends.json', '{"graph": {"nodes": {"a": {}}, "edges": [{"source": "a", "target": "b"}]}}', [['unknown-end', 1, 'target']]],
    ['deep.json', `{"elements": ${'['.repeat(1_000_000)}`, [['too-deep', 1, '77']]],
    ['deep.graphml', `<graphml>${'<graph>'.repeat(1_000_000)}`, [['too-deep', 1, '458']]],
    [
      'drop.cypher',
      'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;\nMATCH (n) DETACH DELETE n;',
      [['wrong-structure', 2, '1']],
    ],
    [
      'load.cypher',
      "UNWIND [\n{`id`:'a'}\n] AS row CREATE (n:`Actor`) SET n = row;\nLOAD CSV FROM 'file:///etc/passwd' AS line RETURN line;",
      [['wrong-structure', 4, '1']],
    ],
    ['lists.cypher', `UNWIND ${'['.repeat(1_000_000)}`, [['too-deep', 1, '72']]],
    ['maps.cypher', `UNWIND [${'{a:'.repeat(100_000)}`, [['too-deep', 1, '198']]],
    ['escapes.cypher', `UNWIND [\n{\`id\`:'${'\\n'.repeat(3_900_000)}'}\n] AS row DELETE row;`, [['wrong-structure', 3, '3']]],
    ['open.cypher', "UNWIND [\n{`id`:'a}\n] AS row CREATE (n:`Actor`) SET n = row;", [['not-well-formed', 2, '7']]],
    ['shopping.txt', 'milk\neggs', [['unknown-format', null, null]]],
    ['nothing.txt', '', [['empty', null, null]]],
    ['broken.zip', Buffer.from('PK\u0003\u0004 and no more'), [['not-well-formed', null, null]]],
  ])('%s', async (name, content, expected) => {
    expect(await wrongs(name, content)).toEqual(expected);
  });

  test('a file past the limit', async () => {
    expect(await wrongs('large.graphml', graphml(`<node id="a"/>${' '.repeat(2 * MB)}`), MB)).toEqual([['too-large', null, null]]);
  });

  const DEFAULT = 'x'.repeat(1024);
  const NODES = Array.from({ length: 1_100 }, (_, n) => `<node id="n${n}"/>`).join('');
  test.each([
    ['defaults.graphml', graphml(NODES, `<key id="k" for="all" attr.name="note"><default>${DEFAULT}</default></key>\n`)],
    ['names.graphml', graphml(NODES, `<key id="k" for="node" attr.name="${DEFAULT}"><default/></key>\n`)],
    [
      'defaults.gexf',
      gexf(
        `<attributes class="node"><attribute id="0" title="note"><default>${DEFAULT}</default></attribute></attributes><nodes>${NODES}</nodes>`,
      ),
    ],
  ])('a file that its defaults make larger than the limit: %s', async (name, content) => {
    expect(await wrongs(name, content, MB)).toEqual([['too-large', null, null]]);
  });

  const MANY = Array.from({ length: 10_001 }, (_, n) => n);
  test.each<[string, string, readonly [string, number | null, string | null]]>([
    ['tag.graphml', graphml(`<node id="a" ${MANY.map((n) => `k${n}=""`).join(' ')}/>`), ['too-long', 4, '88903']],
    ['data.graphml', graphml(`<node id="a">${MANY.map((n) => `<data key="k${n}">x</data>`).join('')}</node>`), ['too-long', null, null]],
    [
      'keys.graphml',
      graphml('<node id="a"/>', MANY.map((n) => `<key id="k${n}" for="node" attr.name="n${n}"><default>x</default></key>`).join('\n')),
      ['too-long', null, null],
    ],
  ])('more attributes than an element has reason to: %s', async (name, content, expected) => {
    expect(await wrongs(name, content)).toEqual([expected]);
  });

  test('a label of our own files that is longer than one can be', async () => {
    const data = `{"id":"a","name":"A","labels":["${'L'.repeat(201)}"]}`;
    const file = `{"generated_by":"Entente 1.0","data":{"generator":"Entente 1.0"},"elements":{"nodes":[{"data":${data}}],"edges":[]}}`;
    const codes = (await wrongs('labels.cyjs', file)).map(([code]) => code);
    expect(codes).toEqual(['too-many-types']);
  });

  test('more labels than a graph has reason to', async () => {
    const many = `{"elements": {"nodes": [{"data": {"id": "a", "labels": "${'A;'.repeat(101)}"}}]}}`;
    expect(await wrongs('labels.json', many)).toEqual([['too-many-types', 1, '25']]);
    const nodes = Array.from({ length: 1_001 }, (_, n) => `{"data": {"id": "${n}", "type": "T${n}"}}`);
    expect(await wrongs('types.json', `{"elements": {"nodes": [${nodes.join(',\n')}]}}`)).toEqual([['too-many-types', 1_001, '1']]);
  });
});

async function zipOf(files: Readonly<Record<string, string | (() => Readable)>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), name);
    else zip.addReadStream(content(), name);
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as unknown as Readable) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function* zeros(megabytes: number): Generator<Buffer> {
  for (let n = 0; n < megabytes; n++) yield Buffer.alloc(MB, '0');
}

describe('an archive', () => {
  const ACTORS = 'id,name\r\na,A\r\n';
  const STATEMENTS = 'id,from,to,type\r\ns,a,a,BACKS\r\n';

  test('that leads out of itself is refused', async () => {
    const zip = await zipOf({ 'actors.csv': ACTORS, 'xx/escape.csv': 'x', 'statements.csv': STATEMENTS });
    const out = Buffer.from(zip.toString('latin1').replaceAll('xx/escape', '../escape'), 'latin1');
    expect(await wrongs('out.zip', out)).toEqual([['unsafe-archive', null, null]]);
  });

  test('that is a bomb is refused before it goes off', async () => {
    const bomb = await zipOf({ 'actors.csv': () => Readable.from(zeros(300)), 'statements.csv': STATEMENTS });
    expect(await wrongs('bomb.zip', bomb, 1024 * MB)).toEqual([['unsafe-archive', null, null]]);
  });

  test('without its tables, with a broken row, with a value of another type', async () => {
    expect(await wrongs('none.zip', await zipOf({ 'x.csv': 'a' }))).toEqual([['wrong-structure', null, null]]);
    expect(await wrongs('row.zip', await zipOf({ 'actors.csv': 'id,name\r\na,"A\r\n', 'statements.csv': STATEMENTS }))).toEqual([
      ['not-well-formed', 2, null],
    ]);
    const typed = { 'actors.csv': ACTORS, 'statements.csv': 'id,from,to,type,paragraph\r\ns,a,a,BACKS,two\r\n' };
    expect(await wrongs('type.zip', await zipOf(typed))).toEqual([['wrong-value', 2, 'paragraph']]);
  });
});

/** So small a heap that whoever holds a file of 100 MB dies of it, and what is let go of is collected soon. */
const SMALL_HEAP = ['--max-old-space-size=128', '--max-semi-space-size=8'];

/** GraphML of so many actors who all have one long default: small, and large where it is filled in. */
function longDefault(nodes: number, length: number): string {
  const elements = Array.from({ length: nodes }, (_, n) => `<node id="n${n}"/>`);
  return graphml(elements.join(''), `<key id="k" for="node" attr.name="note"><default>${'x'.repeat(length)}</default></key>\n`);
}

interface Said {
  readonly errors: readonly string[];
  readonly rows: number;
  readonly megabytes: number;
}

/** Imports a file in a process of its own, and tells what it says, how many rows would be written and how much memory it took at most. */
async function inChild(file: string): Promise<Said> {
  const child = fork(join(__dirname, 'read-in-child.ts'), [file], { execArgv: [...SMALL_HEAP, '-r', 'ts-node/register'] });
  const died = once(child, 'exit').then(() => {
    throw new Error('The process ended before it said anything');
  });
  const [said] = (await Promise.race([once(child, 'message'), died])) as [Said];
  return said;
}

const LIST_HEAD = '<graphml><key id="k" for="node" attr.list="string"/><graph>';

describe('memory stays small', () => {
  test.each([
    ['a line of 100 MB', 'line.graphml', '<graphml><graph><node id="a"><data key="k">', 'too-long'],
    ['a value of 100 MB', 'value.json', '{"elements": {"nodes": [{"data": {"id": "', 'too-long'],
    ['a text of 100 MB in a script', 'text.cypher', "UNWIND [\n{`id`:'", 'too-long'],
  ])(
    '%s',
    async (_what, name, head, code) => {
      const folder = await mkdtemp(join(tmpdir(), 'entente-bad-'));
      try {
        const file = join(folder, name);
        await pipeline(Readable.from([Buffer.from(head), ...zeros(100)]), createWriteStream(file));
        const { errors, megabytes } = await inChild(file);
        expect(errors).toEqual([code]);
        expect(megabytes).toBeLessThan(300);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );

  test.each<[string, string, string, string, readonly string[]]>([
    ['beside the elements of Cytoscape', '{"elements":{"nodes":[]},"data":[', '[],', '[]]}', ['empty']],
    ['in the metadata of JSON Graph Format', '{"graph":{"metadata":{"x":[', '{},', '{}]},"nodes":{}}}', ['empty']],
    ['in an element', '{"elements":{"nodes":[{"data":{"id":"a","x":[', '{},', '{}]}}]}}', ['too-long']],
    ['in a list of GraphML', `${LIST_HEAD}<node id="a"><data key="k">[`, '[],', '[]]</data></node></graph></graphml>', ['wrong-value']],
    ['in the labels of a node', '{"elements":{"nodes":[{"data":{"id":"a","labels":"', 'A;', 'B"}}]}}', ['too-long']],
  ])(
    'ten million values %s',
    async (_where, head, value, tail, expected) => {
      const { errors, megabytes } = await withFile('values', head + value.repeat(10_000_000) + tail, inChild);
      expect(errors).toEqual(expected);
      expect(megabytes).toBeLessThan(300);
    },
    120_000,
  );

  test('a default of 64 KB for each of 4,000 actors', async () => {
    const { errors, rows, megabytes } = await withFile('default.graphml', longDefault(4_000, 64 * 1024), inChild);
    expect([errors, rows]).toEqual([[], 4_000]);
    expect(megabytes).toBeLessThan(300);
  }, 120_000);

  test('the ids of a file of 200 MB, which are looked at again when all is read', async () => {
    const note = 'x'.repeat(50_000);
    const nodes = Array.from({ length: 4_000 }, (_, n) => `<node id="a-rather-long-id-${n}"><data key="note">${note}</data></node>`);
    const { errors, rows, megabytes } = await withFile('ids.graphml', graphml(nodes.join(''), '<key id="note" for="node"/>'), inChild);
    expect([errors, rows]).toEqual([[], 4_000]);
    expect(megabytes).toBeLessThan(300);
  }, 120_000);
});
