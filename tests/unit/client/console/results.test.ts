import { graphEntries } from '../../../../client/features/console/results/graph/graph-entries';
import { toResultModel } from '../../../../client/features/console/results/graph/result-graph';
import { Found } from '../../../../client/features/console/answer/found';
import type { Answer } from '../../../../client/features/console/answer/answer';
import type { PlanNode } from '../../../../client/features/console/answer/decode-plan';
import type { NodeValue, Properties, RelationshipValue, Row } from '../../../../client/features/console/answer/value';
import { actorsOf } from '../../../../client/features/console/results/actors';
import { changesText } from '../../../../client/features/console/results/changes';
import { COPIES } from '../../../../client/features/console/results/copy/as-text';
import { planRows } from '../../../../client/features/console/results/plan/plan-rows';
import { asFilter } from '../../../../client/features/console/results/show-on-canvas';
import { sortKey } from '../../../../client/features/console/results/table/order';
import { toTake } from '../../../../client/features/console/results/to-take';
import { viewsOf } from '../../../../client/features/console/results/views';
import { INITIAL_VIEW } from '../../../../client/state/view';

const actor = (id: string, name: string): NodeValue => ({
  kind: 'node',
  id: `#${id}`,
  labels: ['Actor', 'State'],
  properties: { id, name },
});
const relationship = (type: string, from: string, to: string, properties: Properties = {}): RelationshipValue => ({
  kind: 'relationship',
  id: `${from}${to}`,
  type,
  start: `#${from}`,
  end: `#${to}`,
  properties,
});
const foundIn = (rows: readonly Row[]): Found => {
  const found = new Found();
  for (const row of rows) found.add(row);
  return found;
};
const answer = (columns: string[], rows: Row[], rest: Partial<Answer> = {}): Answer => ({
  columns,
  rows,
  found: foundIn(rows),
  changes: {},
  plan: null,
  notifications: [],
  cut: null,
  elapsed: null,
  fault: null,
  ...rest,
});
const plan: PlanNode = {
  operator: 'Return',
  details: '',
  identifiers: [],
  estimated: null,
  estimatedFrom: null,
  rows: null,
  dbHits: null,
  children: [],
};

const RURITANIA = actor('ruritania', 'Ruritania');
const ELBONIA = actor('elbonia', 'Elbonia');

describe('what an answer can be shown as', () => {
  it.each([
    [
      'a graph first, where a node is anywhere in it',
      answer(['a'], [[[{ kind: 'map', entries: { b: RURITANIA } }]]]),
      ['graph', 'table', 'json'],
    ],
    ['a table of plain values', answer(['a'], [[1n]]), ['table', 'json']],
    ['a plan before all', answer(['a'], [[1n]], { plan }), ['plan', 'table', 'json']],
    ['nothing, without a row', answer(['a'], []), []],
  ])('%s', (_, given, views) => {
    expect(viewsOf(given)).toEqual(views);
  });
});

describe('a result as a graph', () => {
  it('draws statements as the main view does, other relationships plainly, and none without its ends', () => {
    const article: NodeValue = { kind: 'node', id: '#a', labels: ['Article'], properties: { id: 'news', title: 'News' } };
    const opposes = relationship('OPPOSES', 'ruritania', 'elbonia', { id: 's1', modality: 'planned', means: ['rhetorical'] });
    const mentions: RelationshipValue = { ...relationship('MENTIONS', 'a', 'ruritania'), start: '#a' };
    const rows: Row[] = [
      [RURITANIA, opposes, ELBONIA],
      [article, mentions, relationship('BACKS', 'ruritania', 'nowhere')],
    ];
    const { model, relationships, leftOut } = toResultModel(foundIn(rows));
    expect(model.actors).toEqual([
      { id: 'ruritania', name: 'Ruritania', label: 'State', counted: 2 },
      { id: 'elbonia', name: 'Elbonia', label: 'State', counted: 1 },
      { id: 'node #a', name: 'News', label: 'Article', counted: 1 },
    ]);
    expect(model.lines.map(({ id, solid, wordsOnly, statements }) => ({ id, solid, wordsOnly, statements }))).toEqual([
      { id: 'elbonia|opposition|ruritania', solid: false, wordsOnly: true, statements: ['s1'] },
      { id: 'node #a|other|ruritania', solid: true, wordsOnly: false, statements: ['relationship aruritania'] },
    ]);
    expect([...relationships.keys()]).toEqual(['s1', 'relationship aruritania']);
    expect(leftOut).toBe(0);
  });
});

