import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import type { Article, ArticleId } from '../../server/domain/citation';
import type { ReadFormat } from '../../server/domain/vocabulary/read-formats';
import type { About, ExportActor, ExportArticle, ExportGraph, ExportMention, ExportStatement } from '../../server/formats/format';
import { openReader } from '../../server/formats/readers';
import type { ReadItem } from '../../server/formats/reading/items';
import { writerOf } from '../../server/formats/writers';
import { toExportActor, toExportArticle, toExportMention, exportStatements } from '../../server/queries/export/rows';
import { ExtraProperties } from '../../server/queries/export/survey';
import { GraphNode, GraphRelationship, Point, type Value, type ValueMap } from '../../server/store/values';
import { withFile } from '../support/import-files';
import { HOSTILE_NAMES as NAMES } from './hostile';
import { USUAL } from './pictures/invented';

/** A graph as a store has it. */
interface Stored {
  readonly actors: readonly { readonly labels: readonly string[]; readonly properties: ValueMap }[];
  readonly articles: readonly ValueMap[];
  readonly mentions: readonly { readonly from: string; readonly to: string; readonly properties: ValueMap }[];
  readonly statements: readonly { readonly type: string; readonly from: string; readonly to: string; readonly properties: ValueMap }[];
}

const ABOUT: About = {
  title: 'An invented graph',
  scope: 'The whole graph',
  slug: 'whole-graph',
  query: '',
  filter: '',
  actors: 0,
  statements: 0,
  articles: 0,
  omitted: { actors: 0, statements: 0 },
  taken: '2001-02-03T04:05:06Z',
  version: '1.2.3',
};
const SHA = 'ab'.repeat(32);

/** What every object has without being told. */
const PROTOTYPE = ['constructor', 'valueOf', 'toString', '__proto__'];

/** Texts that formats have a use of their own for. */
const HOSTILE = [
  'O\'Brien "the" `quoted`',
  'مرحبا \u200fبالعالم',
  'שלום',
  '🕊️ 平和 é é',
  'a; b',
  '["x"]',
  ' edges ',
  '=SUM(A1)',
  "'=x",
  '-1',
  'line\nbreak\r\nand\ttab',
  'line\nbreak',
  'line\rbreak',
  '\\u0041 \\',
  '$x {y} ${z}',
  '',
  ']]> &amp; <b>',
  '_x0041_',
  'null',
  'true',
  '007',
  ...PROTOTYPE,
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 }));
const id = text.filter((one) => one !== '');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
/** Names that formats have a use of their own for, or cannot hold as they stand. */
const HOSTILE_NAMES = [
  'source',
  'target',
  'size',
  'interaction',
  'doubtful',
  'parent',
  'label',
  'a b',
  'ключ',
  'line\nbreak',
  'line\rbreak',
  '_x0041_',
  'extra.x',
  'passageStart',
  'image',
  'fromName',
  'attributedToNames',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  // An import renames what begins so.
  ...NAMES.filter((name) => !name.startsWith('$')),
];
const propertyName = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.stringMatching(/^x[A-Za-z0-9]{0,4}$/));
const extra = (values: fc.Arbitrary<Value>) => fc.dictionary(propertyName, values, { maxKeys: 3, noNullPrototype: true });
const scalar: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.boolean(),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  fc.double().filter((value) => !Number.isInteger(value)),
  fc.constantFrom(new Point(7203, 1.5, 2), new Point(4979, -1, 2.25, 3)),
);
const list: fc.Arbitrary<Value> = fc.oneof(
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), { maxLength: 3 }),
);

function graphs(values: fc.Arbitrary<Value>, signs: readonly Value[] = [1n, 0n, -1n, 'x']): fc.Arbitrary<Stored> {
  return fc
    .uniqueArray(id, { minLength: 1, maxLength: 4 })
    .chain((ids) => {
      const end = fc.constantFrom(...ids);
      const label = fc.constantFrom('State', 'Leader', 'Une étiquette', 'A:B', ...PROTOTYPE, ...NAMES);
      const actor = (one: string) =>
        fc.record({
          labels: label.map((name) => ['Actor', name]),
          properties: fc
            .tuple(
              fc.record({
                name: optional(text),
                aliases: optional(fc.array(text, { maxLength: 3 })),
                description: optional(text),
                collective: optional(fc.boolean()),
              }),
              extra(values),
            )
            .map(([known, more]) => withoutNull({ id: one, ...known, ...more })),
        });
      const statement = fc.record({
        type: fc.constantFrom('BACKS', 'OPPOSES', 'MEETS', 'type of its own', ...PROTOTYPE, ...NAMES),
        from: end,
        to: end,
        properties: fc
          .tuple(
            fc.record({
              claim: optional(text),
              attributedTo: optional(fc.array(end, { maxLength: 2 })),
              means: optional(fc.subarray(['military', 'rhetorical'])),
              modality: optional(fc.constantFrom('stated', 'alleged', 'of its own')),
              ambiguous: optional(fc.boolean()),
              sign: optional(fc.constantFrom(...signs)),
              date: optional(fc.constantFrom('2017', '2017-11-22', '2016/2017')),
              note: optional(text),
              article: fc.constant('a1'),
              paragraph: fc.constantFrom(1n, 2n),
              start: fc.constant(3n),
              end: fc.constant(9n),
              sha256: optional(fc.constant(SHA)),
            }),
            extra(values),
          )
          .map(([known, more]) => withoutNull({ ...known, ...more })),
      });
      return fc.record({
        actors: fc.tuple(...ids.map(actor)),
        articles: fc.constantFrom(
          [],
          [{ id: 'a1', title: 'A title; "quoted"', agencies: ['A', 'B'], published: '2001-02-03' }],
          [{ id: 'a1', agencies: [] }],
        ),
        mentions: fc.constant([]),
        statements: fc
          .array(statement, { maxLength: 5 })
          .map((all) => all.map((one, n) => ({ ...one, properties: { id: `s.${n}`, ...one.properties } }))),
      });
    })
    .map((graph) => ({ ...graph, mentions: mentionsOf(graph) }));
}

