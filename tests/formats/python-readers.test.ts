import { join } from 'node:path';
import { describeWith, pathOf } from '../support/needs';
import { PYTHON_WITHIN, pythonWithReaders, readWith } from '../support/python';
import { ACTORS, CITATION, CITED, openWritten, STATEMENTS, type WrittenGraph } from './written';

const WHOLE = { actors: ACTORS, statements: STATEMENTS, citation: CITATION };
/** A Python that loads pandas on a busy machine. */
const WITHIN = 120_000;

describeWith('python', 'readers that others wrote, in Python', () => {
  let python: string;
  let graph: WrittenGraph;
  beforeAll(async () => {
    python = await pythonWithReaders();
    graph = await openWritten();
  }, PYTHON_WITHIN);
  afterAll(() => graph.close());

  const seen = async (reader: string, format: Parameters<WrittenGraph['file']>[0]) =>
    readWith(python, reader, await graph.file(format), CITED);

  test(
    'networkx reads GraphML as a graph with several edges a pair',
    async () => {
      expect(await seen('networkx-graphml', 'graphml')).toEqual({ kind: 'MultiDiGraph', ...WHOLE });
    },
    WITHIN,
  );

  test(
    'igraph reads GraphML',
    async () => {
      expect(await seen('igraph-graphml', 'graphml')).toEqual(WHOLE);
    },
    WITHIN,
  );

  test(
    'networkx reads GEXF, with the days of a statement',
    async () => {
      expect(await seen('networkx-gexf', 'gexf')).toEqual({ kind: 'MultiDiGraph', ...WHOLE, start: '2001-02-03', end: '2001-02-03' });
    },
    WITHIN,
  );

  test.each([
    ['graphml', '{http://graphml.graphdrawing.org/xmlns}graphml'],
    ['gexf', '{http://gexf.net/1.3}gexf'],
  ] as const)(
    'lxml finds %s well formed, every key declared, every end there, no id twice',
    async (format, root) => {
      expect(await seen('lxml-structure', format)).toEqual({
        root,
        nodes: ACTORS,
        edges: STATEMENTS,
        twice: 0,
        dangling: [],
        undeclared: [],
      });
    },
    WITHIN,
  );

  test(
    'pandas reads the CSV, and the dictionary describes every column',
    async () => {
      expect(await seen('pandas-csv', 'csv')).toEqual({ ...WHOLE, undescribed: [] });
    },
    WITHIN,
  );

  test(
    'openpyxl reads the Excel workbook: dates are text, nothing is a formula',
    async () => {
      const sheets = ['actors', 'statements', 'articles', 'mentions', 'dictionary', 'about'];
      expect(await seen('openpyxl-xlsx', 'xlsx')).toEqual({ sheets, ...WHOLE, date: '2001-02-03', formulas: [] });
    },
    WITHIN,
  );

  test(
    'rdflib reads the TriG, its nanopublications are valid, and only plain statements are asserted as such',
    async () => {
      // An observer and nobody else has no statement; four statements are planned, alleged, denied or ambiguous.
      expect(await seen('rdflib-trig', 'trig')).toEqual({ ...WHOLE, actors: ACTORS - 1, valid: STATEMENTS, asserted: STATEMENTS - 4 });
    },
    WITHIN,
  );

  test(
    'FollowTheMoney takes every entity with every value',
    async () => {
      expect(await seen('followthemoney-ftm', 'ftm')).toEqual({ ...WHOLE, articles: 2, lost: [] });
    },
    WITHIN,
  );

  test(
    'rispy reads the RIS: the two articles, with what is known of them',
    async () => {
      expect(await seen('rispy-ris', 'ris')).toEqual([
        {
          type_of_reference: 'NEWS',
          id: 'quiet-border',
          title: 'A quiet border',
          secondary_title: 'The Strelsau Courier',
          year: '2001',
          date: '2001/02/03/',
        },
        { type_of_reference: 'NEWS', id: 'talks-at-zenda', title: 'Talks at Zenda', secondary_title: null, year: null, date: null },
      ]);
    },
    WITHIN,
  );

  test(
    'bibtexparser reads the BibTeX, and finds the same',
    async () => {
      expect(await seen('bibtexparser-bibtex', 'bibtex')).toEqual([
        {
          ENTRYTYPE: 'article',
          ID: 'quiet-border',
          title: '{A quiet border}',
          journal: 'The Strelsau Courier',
          year: '2001',
          month: '2',
          day: '3',
        },
        {
          ENTRYTYPE: 'misc',
          ID: 'talks-at-zenda',
          title: '{Talks at Zenda}',
          note: 'Agencies: Crown Wire. The text does not say when it appeared.',
        },
      ]);
    },
    WITHIN,
  );

  test(
    'pandas reads the PLOVER lines, one an event',
    async () => {
      // Two of the thirteen are offices, and an observer has no statement.
      expect(await seen('pandas-plover', 'plover')).toEqual({
        ...WHOLE,
        actors: ACTORS - 1,
        statements: STATEMENTS - 2,
        event: 'DISAPPROVE',
        quad_class: 'verbal conflict',
        cameo: '112',
        date: '2001-02-03',
      });
    },
    WITHIN,
  );

  describeWith('schemas', 'the schemas of the formats', () => {
    test.each([
      ['gexf', 'gexf.rng'],
      ['graphml', 'graphml.xsd'],
    ] as const)(
      '%s is valid against %s',
      async (format, schema) => {
        expect(await readWith(python, 'lxml-valid', await graph.file(format), join(pathOf('schemas'), schema))).toEqual({
          valid: true,
          errors: [],
        });
      },
      WITHIN,
    );
  });
});
