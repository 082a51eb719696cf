import cytoscape from 'cytoscape';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describeWith, pathOf } from '../support/needs';
import { ACTORS, ALLEGED, asTexts, CITED, EVIDENCE, FILES, evidenceIn, openWritten, STATEMENTS, type WrittenGraph } from './written';

let graph: WrittenGraph;
beforeAll(async () => {
  graph = await openWritten();
});
afterAll(() => graph.close());

const textOf = async (format: Parameters<WrittenGraph['file']>[0]) => (await readFile(await graph.file(format))).toString();
const COMPARED = [CITED, ALLEGED] as const;
const ALL = [EVIDENCE[CITED], EVIDENCE[ALLEGED]];

test('Cytoscape.js reads its JSON, with the style of the view', async () => {
  const file = JSON.parse(await textOf('cyjs')) as { elements: cytoscape.ElementsDefinition; style: cytoscape.StylesheetJson };
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: file.elements, style: file.style, layout: { name: 'preset' } });
  const edge = cy.getElementById(CITED);
  const evidence = COMPARED.map((id) => evidenceIn(cy.getElementById(id).data() as Record<string, unknown>));
  expect([cy.nodes().length, cy.edges().length, evidence]).toEqual([ACTORS, STATEMENTS, ALL]);
  expect([edge.style('target-arrow-shape'), edge.style('line-style')]).toEqual(['tee', 'solid']);
  expect(cy.getElementById('quiet-border.p4.graustark.BACKS.blue-guard').style('line-style')).toBe('dashed');
  expect([cy.getElementById('blue-guard').style('shape'), cy.getElementById('blue-guard').style('label')]).toEqual([
    'diamond',
    'Blue Guard',
  ]);
  cy.destroy();
});

describeWith('graphviz', 'Graphviz', () => {
  test('draws the DOT, and hands the evidence on', async () => {
    const read = JSON.parse(execFileSync(pathOf('graphviz'), ['-Tjson', await graph.file('dot')]).toString()) as {
      objects: { name: string }[];
      edges: Record<string, string>[];
    };
    const edges = COMPARED.map((wanted) => read.edges.find(({ id }) => id === wanted) ?? {});
    expect([read.objects.length, read.edges.length]).toEqual([ACTORS, STATEMENTS]);
    expect(edges.map((edge) => evidenceIn({ ...edge, start: edge['entente_start'] }))).toEqual(ALL.map(asTexts));
    expect(edges.map((edge) => [edge['arrowhead'], edge['style']])).toEqual([
      ['tee', 'solid'],
      ['normal', 'dashed'],
    ]);
  });
});

test('PLOVER has an event for each statement with a CAMEO code', async () => {
  const events = (await textOf('plover'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const event = events.find(({ id }) => id === CITED);
  // Two of the thirteen are offices.
  expect(events).toHaveLength(STATEMENTS - 2);
  expect(event).toMatchObject({
    date: '2001-02-03',
    source: [{ id: 'rudolf-elphberg', name: 'Rudólf Elphberg', type: 'Leader' }],
    target: [{ id: 'graustark', name: 'Graustark', type: 'State' }],
    event: 'DISAPPROVE',
    quad_class: 'verbal conflict',
    cameo: '112',
    mode: ['rhetorical'],
    publication: { id: 'quiet-border', title: 'A quiet border', publisher: 'The Strelsau Courier', date: '2001-02-03', url: null },
    position: { paragraph: 4, start: 218, end: 257, sha256: EVIDENCE[CITED].sha256 },
  });
});

const ABOUT =
  'What two news articles say about a border. The whole graph: 9 actors, 13 statements. Taken 2001-09-09T01:46:40Z by Entente 1.2.3. A line is what a source says, not an established fact.';

test('RIS says of the articles what is known, and guesses nothing', async () => {
  expect(await textOf('ris')).toBe(
    [
      'TY  - NEWS',
      'ID  - quiet-border',
      'TI  - A quiet border',
      'T2  - The Strelsau Courier',
      'PY  - 2001',
      'DA  - 2001/02/03/',
      'N1  - Date stated',
      'N1  - Text ok',
      'N1  - Coded from quiet-border.txt',
      `N1  - SHA-256 of the file ${FILES['quiet-border']}`,
      `N1  - ${ABOUT}`,
      'ER  - ',
      '',
      'TY  - NEWS',
      'ID  - talks-at-zenda',
      'TI  - Talks at Zenda',
      'N1  - Credits Crown Wire',
      'N1  - The text does not say when it appeared.',
      'N1  - Text machine-translated',
      'N1  - Coded from talks-at-zenda.txt',
      `N1  - SHA-256 of the file ${FILES['talks-at-zenda']}`,
      `N1  - ${ABOUT}`,
      'ER  - ',
      '',
      '',
    ].join('\r\n'),
  );
});

test('BibTeX does the same', async () => {
  expect(await textOf('bibtex')).toBe(`@comment{${ABOUT}}

@article{quiet-border,
  title = {{A quiet border}},
  journal = {The Strelsau Courier},
  year = {2001},
  month = feb,
  day = {3},
  note = {Date stated. Text ok. Coded from quiet-border.txt. SHA-256 of the file ${FILES['quiet-border']}}
}

@misc{talks-at-zenda,
  title = {{Talks at Zenda}},
  note = {Credits Crown Wire. The text does not say when it appeared. Text machine-translated. Coded from talks-at-zenda.txt. SHA-256 of the file ${FILES['talks-at-zenda']}}
}

`);
});
