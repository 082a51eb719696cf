import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import type { AskedView, Scope } from '../../server/queries/export/scope';
import { openTestGraph, type TestGraph } from '../support/test-app';
import { exportOf } from './written';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const told = async (filter: Partial<Filter>, scope?: Scope) => {
  const { about } = await exportOf(graph.store, filter, scope);
  return [about.title, about.scope, about.query, about.slug];
};

const OPPOSED: Filter = { ...EMPTY_FILTER, signs: [-1] };
const EVERYBODY = ['graustark', 'ruritania', 'blue-guard', 'rudolf-elphberg', 'lone-observer'];
const TWO = 'What two news articles say about a border';
const ONE = 'What one news article says about a border';

test('a filter is told in the words of the page, and what it cites is counted', async () => {
  const filter: Partial<Filter> = { signs: [-1], articles: ['quiet-border'], speakers: ['none', 'rudolf-elphberg'], dateFrom: '2000-11' };
  expect(await told(filter)).toEqual([
    ONE,
    'Filter: Opposition; “A quiet border”; Who says so: The article itself or Rudólf Elphberg; From Nov 2000',
    'signs=-1&articles=quiet-border&speakers=none&speakers=rudolf-elphberg&dateFrom=2000-11',
    'Opposition-“A quiet border”-and-3-more',
  ]);
});

test('selected actors are named, the first few of many', async () => {
  const selection = (actors: readonly string[]): Scope => ({ kind: 'selection', actors, statements: null });
  expect(await told({}, selection(['graustark', 'ruritania']))).toEqual([
    TWO,
    'The selected actors Graustark and Ruritania',
    '',
    'selection-graustark-ruritania',
  ]);
  expect(await told({}, selection(EVERYBODY))).toEqual([
    TWO,
    'The selected actors Graustark, Ruritania, Blue Guard and 2 more',
    '',
    'selection-graustark-ruritania-and-3-more',
  ]);
  expect(await told({ signs: [1] }, { kind: 'around', actors: ['graustark', 'ruritania', 'blue-guard'], depth: 2 })).toEqual([
    TWO,
    'Around Graustark, Ruritania and Blue Guard, up to 2 statements away',
    'signs=1',
    'around-graustark-ruritania-and-1-more-2-away',
  ]);
});

test('a view tells its filter, whom it added, hid and combined, as its address does', async () => {
  const view: AskedView = {
    filter: OPPOSED,
    selected: [],
    expand: ['blue-guard'],
    hide: ['graustark', 'lone-observer'],
    processes: false,
    combine: true,
  };
  const scope: Scope = { kind: 'selection', actors: EVERYBODY, statements: null, view };
  expect(await told({}, scope)).toEqual([
    TWO,
    'Filter: Opposition; Neighbours of Blue Guard; hidden: Graustark and Lone Observer; processes not shown; leaders and forces combined with their government',
    'signs=-1&combine=1&processes=0&expand=blue-guard&hide=graustark&hide=lone-observer',
    'Opposition-neighbours-of-blue-guard-without-graustark-lone-observer-and-1-more-combined',
  ]);
  const plain = { ...view, filter: EMPTY_FILTER, expand: [], processes: true, combine: false };
  expect(await told({}, { ...scope, view: plain })).toEqual([
    TWO,
    'The whole graph; hidden: Graustark and Lone Observer',
    'hide=graustark&hide=lone-observer',
    'whole-graph-without-graustark-lone-observer',
  ]);
  expect(await told({}, { ...scope, view: { ...plain, selected: ['ruritania'] } })).toEqual([
    TWO,
    'The selected actor Ruritania; hidden: Graustark and Lone Observer',
    'hide=graustark&hide=lone-observer',
    'selection-ruritania-without-graustark-lone-observer',
  ]);
});