function mentionsOf({ articles, actors }: Stored): Stored['mentions'] {
  const properties = { paragraph: 1n, start: 0n, end: 4n, sha256: SHA };
  return articles.length === 0 ? [] : actors.map((actor) => ({ from: 'a1', to: actor.properties['id'] as string, properties }));
}

function withoutNull(properties: Record<string, Value>): ValueMap {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** What the writers are given of a graph. */
function exportOf(graph: Stored): ExportGraph {
  const articles = graph.articles
    .map((properties) => toExportArticle(new GraphNode('', ['Article'], properties)))
    .filter((one) => one !== null);
  const known = new Map<ArticleId, Article>(articles.map((article) => [article.id, article]));
  const actors = graph.actors
    .map(({ labels, properties }) => toExportActor(new GraphNode('', labels, properties), () => 0))
    .filter((one) => one !== null);
  const statements = graph.statements
    .map(({ type, from, to, properties }) => exportStatements(known).read([from, new GraphRelationship('', type, '', '', properties), to]))
    .filter((one) => one !== null);
  const mentions = graph.mentions
    .map(({ from, to, properties }) => toExportMention([from, new GraphRelationship('', 'MENTIONS', '', '', properties), to]))
    .filter((one) => one !== null);
  return {
    about: { ...ABOUT, actors: actors.length, statements: statements.length, articles: articles.length },
    extra: { actors: extraIn(actors), statements: extraIn(statements) },
    actors: () => streamed(actors),
    articles: () => streamed(articles),
    mentions: () => streamed(mentions),
    statements: () => streamed(statements),
    combination: () => Promise.reject(new Error('Data are never combined')),
    names: () => Promise.resolve(new Map(actors.map((actor) => [actor.id, actor]))),
  };
}

function extraIn(items: readonly { readonly extra: ValueMap }[]) {
  const properties = new ExtraProperties();
  for (const item of items) properties.note(item.extra);
  return properties.list();
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous
async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A graph as it is compared: what the domain has of each item, and every property that the store has. */
async function compared(graph: ExportGraph): Promise<unknown> {
  const all = async (items: AsyncIterable<ExportActor | ExportArticle | ExportMention | ExportStatement>) => {
    const held: string[] = [];
    for await (const item of items) held.push(JSON.stringify(plain(item)));
    return held.sort();
  };
  return {
    actors: await all(graph.actors()),
    articles: await all(graph.articles()),
    mentions: await all(graph.mentions()),
    statements: await all(graph.statements()),
  };
}

/** Keys sorted; an integer is one, however it came; what an import keeps as text is its text. */
function plain(value: unknown): unknown {
  if (keptAsText(value)) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' && Number.isInteger(value)) return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  );
}

function keptAsText(value: unknown): value is number | Point {
  return value instanceof Point || (typeof value === 'number' && !Number.isFinite(value));
}

/** The names of properties that an import keeps as text, as often as they are. */
function namesKeptAsText({ actors, statements }: Stored): string[] {
  const all = [...actors, ...statements].flatMap(({ properties }) => Object.entries(properties));
  return all.flatMap(([name, value]) => (keptAsText(value) ? [`kept-as-text ${name}`] : [])).sort();
}

function storedOf(items: readonly ReadItem[]): Stored {
  const nodes = items.flatMap((item) => (item.kind === 'node' ? [item] : []));
  const relationships = items.flatMap((item) => (item.kind === 'relationship' ? [item] : []));
  const isMention = ({ type }: { type: string }) => type === 'MENTIONS';
  return {
    actors: nodes
      .filter(({ labels }) => labels.includes('Actor'))
      .map((node) => ({ labels: node.labels, properties: { ...node.properties, id: node.id } })),
    articles: nodes.filter(({ labels }) => !labels.includes('Actor')).map((node) => ({ ...node.properties, id: node.id })),
    mentions: relationships.filter(isMention).map(({ from, to, properties }) => ({ from, to, properties })),
    statements: relationships
      .filter((one) => !isMention(one))
      .map(({ id: given, type, from, to, properties }) => ({ type, from, to, properties: { ...properties, id: given } })),
  };
}

async function throughFile(format: ReadFormat, graph: ExportGraph): Promise<{ back: Stored; problems: readonly string[] }> {
  const pieces: Buffer[] = [];
  for await (const piece of writerOf(format)(graph, USUAL)) pieces.push(Buffer.from(piece));
  return withFile('graph', '', async (file) => {
    await writeFile(file, Buffer.concat(pieces));
    const { format: told, items } = await openReader(file, { limit: 10_000_000 });
    expect(told).toBe(format);
    const all: ReadItem[] = [];
    for await (const item of items) all.push(item);
    return {
      back: storedOf(all),
      problems: all.flatMap((item) => (item.kind === 'problem' ? [`${item.code} ${item.at.column}`] : [])).sort(),
    };
  });
}

describe('what is written and read again is the same graph', () => {
  test.each(['cyjs', 'jgf', 'csv', 'cypher', 'graphml'] as const)('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(graphs(fc.oneof(scalar, list)), async (graph) => {
        const written = exportOf(graph);
        const { back, problems } = await throughFile(format, written);
        expect(problems).toEqual(namesKeptAsText(graph));
        expect(await compared(exportOf(back))).toEqual(await compared(written));
      }),
      { numRuns: 60 },
    );
  });

  test('gexf, but for articles, mentions and the kind of several values that are not of the codebook', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(text, [1n, 0n, -1n]), async (stored) => {
        const graph = { ...stored, articles: [], mentions: [] };
        const written = exportOf(graph);
        const { back, problems } = await throughFile('gexf', written);
        expect(problems).toEqual([]);
        expect(await compared(exportOf(back))).toEqual(await compared(written));
      }),
      { numRuns: 60 },
    );
  });
});

