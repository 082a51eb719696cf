import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { join } from 'node:path';
import type { ArticleId } from '../../server/domain/citation';
import { oneLine } from '../../server/domain/references/reference';
import { collect } from '../../server/queries/read-statements';
import { describeWith, pathOf } from '../support/needs';
import { PYTHON_WITHIN, pythonWithReaders, readWith } from '../support/python';
import { HOSTILE, HOSTILE_TEXTS } from './hostile';
import { graphmlSchema } from './java-readers';
import { each } from './pictures/invented';
import { unzipped } from './unzipped';
import { ACTORS, ALLEGED, CITED, EVIDENCE, exportOf, FILES, openWritten, STATEMENTS, written, type WrittenGraph } from './written';

const COMPARED = [CITED, ALLEGED];
/** Who does it to whom, and who says so, by name. */
const NAMES = [
  ['Rudólf Elphberg', 'Graustark', null],
  ['Graustark', 'Blue Guard', 'Rudólf Elphberg'],
];
const WHOLE = { actors: ACTORS, statements: STATEMENTS, evidence: EVIDENCE };
/** A Python that loads pandas on a busy machine. */
const WITHIN = 120_000;
/** Titles that an entry may break at. */
const TITLES = [
  'Half { open',
  'closed } first',
  '}{',
  '{\\',
  'ends in \\',
  '@book{x, title = {y}}',
  '@',
  '% no comment',
  'ER  - ',
  '"quoted',
  'TI  - x',
];