it('a drawing is told in words: its nodes, and its lines with what they bundle and which way', () => {
  const article: NodeValue = { kind: 'node', id: '#a', labels: ['Article'], properties: { title: 'News' } };
  const there = ['JOINS', 'SENDS', 'HOSTS', 'FEEDS'].map((type, place) => ({
    ...relationship(type, 'ruritania', 'elbonia', { id: `s${place}` }),
    id: `r${place}`,
  }));
  const back = ['OPPOSES', 'GREETS'].map((type) => ({ ...relationship(type, 'elbonia', 'ruritania', { id: type }), id: type }));
  expect(graphEntries(toResultModel(foundIn([[RURITANIA, back, there, ELBONIA, article]])))).toEqual([
    { kind: 'node', id: 'ruritania', says: 'Ruritania, State' },
    { kind: 'node', id: 'elbonia', says: 'Elbonia, State' },
    { kind: 'node', id: 'node #a', says: 'News, Article' },
    { kind: 'line', id: 'elbonia|opposition|ruritania', says: 'Elbonia OPPOSES Ruritania' },
    {
      kind: 'line',
      id: 'elbonia|other|ruritania',
      says: 'Elbonia GREETS Ruritania; Ruritania JOINS Elbonia; Ruritania SENDS Elbonia; 2 more',
    },
  ]);
});

it('past five hundred lines a drawing is not gone through', () => {
  const nodes = Array.from({ length: 500 }, (_, place) => actor(`a${place}`, `Actor ${place}`));
  const around = nodes.flatMap(({ id }, place) => [
    relationship('BACKS', `a${place}`, `a${(place + 1) % 500}`, { id: `${id} 1` }),
    relationship('BACKS', `a${place}`, `a${(place + 2) % 500}`, { id: `${id} 2` }),
  ]);
  const entries = graphEntries(toResultModel(foundIn([[nodes, around]])));
  expect(['node', 'line'].map((kind) => entries.filter((entry) => entry.kind === kind).length)).toEqual([500, 500]);
});

describe('what can be taken along', () => {
  const item = { sent: 'RETURN 1', parameters: {}, write: false };
  const again = { statement: 'RETURN 1', parameters: {} };
  const texts = answer(['id'], [['elbonia']]);
  it.each([
    ['what came, read again', item, answer(['a'], [[RURITANIA]]), ['ruritania'], 5, { counts: { actors: 1, statements: 0 }, scope: again }],
    ['nothing of plain values', item, answer(['n'], [[1n]]), [], 5, null],
    ['nothing of plain values that were cut', item, answer(['n'], [[1n]], { cut: { rows: 1 } }), [], 5, null],
    ['nothing of texts, where every actor is known and they name none', item, texts, [], 0, null],
    ['texts that may name actors whom the page does not know', item, texts, [], 1, { counts: null, scope: again }],
    ['texts that were cut', item, answer(['id'], [['elbonia']], { cut: { rows: 1 } }), [], 0, { counts: null, scope: again }],
    [
      'by its ids, what was allowed to write, though nothing was written',
      { ...item, write: true },
      answer(['a'], [[RURITANIA, 'x']]),
      ['ruritania'],
      5,
      { counts: { actors: 1, statements: 0 }, scope: { selection: { actors: ['ruritania'], statements: null } } },
    ],
    ['nothing of texts, of what was allowed to write', { ...item, write: true }, texts, [], 5, null],
  ])('%s', (_, run, given, actors, beyond, expected) => {
    expect(toTake(run, given, actors, beyond)).toEqual(expected);
  });
});

