import type { Express } from 'express';
import fc from 'fast-check';
import { ENDPOINTS } from '../../server/contract/endpoints';
import type { GraphReply } from '../../server/contract/replies';
import { contestedKeys } from '../../server/domain/contested';
import { matches, matchesActor, selectsActorsAlone, type Filter, type NamedActor } from '../../server/domain/filter';
import { filterToQuery } from '../../server/domain/filter-query';
import { FacetCounter } from '../../server/domain/facets';
import type { Statement } from '../../server/domain/statement';
import { CLASS_NAMES } from '../../server/domain/vocabulary/classes';
import { MEANS_NAMES } from '../../server/domain/vocabulary/means';
import { MODALITY_NAMES } from '../../server/domain/vocabulary/modality';
import { answer, openTestGraph, problem, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const read = (query = '') => answer(app, ENDPOINTS.graph, `/api/graph${query === '' ? '' : '?'}${query}`);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const ALL = [
  'quiet-border.p2.ruritania.BACKS.blue-guard',
  'quiet-border.p3.blue-guard.OPPOSES.border-villagers',
  'quiet-border.p4.rudolf-elphberg.LEADS.ruritania',
  'quiet-border.p4.rudolf-elphberg.OPPOSES.graustark',
  'quiet-border.p4.graustark.BACKS.blue-guard',
  'quiet-border.p5.graustark.NEGOTIATES_WITH.ruritania',
  'quiet-border.p5.league-of-crowns.SPONSORS.zenda-talks',
  'talks-at-zenda.p2.graustark.MEETS.ruritania',
  'talks-at-zenda.p2.flavia-tarlenheim.REPRESENTS.league-of-crowns',
  'talks-at-zenda.p3.graustark.BACKS.ruritania',
  'talks-at-zenda.p3.graustark.OPPOSES.ruritania',
  'talks-at-zenda.p4.ruritania.BACKS.blue-guard',
  'talks-at-zenda.p5.blue-guard.OPPOSES.flavia-tarlenheim',
];

test('the whole graph: actors with most statements that count first, statements in the order of the texts', async () => {
  const { actors, relations, articles, truncated, omitted } = await read();
  expect(actors.map(({ id, statements, counted }) => [id, statements, counted])).toEqual([
    ['ruritania', 7, 5],
    ['graustark', 6, 4],
    ['blue-guard', 5, 2],
    ['league-of-crowns', 2, 2],
    ['rudolf-elphberg', 2, 2],
    ['border-villagers', 1, 1],
    ['flavia-tarlenheim', 2, 1],
    ['zenda-talks', 1, 1],
    ['lone-observer', 0, 0],
  ]);
  expect(ids(relations)).toEqual(ALL);
  expect(articles.map(({ id, statements, actors }) => [id, statements, actors])).toEqual([
    ['quiet-border', 7, 8],
    ['talks-at-zenda', 6, 6],
  ]);
  expect([truncated, omitted]).toEqual([false, { actors: 0, relations: 0 }]);
});

test('a statement comes whole, and what it does not have is null', async () => {
  const { relations } = await read('modality=alleged');
  expect(relations).toEqual([
    {
      id: 'quiet-border.p4.graustark.BACKS.blue-guard',
      type: 'BACKS',
      class: 'support',
      sign: 1,
      symmetric: false,
      from: 'graustark',
      to: 'blue-guard',
      claim: 'Graustark is said to pay the Blue Guard.',
      modality: 'alleged',
      ambiguous: false,
      candidates: [],
      attributedTo: ['rudolf-elphberg'],
      attributedRole: null,
      via: null,
      means: ['material'],
      cameo: '071',
      date: null,
      dateBasis: null,
      until: null,
      role: null,
      note: null,
      citation: {
        article: 'quiet-border',
        paragraph: 4,
        start: 228,
        end: 257,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        antecedent: null,
        status: 'held',
      },
    },
  ]);
});

test.each([
  ['labels=Process', [6]],
  ['types=BACKS&types=MEETS', [0, 4, 7, 9, 11]],
  ['classes=opposition', [1, 3, 10, 12]],
  ['signs=0', [2, 5, 6, 7, 8]],
  ['articles=talks-at-zenda&signs=1', [9, 11]],
  ['speakers=rudolf-elphberg&speakers=ruritania', [4, 11]],
  ['means=none', [2, 5, 6, 7, 8]],
  ['modality=planned&modality=denied', [7, 11]],
  ['ambiguous=true', [12]],
  ['contested=true', [5, 7, 9, 10]],
  ['dateFrom=2001-02', [1, 3, 5]],
  ['dateTo=2001-01', [0, 5]],
  ['actors=ruritania&actors=graustark&ends=both', [5, 7, 9, 10]],
  ['actors=league-of-crowns', [6, 8]],
  ['search=strelsau+band', [0, 11]],
  ['search=toll', [5]],
  ['search=ÉLPHBERG', [2, 3]],
  ['types=BACKS&signs=-1', []],
])('%s selects its statements', async (query, expected) => {
  const { relations, actors, articles } = await read(query);
  expect(ids(relations)).toEqual(expected.map((index) => ALL[index]));
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  expect(ids(actors)).toEqual(expect.arrayContaining([...ends]));
  expect(ids(articles)).toEqual([...new Set(relations.map(({ citation }) => citation?.article))]);
});

test('actors alone are there where only labels, actors or a search ask, and not where anything else does', async () => {
  expect(ids((await read('labels=Organization&search=watcher')).actors)).toEqual([]);
  expect(ids((await read('search=lone')).actors)).toEqual(['lone-observer']);
  expect(ids((await read('actors=lone-observer')).actors)).toEqual(['lone-observer']);
  expect(ids((await read('labels=Organization')).actors)).toEqual([
    'league-of-crowns',
    'flavia-tarlenheim',
    'zenda-talks',
    'lone-observer',
  ]);
  expect(ids((await read('labels=Organization&signs=0')).actors)).toEqual(['league-of-crowns', 'flavia-tarlenheim', 'zenda-talks']);
});

test('past the limit the actors with most statements that count stay, and the rest is counted', async () => {
  const { actors, relations, truncated, omitted } = await read('limit=2');
  expect([ids(actors), ids(relations).length, truncated, omitted]).toEqual([
    ['ruritania', 'graustark'],
    4,
    true,
    { actors: 7, relations: 9 },
  ]);
});

test('of actors with equally many those whose ids come first stay', async () => {
  const { actors } = await read('limit=4');
  expect(ids(actors)).toEqual(['ruritania', 'graustark', 'blue-guard', 'league-of-crowns']);
});

describe('whatever the filter', () => {
  let whole: GraphReply;
  let statements: readonly Statement[];
  let actors: ReadonlyMap<Statement['from'], NamedActor>;
  beforeAll(async () => {
    whole = await read();
    statements = whole.relations as unknown as readonly Statement[];
    actors = new Map((whole.actors as unknown as NamedActor[]).map((actor) => [actor.id, actor]));
  });

  const some = <T>(...values: readonly T[]) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }));
  const maybe = <T>(...values: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...values));
  const ACTORS = ['ruritania', 'graustark', 'blue-guard', 'lone-observer', 'flavia-tarlenheim'];
  const filters: fc.Arbitrary<Filter> = fc.record({
    labels: some('State', 'Leader', 'Organization', 'ArmedGroup'),
    types: some('BACKS', 'OPPOSES', 'MEETS', 'LEADS', 'SPONSORS'),
    classes: some(...CLASS_NAMES),
    signs: some<1 | -1 | 0>(1, -1, 0),
    articles: some('quiet-border', 'talks-at-zenda'),
    speakers: some('none', 'ruritania', 'rudolf-elphberg'),
    means: some(...MEANS_NAMES, 'none'),
    modality: some(...MODALITY_NAMES),
    ambiguous: maybe(true, false),
    contested: maybe(true, false),
    dateFrom: maybe('2000', '2001', '2001-01-31'),
    dateTo: maybe('2001-02', '2001-02-02', '2017'),
    actors: some(...ACTORS),
    ends: fc.constantFrom('any', 'both'),
    search: maybe('ruri', 'guard', 'rudolf king', 'zenda', 'nothing at all'),
  });

  test('the graph is what the domain says of every statement', async () => {
    const context = { actors, contested: contestedKeys(statements) };
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const reply = await read(filterToQuery(filter).toString());
        const selected = statements.filter((statement) => matches(statement, filter, context));
        const alone = selectsActorsAlone(filter) ? [...actors.values()].filter((actor) => matchesActor(actor, filter)) : [];
        expect(ids(reply.relations)).toEqual(ids(selected));
        expect(new Set(ids(reply.actors))).toEqual(new Set([...selected.flatMap(({ from, to }) => [from, to]), ...ids(alone)]));
      }),
      { numRuns: 60 },
    );
  });

  test('and so are the facets', async () => {
    const context = { actors, contested: contestedKeys(statements) };
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const reply = await answer(app, ENDPOINTS.facets, `/api/facets?${filterToQuery(filter).toString()}`);
        const counter = new FacetCounter(filter, context);
        for (const statement of statements) counter.add(statement);
        expect(reply).toEqual(counter.result());
      }),
      { numRuns: 40 },
    );
  });
});

