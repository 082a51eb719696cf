import { ACTOR_COLUMNS, STATEMENT_COLUMNS, type Column } from '../../server/formats/columns';
import { GEXF_TITLES } from '../../server/formats/gexf/titles';
import { jsonText } from '../../server/formats/json-value';
import { collect } from '../../server/queries/read-statements';
import { describeWith } from '../support/needs';
import { HOSTILE } from './hostile';
import { readWithGephi, type SeenByGephi } from './java-readers';
import { ACTORS, ALLEGED, asTexts, CITED, EVIDENCE, evidenceIn, exportOf, openWritten, STATEMENTS, type WrittenGraph } from './written';

/** Its jar has 83 MB, and may have to be fetched first. */
const WITHIN = 300_000;

/** The types of Java that the columns have. */
const TYPES = { text: 'String', list: 'String', json: 'String', whole: 'Long', number: 'Double', flag: 'Boolean' };
/** Columns that Gephi has of its own. */
const OWN = { Id: 'String', Label: 'String', Interval: 'IntervalSet' };
const PARALLEL = { level: 'INFO', message: 'Parallel edges detected, remember to choose a merge strategy' };
/** What our GraphML tells of itself. */
const ABOUT = 'title scope query filter actors statements omittedActors omittedStatements taken generator articles'.split(' ');

const FORMATS = {
  gexf: {
    titles: GEXF_TITLES,
    places: ['passageStart', 'passageEnd'],
    issues: [PARALLEL, { level: 'INFO', message: 'GEXF version 1.3' }],
    merged: 12,
  },
  graphml: {
    titles: {},
    places: ['start', 'end'],
    issues: [
      PARALLEL,
      ...ABOUT.map((name) => ({ level: 'WARNING', message: `Graph attributes '${name}' ignored as not supported by Gephi` })),
    ],
    merged: 9,
  },
} as const;
const NAMES = ['gexf', 'graphml'] as const;

const columnsOf = (columns: SeenByGephi['nodeColumns']) => Object.fromEntries(columns.map(({ title, type }) => [title, type]));
const edgeOf = ({ edges }: SeenByGephi, id: string) => edges.find(({ values }) => values['Id'] === id);