describe('the actors of a result', () => {
  it('are its nodes and the ids of actors that stand in it as texts, each once', () => {
    expect(
      actorsOf(
        foundIn([
          [RURITANIA, 'elbonia'],
          ['Elbonia', 'ruritania'],
        ]),
        new Map([['elbonia', 0]]),
      ),
    ).toEqual(['ruritania', 'elbonia']);
  });

  it('become the whole filter of the main view, uncombined and none of them hidden', () => {
    const before = { ...INITIAL_VIEW, combine: true, hidden: ['ruritania', 'other'], mode: 'table' as const };
    expect(asFilter(['ruritania'], 'both')(before)).toEqual({
      ...INITIAL_VIEW,
      filter: { ...INITIAL_VIEW.filter, actors: ['ruritania'], ends: 'both' },
      hidden: ['other'],
    });
  });
});

describe('a copy of a result', () => {
  const given = answer(
    ['a|b', 'n'],
    [
      ['=1+1', 9007199254740993n],
      [null, { kind: 'other', type: 'Date', text: '2017-11-22' }],
      ['x\ny <b>', RURITANIA],
    ],
  );

  it('as CSV is no formula to a spreadsheet, and keeps every digit', () => {
    expect(COPIES.CSV(given)).toBe(
      'a|b,n\r\n\'=1+1,9007199254740993\r\n,2017-11-22\r\n"x\ny <b>","(:Actor:State {id: ""ruritania"", name: ""Ruritania""})"\r\n',
    );
  });

  it('as CSV has numbers as numbers, however small', () => {
    expect(COPIES.CSV(answer(['x'], [[-1.5e-7], [-1e21], [-3n]]))).toBe('x\r\n-1.5e-7\r\n-1e+21\r\n-3\r\n');
  });

  it('as Markdown stays a table', () => {
    expect(COPIES.Markdown(given)).toBe(
      '| a\\|b | n |\n| --- | --- |\n| =1+1 | 9007199254740993 |\n| null | 2017-11-22 |\n| x y &lt;b> | (:Actor:State {id: "ruritania", name: "Ruritania"}) |\n',
    );
  });

  it('as JSON is what the Query API’s plain JSON says', () => {
    expect(COPIES.JSON(answer(['n', 'f', 'e'], [[9007199254740993n, 1, []]]))).toBe(
      '[\n{\n  "n": 9007199254740993,\n  "f": 1.0,\n  "e": []\n}\n]\n',
    );
    expect(JSON.parse(COPIES.JSON(given))).toEqual([
      { 'a|b': '=1+1', n: 9007199254740992 },
      { 'a|b': null, n: '2017-11-22' },
      { 'a|b': 'x\ny <b>', n: { elementId: '#ruritania', labels: ['Actor', 'State'], properties: { id: 'ruritania', name: 'Ruritania' } } },
    ]);
  });
});

describe('a plan as lines', () => {
  it('has branches only where something follows', () => {
    const named = (operator: string, children = [] as PlanNode[]) => ({ ...plan, operator, children });
    const tree = named('A', [named('B', [named('C')]), named('D', [named('E')])]);
    expect(planRows(tree).map(({ branches, node, level }) => `${level} ${branches}${node.operator}`)).toEqual([
      '0 A',
      '1 ├ B',
      '2 │ └ C',
      '1 └ D',
      '2   └ E',
    ]);
  });
});

it('what was changed is said in words', () => {
  expect(changesText({ nodesCreated: 2, propertiesSet: 1, containsUpdates: 1 })).toBe('2 nodes created and 1 property set.');
  expect(changesText({})).toBe(null);
});

it('a table sorts numbers by size, nodes by name, relationships by type, nothing behind everything', () => {
  const backs = relationship('BACKS', 'ruritania', 'elbonia', { id: 's1' });
  const keys = [3, 1.5, 'b', 'Ruritania', 'BACKS s1', '\uffff', '[1]'];
  expect([3n, 1.5, 'b', RURITANIA, backs, null, [1n]].map(sortKey)).toEqual(keys);
});
