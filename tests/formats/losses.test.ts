import { join } from 'node:path';
import { seed } from '../../server/seed/seed';
import { openTemporaryStore } from '../support/embedded-store';
import { FORMAT_IDS, LACKS, type FormatId } from '../../server/domain/vocabulary/formats';
import type { ExportGraph } from '../../server/formats/format';
import { withLosses } from '../../server/formats/losses';
import { actor, exportGraph, USUAL } from './pictures/invented';
import { unzipped } from './unzipped';
import { exportOf, openWritten, written, type WrittenGraph } from './written';

const MENTIONS = 'where articles mention actors first (14)';
const ARTICLES = `${LACKS['article-details']} (2)`;
const REMARKS = `${LACKS['article-remarks']} (2)`;
const STATEMENTS = 'the statements themselves (13)';
const ALONE = 'actors without a statement in the export (1)';
const NAMES = `${LACKS['actor-details']} (9)`;
const ALL = 'the actors themselves (9)';
const LOST: Record<FormatId, string[]> = {
  csv: [],
  xlsx: [],
  gexf: [MENTIONS, ARTICLES],
  graphml: [],
  cyjs: [],
  cypher: [],
  'neo4j-csv': ['lists without items, which stay away (5)'],
  jgf: [],
  dot: [MENTIONS, ARTICLES],
  trig: [MENTIONS, NAMES, ALONE],
  ftm: [MENTIONS],
  plover: [MENTIONS, ALONE, NAMES, 'statements without a CAMEO code, offices among them (2)'],
  ris: [STATEMENTS, ALL, MENTIONS],
  bibtex: [STATEMENTS, ALL, MENTIONS],
  png: [STATEMENTS, MENTIONS, ARTICLES, ALONE, NAMES],
  svg: [MENTIONS, REMARKS, ALONE, NAMES],
  html: [MENTIONS],
  pdf: [STATEMENTS, MENTIONS, ARTICLES, ALONE, NAMES],
};

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

test('what a format loses of the collection is told with its number, and nothing that it does not lose', async () => {
  const whole = await exportOf(graph.graph.store);
  const told = await Promise.all(FORMAT_IDS.map(async (format) => [format, (await withLosses(whole, format)).about.notCarried] as const));
  expect(Object.fromEntries(told)).toEqual(LOST);
});

/** What these formats lose of the five articles' graph, as coded. */
const LOST_OF_THE_FIVE = {
  trig: ['where articles mention actors first (122)', `${LACKS['actor-details']} (62)`, 'actors without a statement in the export (8)'],
  ftm: ['where articles mention actors first (122)'],
  plover: [
    'where articles mention actors first (122)',
    'actors without a statement in the export (8)',
    `${LACKS['actor-details']} (62)`,
    'statements without a CAMEO code, offices among them (37)',
  ],
  svg: [
    'where articles mention actors first (122)',
    `${LACKS['article-remarks']} (5)`,
    'actors without a statement in the export (8)',
    `${LACKS['actor-details']} (62)`,
  ],
};

test('of the five articles nothing is lost that is not told', async () => {
  const five = await openTemporaryStore();
  try {
    await seed(five.store, { folder: join(__dirname, '..', '..', 'cypher'), record: join(five.folder, 'seed.json'), mode: 'always' });
    const whole = await exportOf(five.store);
    const formats = ['trig', 'ftm', 'plover', 'svg'] as const;
    const told = await Promise.all(formats.map(async (format) => [format, (await withLosses(whole, format)).about.notCarried] as const));
    expect(Object.fromEntries(told)).toEqual(LOST_OF_THE_FIVE);
  } finally {
    await five.close();
  }
});

/** One actor with values that many formats have no place for. */
function odd(): ExportGraph {
  const one = exportGraph({ actors: [actor('odd')], statements: [] });
  const properties = { name: 'bell\u0007', bytes: new Uint8Array([1]), long: ['x'.repeat(32_768)], aliases: [], 'a\nkey': 'x' };
  return {
    ...one,
    actors: async function* () {
      for await (const each of one.actors())
        yield { ...each, properties, extra: { bytes: properties.bytes, long: properties.long, 'a\nkey': 'x' } };
    },
  };
}

test('control characters, byte arrays, long texts, lists, names of several lines and what is not of the codebook are found where they are', async () => {
  const lost = async (format: FormatId) => (await withLosses(odd(), format)).about.notCarried;
  expect(await Promise.all((['graphml', 'xlsx', 'cypher', 'neo4j-csv', 'ftm'] as const).map(lost))).toEqual([
    [`${LACKS.control} (1)`],
    [`${LACKS.control} (1)`, `${LACKS['long-texts']} (1)`],
    [`${LACKS.bytes} (1)`],
    [`${LACKS['empty-lists']} (1)`, `${LACKS['header-names']} (1)`, `${LACKS.mixed} (1)`],
    [`${LACKS.extra} (1)`],
  ]);
});

test('of a graph too large to be looked at all is told that the format may lose; past what a picture holds, that nobody has a place', async () => {
  const of = (statements: number, actors: number): ExportGraph => {
    const graph = exportGraph({ actors: [actor('one')], statements: [] });
    return { ...graph, about: { ...graph.about, statements, actors } };
  };
  expect((await withLosses(of(20_001, 1), 'graphml')).about.notCarried).toEqual([LACKS.control, LACKS['other-kinds']]);
  expect((await withLosses(of(0, 2_001), 'cyjs')).about.notCarried).toEqual([LACKS.places]);
});

test.each(['gexf', 'dot', 'neo4j-csv', 'ftm', 'bibtex', 'svg'] as const)(
  'a file as %s says itself what it does not carry',
  async (format) => {
    const file = await written(await withLosses(await exportOf(graph.graph.store), format), format, USUAL);
    const text = format === 'neo4j-csv' ? ((await unzipped(file)).get('about.csv') ?? file).toString() : file.toString();
    for (const lost of LOST[format]) expect(text).toContain(lost);
  },
);
