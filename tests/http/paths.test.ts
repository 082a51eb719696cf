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

const paths = (query: string) => answer(app, ENDPOINTS.paths, `/api/paths?${query}`);

test('two neighbours: every statement between them, by date and text, whatever its direction', async () => {
  const found = await paths('from=ruritania&to=graustark');
  expect([found.from.id, found.to.id, found.length, found.truncated]).toEqual(['ruritania', 'graustark', 1, false]);
  expect(found.direct.map(({ id }) => id)).toEqual([
    'quiet-border.p5.graustark.NEGOTIATES_WITH.ruritania',
    'talks-at-zenda.p2.graustark.MEETS.ruritania',
    'talks-at-zenda.p3.graustark.BACKS.ruritania',
    'talks-at-zenda.p3.graustark.OPPOSES.ruritania',
  ]);
  expect(found.paths.map(({ sentence }) => sentence)).toEqual(['Ruritania is backed by, is opposed by and negotiates with Graustark']);
  expect(found.paths[0]?.hops.map(({ from, to, relations }) => [from, to, relations])).toEqual([['ruritania', 'graustark', found.direct]]);
  expect([found.actors.map(({ id }) => id), found.articles.map(({ id }) => id)]).toEqual([
    ['graustark', 'ruritania'],
    ['quiet-border', 'talks-at-zenda'],
  ]);
});

test('who is further apart: each hop with its statements, those that count making the path', async () => {
  const found = await paths('from=border-villagers&to=rudolf-elphberg');
  expect([found.length, found.direct]).toEqual([3, []]);
  expect(found.paths).toEqual([
    {
      sentence: 'The villagers on the border are opposed by the Blue Guard, which is backed by Ruritania, which is led by Rudólf Elphberg',
      hops: [
        expect.objectContaining({
          from: 'border-villagers',
          to: 'blue-guard',
          sentence: 'The villagers on the border are opposed by the Blue Guard',
        }) as object,
        expect.objectContaining({ from: 'blue-guard', to: 'ruritania', sentence: 'The Blue Guard is backed by Ruritania' }) as object,
        expect.objectContaining({ from: 'ruritania', to: 'rudolf-elphberg', sentence: 'Ruritania is led by Rudólf Elphberg' }) as object,
      ],
    },
  ]);
  // The hop that one article states and another denies brings both.
  expect(found.paths[0]?.hops[1]?.relations.map(({ modality }) => modality)).toEqual(['stated', 'denied']);
});

test('where nothing that counts leads there, the rest does, and says so', async () => {
  const found = await paths('from=blue-guard&to=league-of-crowns');
  expect(found.length).toBe(2);
  expect(found.paths.map(({ sentence }) => sentence)).toEqual([
    'The Blue Guard opposes (ambiguous) Flavia Tarlenheim, who represents the League of Crowns',
  ]);
});

test('a filter says what may join', async () => {
  const found = await paths('from=graustark&to=blue-guard&modality=alleged');
  expect([found.length, found.direct.map(({ id }) => id)]).toEqual([1, ['quiet-border.p4.graustark.BACKS.blue-guard']]);
  expect((await paths('from=graustark&to=blue-guard&classes=office')).length).toBe(null);
});

test('no path is no path, and none is needed to oneself', async () => {
  const apart = await paths('from=ruritania&to=lone-observer');
  expect([apart.length, apart.paths, apart.direct, apart.articles]).toEqual([null, [], [], []]);
  const self = await paths('from=ruritania&to=ruritania');
  expect([self.length, self.paths.map(({ hops }) => hops), self.actors.map(({ id }) => id)]).toEqual([0, [[]], ['ruritania']]);
});

test.each([
  ['from=ruritania', [{ field: 'to', message: 'must be given' }]],
  ['from=ruritania&to=', [{ field: 'to', message: 'must be given' }]],
  ['to=ruritania&to=graustark&from=graustark', [{ field: 'to', message: 'can be given once only' }]],
  ['from=ruritania&to=graustark&via=zenda-talks', [{ field: 'via', message: expect.stringContaining('is not known') as string }]],
  [
    'from=ruritania&to=graustarck',
    [{ field: 'to', message: expect.stringContaining('graustarck is not in the graph; allowed are blue-guard') as string }],
  ],
])('%s is refused', async (query, errors) => {
  const { status, code, errors: found } = await problem(app, `/api/paths?${query}`);
  expect([status, code, found]).toEqual([400, 'wrong-query', errors]);
});