describeWith('python', 'readers that others wrote, in Python', () => {
  let python: string;
  let graph: WrittenGraph;
  beforeAll(async () => {
    python = await pythonWithReaders();
    graph = await openWritten();
  }, PYTHON_WITHIN);
  afterAll(() => graph.close());

  type Format = Parameters<WrittenGraph['file']>[0];
  const seen = async (reader: string, format: Format) => readWith(python, reader, await graph.file(format), ...COMPARED);
  const read = async (reader: string, format: Format, ...more: string[]) => readWith(python, reader, await graph.file(format), ...more);
  const VALID = { valid: true, errors: [] };

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
      expect(await seen('networkx-gexf', 'gexf')).toEqual({
        kind: 'MultiDiGraph',
        ...WHOLE,
        days: ['2001-02-03', '2001-02-03', null, null],
      });
    },
    WITHIN,
  );

  test.each([
    ['graphml', '{http://graphml.graphdrawing.org/xmlns}graphml'],
    ['gexf', '{http://gexf.net/1.3}gexf'],
  ] as const)(
    'lxml finds %s well formed, every key declared, every end there, no id twice',
    async (format, root) => {
      expect(await read('lxml-structure', format)).toEqual({
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
    'pandas reads the CSV, with names behind ids, and the dictionary describes every column',
    async () => {
      expect(await seen('pandas-csv', 'csv')).toEqual({ ...WHOLE, undescribed: [], names: NAMES });
    },
    WITHIN,
  );

  test(
    'pandas reads the CSV of an import with hostile texts and names of columns as we do: as many rows, every text whole',
    async () => {
      const odd = await openWritten();
      try {
        await odd.graph.store.write(HOSTILE);
        const tables = await unzipped(await written(await exportOf(odd.graph.store), 'csv'));
        const cells = (name: string) => parse(tables.get(name) ?? '', { columns: true });
        const [actors, statements] = [cells('actors.csv'), cells('statements.csv')];
        expect([actors.length, statements.length]).toEqual([ACTORS + HOSTILE_TEXTS.length, STATEMENTS + HOSTILE_TEXTS.length]);
        expect(await readWith(python, 'pandas-csv-texts', await odd.file('csv'))).toEqual({
          'actors.csv': actors,
          'statements.csv': statements,
        });
        for (const text of ['a line\nof two', 'a line\rof two'])
          expect(actors).toContainEqual(expect.objectContaining({ name: text, 'a key\nof two lines': text, 'a key\rof two lines': text }));
      } finally {
        await odd.close();
      }
    },
    WITHIN,
  );

  test(
    'openpyxl reads the Excel workbook, with names behind ids: dates are text, nothing is a formula, the head is bold and filters',
    async () => {
      const sheets = ['actors', 'statements', 'articles', 'mentions', 'dictionary', 'about'];
      expect(await seen('openpyxl-xlsx', 'xlsx')).toEqual({
        sheets,
        ...WHOLE,
        formulas: [],
        names: NAMES,
        looks: { bold: [35, 0], columns: 35, filter: 'A1:AI14', widths: { id: 16, claim: 60 } },
        counts: { actors: ACTORS, statements: STATEMENTS, omittedActors: 0, omittedStatements: 0 },
      });
    },
    WITHIN,
  );

  test(
    'openpyxl reads integers of an import as numbers, up to the fifteen digits that Excel keeps of one',
    async () => {
      const odd = await openWritten();
      try {
        const whole = [0n, -7n, 999_999_999_999_999n, -999_999_999_999_999n, 1_000_000_000_000_000n, -9_007_199_254_740_993n];
        const rows = whole.map((number, index) => ({ id: `whole-${index}`, number }));
        const text = `MATCH (a:Actor {id: 'ruritania'}) UNWIND $rows AS row CREATE (a)-[:\`ODD TYPE\` {id: row.id, many: row.number}]->(a)`;
        await odd.graph.store.write([{ text, parameters: { rows } }]);
        const read = await readWith(python, 'openpyxl-xlsx-column', await odd.file('xlsx'), 'many');
        expect(Object.entries(read as object).filter(([id]) => id.startsWith('whole-'))).toEqual([
          ['whole-0', 0],
          ['whole-1', -7],
          ['whole-2', 999_999_999_999_999],
          ['whole-3', -999_999_999_999_999],
          ['whole-4', '1000000000000000'],
          ['whole-5', '-9007199254740993'],
        ]);
      } finally {
        await odd.close();
      }
    },
    WITHIN,
  );

  test(
    'rdflib reads the TriG, its nanopublications are valid, and only plain statements are asserted as such',
    async () => {
      // An observer and nobody else has no statement; four statements are planned, alleged, denied or ambiguous.
      expect(await seen('rdflib-trig', 'trig')).toEqual({
        ...WHOLE,
        actors: ACTORS - 1,
        valid: STATEMENTS,
        asserted: STATEMENTS - 4,
        antecedents: { [CITED]: [169, 189], [ALLEGED]: null },
        digests: { [CITED]: FILES['quiet-border'], [ALLEGED]: FILES['quiet-border'] },
      });
    },
    WITHIN,
  );

  test(
    'FollowTheMoney takes every entity with every value',
    async () => {
      // It tells who speaks by name.
      const evidence = { ...EVIDENCE, [ALLEGED]: { ...EVIDENCE[ALLEGED], attributedTo: 'Rudólf Elphberg' } };
      expect(await seen('followthemoney-ftm', 'ftm')).toEqual({ ...WHOLE, evidence, articles: 2, lost: [] });
    },
    WITHIN,
  );

  test(
    'rispy reads the RIS: the two articles, with what is known of them',
    async () => {
      expect(await read('rispy-ris', 'ris')).toEqual([
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
      expect(await read('bibtexparser-bibtex', 'bibtex')).toEqual([
        {
          ENTRYTYPE: 'article',
          ID: 'quiet-border',
          title: '{A quiet border}',
          journal: 'The Strelsau Courier',
          year: '2001',
          month: 'February',
          day: '3',
          note: `Date stated. Text ok. Coded from quiet-border.txt. SHA-256 of the file ${FILES['quiet-border']}`,
        },
        {
          ENTRYTYPE: 'misc',
          ID: 'talks-at-zenda',
          title: '{Talks at Zenda}',
          note: `Credits Crown Wire. The text does not say when it appeared. Text machine-translated. Coded from talks-at-zenda.txt. SHA-256 of the file ${FILES['talks-at-zenda']}`,
        },
      ]);
    },
    WITHIN,
  );

  test.each([
    ['bibtexparser', 'bibtex'],
    ['pybtex', 'bibtex'],
    ['rispy', 'ris'],
  ] as const)(
    '%s finds every article in the %s, whatever its title',
    async (library, format) => {
      const titles = [...HOSTILE_TEXTS, ...TITLES, ...fc.sample(fc.string({ unit: 'binary' }), { seed: 7, numRuns: 300 })];
      const whole = await exportOf(graph.graph.store);
      const [known] = await collect(whole.articles());
      if (known === undefined) throw new Error('The collection has no article');
      const articles = titles.map((title, at) => ({ ...known, id: `a-${at}` as ArticleId, title }));
      const path = await graph.fileOf({ ...whole, articles: () => each(articles) }, format);
      const found = (await readWith(python, `${library}-titles`, path)) as Record<string, string>;
      // Blanks in a row are one to BibTeX.
      const plain = (text: string) => oneLine(text).replaceAll(/\s+/g, ' ').trim();
      const told = Object.entries(found).map(([id, title]) => [id, plain(title)]);
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(articles.map(({ id, title }) => [id, plain(Buffer.from(title).toString())])),
      );
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
        coded: { [CITED]: ['DISAPPROVE', 'verbal conflict'], [ALLEGED]: ['AID', 'material cooperation'] },
      });
    },
    WITHIN,
  );

  test(
    'lxml reads the SVG: whoever has a statement, and on its lines the evidence of each',
    async () => {
      const at = (place: string, codes: string) =>
        `“A quiet border”, The Strelsau Courier, 3 Feb 2001. Paragraph 4, characters ${place}. (${codes})`;
      expect(await seen('lxml-svg', 'svg')).toEqual({
        actors: ACTORS - 1,
        statements: STATEMENTS,
        lines: 11,
        evidence: {
          [CITED]: `Rudólf Elphberg opposes Graustark. In our words: The king blames Graustark. ${at(
            `218 to 257, SHA-256 ${EVIDENCE[CITED].sha256}`,
            `${CITED}; When: 3 Feb 2001 (computed); CAMEO 112; Means: rhetorical; Name stands at: characters 169 to 189`,
          )}`,
          [ALLEGED]: `Graustark backs the Blue Guard (alleged), according to Rudólf Elphberg. In our words: Graustark is said to pay the Blue Guard. ${at(
            `228 to 257, SHA-256 ${EVIDENCE[ALLEGED].sha256}`,
            `${ALLEGED}; CAMEO 071; Means: material`,
          )}`,
        },
      });
    },
    WITHIN,
  );

  test(
    'Pillow reads the PNG: a picture, and in its chunks what it is of',
    async () => {
      const { size, colours, texts } = (await read('pillow-png', 'png')) as { size: number[]; colours: number; texts: object };
      expect(texts).toEqual({
        title: 'What two news articles say about a border',
        scope: 'The whole graph',
        actors: String(ACTORS),
        statements: String(STATEMENTS),
        omittedActors: '0',
        omittedStatements: '0',
        taken: '2001-09-09T01:46:40Z',
        generator: 'Entente 1.2.3',
      });
      expect([Math.min(...size) > 600, colours > 50]).toEqual([true, true]);
    },
    WITHIN,
  );

  test(
    'a reader of JSON Graph Format reads it, and its schema takes it',
    async () => {
      expect(await seen('jgf-load', 'jgf')).toEqual(WHOLE);
      expect(await read('jgf-valid', 'jgf')).toEqual(VALID);
    },
    WITHIN,
  );

  describeWith('maven', 'the schema of GraphML', () => {
    test(
      'takes it',
      async () => {
        expect(await read('lxml-valid', 'graphml', await graphmlSchema())).toEqual(VALID);
      },
      PYTHON_WITHIN,
    );
  });

  describeWith('gexf-schema', 'the schema of GEXF 1.3', () => {
    test(
      'takes it',
      async () => {
        expect(await read('lxml-valid', 'gexf', join(pathOf('gexf-schema'), 'gexf.rng'))).toEqual(VALID);
      },
      WITHIN,
    );
  });
});