describeWith('gephi', 'Gephi', () => {
  let graph: WrittenGraph;
  let whole: Record<(typeof NAMES)[number], SeenByGephi>;
  beforeAll(async () => {
    graph = await openWritten();
    const read = async (format: (typeof NAMES)[number]) => readWithGephi(await graph.file(format), 'NO_MERGE');
    whole = { gexf: await read('gexf'), graphml: await read('graphml') };
  }, WITHIN);
  afterAll(() => graph.close());

  test.each(NAMES)('reads %s with every actor by name, every statement between its two, and finds no fault with it', async (format) => {
    const { issues, nodes, edges } = whole[format];
    const exported = await exportOf(graph.graph.store);
    expect(issues).toEqual(FORMATS[format].issues);
    const named = (await collect(exported.actors())).map(({ id, name }) => [id, name]);
    expect(nodes.map(({ values }) => [values['Id'], values['Label']]).sort()).toEqual(named.sort());
    const said = (await collect(exported.statements())).map(({ id, from, to }) => [id, from, to]);
    expect(edges.map(({ values, source, target }) => [values['Id'], source, target]).sort()).toEqual(said.sort());
    expect([nodes.length, edges.length]).toEqual([ACTORS, STATEMENTS]);
  });

  test.each(NAMES)('has a column of %s for all that is known, of its type', (format) => {
    const { titles } = FORMATS[format];
    const typed = <T>(columns: readonly Column<T>[], but: readonly string[]) =>
      Object.fromEntries(
        columns
          .filter(({ name }) => !but.includes(name))
          .map(({ name, type }) => [(titles as Record<string, string>)[name] ?? name, TYPES[type]]),
      );
    expect(columnsOf(whole[format].nodeColumns)).toEqual({ ...OWN, ...typed(ACTOR_COLUMNS, ['id', 'name']) });
    expect(columnsOf(whole[format].edgeColumns)).toEqual({ ...OWN, Weight: 'Double', ...typed(STATEMENT_COLUMNS, ['id', 'from', 'to']) });
  });

  test.each(NAMES)('has of %s the evidence of a statement', (format) => {
    const [start, end] = FORMATS[format].places;
    const evidence = [CITED, ALLEGED].map((id) => {
      const values = edgeOf(whole[format], id)?.values ?? {};
      return evidenceIn({ ...values, start: values[start], end: values[end] });
    });
    expect(evidence).toEqual([EVIDENCE[CITED], EVIDENCE[ALLEGED]].map(asTexts));
  });

  test('has the days of statements as their time, and the label that the table of edges shows', () => {
    const days = whole.gexf.edges.flatMap(({ values }) => {
      const [from, to] = (values['Interval']?.match(/[\d.]+/g) ?? []).map((ms) => new Date(Number(ms)).toISOString().slice(0, 10));
      return from === undefined ? [] : [[values['Label'], values['date'], from, to]];
    });
    expect(days.sort()).toEqual([
      ['BACKS', '2001-01', '2001-01-01', '2001-01-31'],
      ['NEGOTIATES_WITH', '2001', '2001-01-01', '2001-12-31'],
      ['OPPOSES', '2001-02-02', '2001-02-02', '2001-02-02'],
      ['OPPOSES', '2001-02-03', '2001-02-03', '2001-02-03'],
    ]);
    expect(whole.graphml.edges.filter(({ values }) => values['Interval'] !== undefined)).toEqual([]);
  });

  test('draws GEXF in the colours of the view: support, opposition by words, a process', () => {
    const { edges, nodes } = whole.gexf;
    const colours = new Map([...edges, ...nodes].map(({ values, colour }) => [values['Id'], colour]));
    expect([ALLEGED, CITED, 'ruritania', 'zenda-talks'].map((id) => colours.get(id))).toEqual(['#1c5fb5', '#de6f64', '#dde4ec', '#eee9f5']);
  });

  test.each(NAMES)(
    'makes one edge of several of a kind of %s, as docs/exports.md warns, unless it is told not to',
    async (format) => {
      const { nodes, edges } = await readWithGephi(await graph.file(format), 'SUM');
      expect([nodes.length, edges.length]).toEqual([ACTORS, FORMATS[format].merged]);
    },
    WITHIN,
  );

  describe('of an import with hostile texts, numbers of all sizes, both signs between a pair and a loop', () => {
    let odd: WrittenGraph;
    beforeAll(async () => {
      odd = await openWritten();
      await odd.graph.store.write(HOSTILE);
    });
    afterAll(() => odd.close());

    test.each(NAMES)(
      'loses nothing of %s but empty texts, which are no value there',
      async (format) => {
        const { issues, nodes, edges, edgeColumns } = await readWithGephi(await odd.file(format), 'NO_MERGE');
        expect(issues).toEqual(FORMATS[format].issues);
        const exported = await exportOf(odd.graph.store);
        const named = (await collect(exported.actors())).map(({ id, name, description }) => [id, name || id, description || null]);
        expect(nodes.map(({ values }) => [values['Id'], values['Label'] || values['Id'], values['description'] ?? null]).sort()).toEqual(
          named.sort(),
        );
        const told = (await collect(exported.statements())).map(({ from, to, claim, extra: { big = null, share = null, open = null } }) => [
          from,
          to,
          claim || null,
          ...[big, share, open].map((value) => (value === null ? null : jsonText(value))),
        ]);
        const seen = edges.map(({ source, target, values }) => [
          source,
          target,
          ...['claim', 'big', 'share', 'open'].map((name) => values[name] ?? null),
        ]);
        expect(seen.sort()).toEqual(told.sort());
        expect(columnsOf(edgeColumns)).toMatchObject({ big: 'Long', share: 'Double', open: 'Boolean' });
      },
      WITHIN,
    );
  });
});
