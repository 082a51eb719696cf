import { describeWith } from '../support/needs';
import { readWithGephi } from './java-readers';
import { ACTORS, ALLEGED, asTexts, CITED, EVIDENCE, evidenceIn, openWritten, STATEMENTS, type WrittenGraph } from './written';

/** Its jar has 83 MB, and may have to be fetched first. */
const WITHIN = 300_000;

describeWith('gephi', 'Gephi', () => {
  let graph: WrittenGraph;
  beforeAll(async () => {
    graph = await openWritten();
  });
  afterAll(() => graph.close());

  test.each([
    ['gexf', ['passageStart', 'passageEnd']],
    ['graphml', ['start', 'end']],
  ] as const)(
    'reads %s with all its edges, and their evidence',
    async (format, [start, end]) => {
      const { columns, ...counts } = await readWithGephi(await graph.file(format), 'NO_MERGE', [CITED, ALLEGED]);
      expect(counts).toEqual({ nodes: ACTORS, edges: STATEMENTS });
      expect(columns.map((edge) => evidenceIn({ ...edge, start: edge[start], end: edge[end] }))).toEqual(
        [EVIDENCE[CITED], EVIDENCE[ALLEGED]].map(asTexts),
      );
    },
    WITHIN,
  );

  test(
    'has the day of a statement as its time, and the label that the table of edges shows',
    async () => {
      const { columns } = await readWithGephi(await graph.file('gexf'), 'NO_MERGE', [CITED, ALLEGED]);
      const day = Date.UTC(2001, 1, 3).toFixed(1);
      expect(columns.map(({ Label, Interval }) => [Label, Interval])).toEqual([
        ['OPPOSES', `<[${day}, ${day}]>`],
        ['BACKS', undefined],
      ]);
    },
    WITHIN,
  );

  test.each([
    ['gexf', 12],
    ['graphml', 9],
  ] as const)(
    'makes one edge of several of a kind, as docs/exports.md warns, unless it is told not to: of %s %i',
    async (format, edges) => {
      expect(await readWithGephi(await graph.file(format), 'SUM', [])).toEqual({ nodes: ACTORS, edges, columns: [] });
    },
    WITHIN,
  );
});
