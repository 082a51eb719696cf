import { parse } from 'csv-parse/sync';
import type { ActorId } from '../../server/domain/actor';
import type { ExportGraph } from '../../server/formats/format';
import { openReader } from '../../server/formats/readers';
import type { ReadItem } from '../../server/formats/reading/items';
import { withFile } from '../support/import-files';
import { unzipped } from './unzipped';
import { exportOf, openWritten, written, type WrittenGraph } from './written';

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

/** Names of another's graph: one that a spreadsheet would compute and a list would split, and nobody else's. */
const named = (whole: ExportGraph, name: string): ExportGraph => ({
  ...whole,
  names: () => Promise.resolve(new Map([['flavia-tarlenheim' as ActorId, { name, label: 'Leader' }]])),
});

async function statementsOf(whole: ExportGraph): Promise<Record<string, string>[]> {
  const table = (await unzipped(await written(whole, 'csv'))).get('statements.csv');
  return parse(table ?? '', { columns: true });
}

const ENDS = ['from', 'fromName', 'to', 'toName', 'attributedTo', 'attributedToNames'];
async function endsOf(whole: ExportGraph) {
  return (await statementsOf(whole)).map((row) => ENDS.map((name) => row[name]));
}

async function readBack(file: Buffer): Promise<ReadItem[]> {
  return withFile('graph.zip', file, async (path) => {
    const items: ReadItem[] = [];
    for await (const item of (await openReader(path, { limit: 1_000_000 })).items) items.push(item);
    return items;
  });
}

test('names stand behind ids, that of a speaker too who is no actor of the export', async () => {
  const part = await exportOf(graph.graph.store, { types: ['MEETS'] });
  expect(part.about.actors).toBe(2);
  expect(await endsOf(part)).toEqual([['graustark', 'Graustark', 'ruritania', 'Ruritania', 'flavia-tarlenheim', 'Flavia Tarlenheim']]);
});

test('who is none of the graph is told by id, and no name is a formula or two', async () => {
  const part = await exportOf(graph.graph.store, { types: ['MEETS', 'REPRESENTS'] });
  expect(await endsOf(named(part, '=SUM(A1); the envoy'))).toEqual([
    ['graustark', 'graustark', 'ruritania', 'ruritania', 'flavia-tarlenheim', '["=SUM(A1); the envoy"]'],
    ['flavia-tarlenheim', "'=SUM(A1); the envoy", 'league-of-crowns', 'league-of-crowns', '', ''],
  ]);
});

test('whoever reads the table back leaves them out, whatever stands there', async () => {
  const whole = await exportOf(graph.graph.store);
  const [usual, other] = [await written(whole, 'csv'), await written(named(whole, 'Somebody else'), 'csv')];
  expect(other.equals(usual)).toBe(false);
  expect(await readBack(other)).toEqual(await readBack(usual));
  expect(
    (await readBack(usual)).filter((item) => JSON.stringify(item.kind === 'problem' ? item : item.properties).includes('Name"')),
  ).toEqual([]);
});

test.each(['graphml', 'gexf', 'cyjs', 'jgf', 'neo4j-csv', 'dot'] as const)(
  '%s has no such columns: there the actors have names',
  async (format) => {
    const file = await written(await exportOf(graph.graph.store), format);
    const texts = format === 'neo4j-csv' ? [...(await unzipped(file)).values()].map(String) : [file.toString()];
    expect(texts.filter((text) => /fromName|toName|attributedToNames/.test(text))).toEqual([]);
  },
);
