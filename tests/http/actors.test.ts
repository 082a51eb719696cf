import type { Express } from 'express';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { answer, openTestGraph, problem, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const find = async (query: string) => (await answer(app, ENDPOINTS.actors, `/api/actors?${query}`)).items.map(({ id }) => id);
const EVERYBODY = [
  'blue-guard',
  'border-villagers',
  'flavia-tarlenheim',
  'graustark',
  'league-of-crowns',
  'lone-observer',
  'rudolf-elphberg',
  'ruritania',
  'zenda-talks',
];

test.each([
  ['rudolf', ['rudolf-elphberg']],
  ['RUDÓLF', ['rudolf-elphberg']],
  ['rudolph', ['rudolf-elphberg']],
  ['elphberg rud', ['rudolf-elphberg']],
  ['strelsau', ['ruritania']],
  ['bg', ['blue-guard']],
  ['azure', ['blue-guard']],
  ['zenda', ['zenda-talks']],
  ['tarlenheim', ['flavia-tarlenheim']],
  ['b', ['blue-guard', 'border-villagers']],
  ['crowns', ['league-of-crowns']],
  ['king', []],
  ['', EVERYBODY],
])('searching for %j finds %j', async (search, ids) => {
  expect(await find(`search=${encodeURIComponent(search)}`)).toEqual(ids);
});

test('whose name begins so comes before whose name holds it', async () => {
  expect(await find('search=g')).toEqual(['graustark', 'blue-guard']);
});

test('labels narrow the search', async () => {
  expect(await find('search=l')).toEqual(['league-of-crowns', 'lone-observer']);
  expect(await find('search=l&labels=Leader')).toEqual([]);
  expect(await find('labels=State&labels=Leader')).toEqual(['flavia-tarlenheim', 'graustark', 'rudolf-elphberg', 'ruritania']);
});

test('a page leads to the next, and the last to none', async () => {
  const seen: string[] = [];
  let cursor = '';
  for (;;) {
    const { items, total, next } = await answer(app, ENDPOINTS.actors, `/api/actors?limit=4${cursor}`);
    seen.push(...items.map(({ id }) => id));
    expect(total).toBe(9);
    if (next === null) break;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
  expect(seen).toEqual(EVERYBODY);
});

test.each([
  ['cursor=bm9ib2R5', 'cursor', 'must be the `next` of an answer to the same question; begin again without it'],
  ['cursor=%00', 'cursor', 'must be the `next` of an answer to the same question; begin again without it'],
  ['cursor=', 'cursor', 'must be given'],
  ['limit=1001', 'limit', 'must be a whole number from 1 to 1000'],
  ['labels=King', 'labels', 'King is not in the graph; allowed are ArmedGroup, Leader, Organization, Population, Process, State'],
  ['q=rudolf', 'q', 'is not known; allowed are search, labels, limit, cursor'],
])('%s is refused', async (query, field, message) => {
  expect(await problem(app, `/api/actors?${query}`)).toEqual({
    type: '/api/docs#wrong-query',
    title: 'The query string is not understood',
    status: 400,
    code: 'wrong-query',
    detail: `${field}: ${message}`,
    errors: [{ field, message }],
  });
});

test('an actor, and where each article mentions it first', async () => {
  expect(await answer(app, ENDPOINTS.actor, '/api/actors/blue-guard')).toEqual({
    actor: {
      id: 'blue-guard',
      label: 'ArmedGroup',
      name: 'Blue Guard',
      aliases: ['BG'],
      description: 'An armed group on the border.',
      collective: true,
      formerNames: ['Azure Band'],
      renamed: '1999',
      statements: 5,
      counted: 2,
    },
    mentions: [
      {
        article: 'quiet-border',
        actor: 'blue-guard',
        paragraph: 2,
        start: 41,
        end: 55,
        sha256: '374bde42a57a6677e65cf6c5eae534d8533988e07690dcda0090f4d4c5cead92',
        antecedent: null,
        status: 'held',
      },
      expect.objectContaining({ article: 'talks-at-zenda', paragraph: 4, status: 'held' }) as object,
    ],
  });
});

test.each(['/api/actors/ruritannia', '/api/actors/ruritannia/relations'])('%s names who may be meant', async (path) => {
  expect(await problem(app, path)).toEqual({
    type: '/api/docs#unknown-actor',
    title: 'There is no such actor',
    status: 404,
    code: 'unknown-actor',
    detail: 'There is no actor ruritannia. Did you mean ruritania?',
  });
});

test.each(["x' OR '1'='1", '}) DETACH DELETE a //', '`', '\\', '../ruritania', '%', '🂡', 'a'.repeat(5000)])(
  'the id %j is nobody’s',
  async (id) => {
    expect(await problem(app, `/api/actors/${encodeURIComponent(id)}`)).toMatchObject({ status: 404, code: 'unknown-actor' });
    expect(await find('')).toEqual(EVERYBODY);
  },
);

describe('the statements of an actor', () => {
  const relations = (query: string) => answer(app, ENDPOINTS.actorRelations, `/api/actors/ruritania/relations${query}`);

  test('come by date, those without one where their article stands, and last where that has none', async () => {
    const { items, total, next } = await relations('');
    expect(items.map(({ id }) => id)).toEqual([
      'quiet-border.p2.ruritania.BACKS.blue-guard',
      'quiet-border.p5.graustark.NEGOTIATES_WITH.ruritania',
      'quiet-border.p4.rudolf-elphberg.LEADS.ruritania',
      'talks-at-zenda.p2.graustark.MEETS.ruritania',
      'talks-at-zenda.p3.graustark.BACKS.ruritania',
      'talks-at-zenda.p3.graustark.OPPOSES.ruritania',
      'talks-at-zenda.p4.ruritania.BACKS.blue-guard',
    ]);
    expect([total, next]).toEqual([7, null]);
  });

  test('are narrowed by the one filter, whose own actors have to be at an end too', async () => {
    expect((await relations('?contested=true&signs=1')).items.map(({ id }) => id)).toEqual(['talks-at-zenda.p3.graustark.BACKS.ruritania']);
    expect((await relations('?actors=blue-guard')).items.map(({ id }) => id)).toEqual([
      'quiet-border.p2.ruritania.BACKS.blue-guard',
      'talks-at-zenda.p4.ruritania.BACKS.blue-guard',
    ]);
    expect((await relations('?actors=blue-guard&actors=graustark&ends=both')).items).toEqual([]);
    expect((await relations('?actors=graustark&actors=ruritania&ends=both&modality=stated')).total).toBe(3);
  });

  test('come in pages', async () => {
    const first = await relations('?limit=3');
    expect([first.items.length, first.total]).toEqual([3, 7]);
    const second = await relations(`?limit=3&cursor=${first.next ?? ''}`);
    expect(second.items.map(({ id }) => id)).toEqual([
      'talks-at-zenda.p2.graustark.MEETS.ruritania',
      'talks-at-zenda.p3.graustark.BACKS.ruritania',
      'talks-at-zenda.p3.graustark.OPPOSES.ruritania',
    ]);
    const third = await relations(`?limit=3&cursor=${second.next ?? ''}`);
    expect([third.items.length, third.next]).toEqual([1, null]);
  });
});

test('the actors are read once, however often somebody searches or misspells', async () => {
  const stream = jest.spyOn(graph.store, 'stream');
  const readsOfAll = () => stream.mock.calls.filter(([{ text }]) => text.startsWith('MATCH (a:Actor) RETURN')).length;
  const fresh = await graph.app();
  stream.mockClear();
  for (const search of ['r', 'ru', 'rud'])
    expect((await answer(fresh, ENDPOINTS.actors, `/api/actors?search=${search}`)).total).toBeGreaterThan(0);
  expect(readsOfAll()).toBe(1);
  for (const id of ['nobody', 'noone']) await problem(fresh, `/api/actors/${id}`);
  expect(readsOfAll()).toBe(2);
  stream.mockRestore();
});