test('facets count what each value would give, their own key left aside', async () => {
  const { total, facets } = await answer(app, ENDPOINTS.facets, '/api/facets?signs=1&articles=talks-at-zenda');
  expect(total).toEqual({ actors: 3, statements: 2, counted: 1, undated: 2 });
  expect(facets.articles).toEqual([
    { value: 'quiet-border', count: 2 },
    { value: 'talks-at-zenda', count: 2 },
  ]);
  expect(facets.signs).toEqual([
    { value: '-1', count: 2 },
    { value: '0', count: 2 },
    { value: '1', count: 2 },
  ]);
});

describe('what is wrong with a filter is named, with what is allowed', () => {
  const errors = async (query: string) => (await problem(app, `/api/graph?${query}`)).errors;

  test.each([
    ['labels=Stat', 'labels', 'Stat is not in the graph; allowed are ArmedGroup, Leader, Organization, Population, Process, State'],
    ['labels=Actor', 'labels', 'Actor is not in the graph; allowed are ArmedGroup, Leader, Organization, Population, Process, State'],
    ['labels=', 'labels', ' is not in the graph; allowed are ArmedGroup, Leader, Organization, Population, Process, State'],
    [
      'types=backs',
      'types',
      'backs is not in the graph; allowed are ALLIED_WITH, BACKS, LEADS, MEETS, NEGOTIATES_WITH, OPPOSES, PART_OF, REPRESENTS, SPONSORS, TAKES_PART_IN',
    ],
    ['articles=quiet', 'articles', 'quiet is not in the graph; allowed are quiet-border, talks-at-zenda'],
    [
      'actors=ruritannia',
      'actors',
      'ruritannia is not in the graph; allowed are blue-guard, border-villagers, flavia-tarlenheim, graustark, league-of-crowns, lone-observer, rudolf-elphberg, ruritania, zenda-talks',
    ],
    [
      'speakers=nobody',
      'speakers',
      'nobody is not in the graph; allowed are blue-guard, border-villagers, flavia-tarlenheim, graustark, league-of-crowns, lone-observer, rudolf-elphberg, ruritania, zenda-talks',
    ],
    ['classes=support,opposition', 'classes', 'must be one of support, opposition, contact, process, office, other'],
    ['signs=2', 'signs', 'must be one of 1, -1, 0'],
    ['signs=-0', 'signs', 'must be one of 1, -1, 0'],
    ['means=words', 'means', 'must be one of military, diplomatic, political, material, rhetorical, none'],
    ['modality=Stated', 'modality', 'must be one of stated, planned, hypothetical, alleged, denied'],
    ['ambiguous=1', 'ambiguous', 'must be true or false'],
    ['contested=true&contested=false', 'contested', 'can be given once only'],
    ['dateFrom=2017-02-30', 'dateFrom', 'must be a date such as 2017, 2017-11, 2017-11-22 or 2016/2017 (EDTF level 0)'],
    ['dateTo=yesterday', 'dateTo', 'must be a date such as 2017, 2017-11, 2017-11-22 or 2016/2017 (EDTF level 0)'],
    ['dateFrom=2017&dateTo=2016', 'dateTo', 'must not lie before dateFrom'],
    ['dateFrom=2017&dateFrom=2018', 'dateFrom', 'can be given once only'],
    ['ends=one', 'ends', 'must be one of any, both'],
    [`search=${'x'.repeat(201)}`, 'search', 'can have 200 characters at most'],
    ['limit=0', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=10001', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=many', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=0x10', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=1e2', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=', 'limit', 'must be a whole number from 1 to 10000'],
    ['limit=1&limit=2', 'limit', 'can be given once only'],
    ['search=!!!', 'search', 'needs a letter or a digit'],
    ['limit=1.5', 'limit', 'must be a whole number from 1 to 10000'],
    ['lables=State', 'lables', 'is not known; did you mean labels?'],
    ['actors[]=ruritania', 'actors[]', 'is not known; did you mean actors?'],
    ['__proto__=1', '__proto__', expect.stringMatching(/^is not known; allowed are labels, /) as string],
  ])('%s', async (query, field, message) => {
    expect(await errors(query)).toEqual([{ field, message }]);
  });

  test('all at once', async () => {
    const { status, code, errors } = await problem(app, '/api/facets?labels=x&articles=x&speakers=x&dateFrom=2002&dateTo=2001');
    expect([status, code, errors?.map(({ field }) => field)]).toEqual([400, 'wrong-query', ['labels', 'articles', 'speakers', 'dateTo']]);
  });

  test('a thousand keys are none too many to be looked at', async () => {
    const query = `${Array.from({ length: 1500 }, () => 'signs=1').join('&')}&wrong=1`;
    expect(await errors(query)).toEqual([
      { field: 'signs', message: 'can have 100 values at most' },
      { field: 'wrong', message: expect.stringContaining('is not known') as string },
    ]);
  });

  test('five hundred ids are more than one key takes', async () => {
    const query = Array.from({ length: 500 }, (_, index) => `actors=nobody-${index}`).join('&');
    expect(await errors(query)).toEqual([{ field: 'actors', message: 'can have 100 values at most' }]);
  });

  test('each value is told of once, and past three the number of the rest', async () => {
    const query = ['a', 'a', 'b', 'c', 'd', 'e', 'iran', 'ruritania'].map((id) => `actors=${id}`).join('&');
    expect((await errors(query))?.map(({ message }) => message.split(';')[0])).toEqual([
      'a is not in the graph',
      'b is not in the graph',
      'c is not in the graph',
      '3 more are not in the graph',
    ]);
  });
});