test('what only the codebook implies is left out on the way back, unless somebody has changed it in the file', async () => {
  const actors = ['a', 'b'].map((one) => ({ labels: ['Actor', 'State'], properties: { id: one } }));
  const written = exportOf({
    actors,
    articles: [],
    mentions: [],
    statements: [
      { type: 'BACKS', from: 'a', to: 'b', properties: { id: 's' } },
      { type: 'BACKS', from: 'a', to: 'b', properties: { id: 't', sign: 1n, modality: 'stated', ambiguous: false, means: [] } },
    ],
  });
  let text = '';
  for await (const piece of writerOf('jgf')(written, USUAL)) text += Buffer.from(piece).toString();
  const statementsIn = async (content: string) =>
    withFile('graph.jgf.json', content, async (file) => {
      const all: ReadItem[] = [];
      for await (const item of (await openReader(file, { limit: 1_000_000 })).items) all.push(item);
      return storedOf(all).statements.map(({ properties }) => properties);
    });
  const explicit = { id: 't', sign: 1, modality: 'stated', ambiguous: false, means: [] };
  expect(await statementsIn(text)).toEqual([{ id: 's' }, explicit]);
  const changed = text.replace('"modality":"stated"', '"modality":"alleged"').replace('"sign":1', '"sign":-1');
  expect(await statementsIn(changed)).toEqual([{ id: 's', sign: -1, modality: 'alleged' }, explicit]);
});

describe('a file is told by what it is', () => {
  const SMALL: Stored = { actors: [{ labels: ['Actor'], properties: { id: 'a', name: 'A' } }], articles: [], mentions: [], statements: [] };

  test.each(['cyjs', 'jgf', 'graphml'] as const)('%s, also where its articles alone are longer than what tells it', async (format) => {
    const articles = Array.from({ length: 300 }, (_, n) => ({
      id: `article-${n}`,
      title: `An invented title ${'and so on '.repeat(30)}${n}`,
    }));
    const written = exportOf({ ...SMALL, articles });
    const { back, problems } = await throughFile(format, written);
    expect(problems).toEqual([]);
    expect(await compared(exportOf(back))).toEqual(await compared(written));
  });

  test.each([
    ['{"elements": {"nodes": [{"data": {"id": "a", "graph": {"x": 1}}}]}}', 'cyjs'],
    ['{"data": {"graph": {"nodes": {}}, "name": "\\"graph\\": {"}, "elements": []}', 'cyjs'],
    ['{"format_version": "1.0", "data": {', 'cyjs'],
    ['[]', 'cyjs'],
    ['\ufeff {"directed": true, "graph": {"elements": {}}}', 'jgf'],
    ['{"graphs": []}', 'jgf'],
    ['{"nodes": [{"graph": {"elements": 1}}]}', null],
    ['{graph: {}}', null],
  ])('%s', async (content, expected) => {
    expect(await withFile('graph.json', content, async (file) => (await openReader(file, { limit: 1_000 })).format)).toBe(expected);
  });
});
