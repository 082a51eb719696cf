import type { QueryResult } from '../../../client/features/export/scopes';
import { scopesOf, type Scope } from '../../../client/features/export/scopes';
import { sizeText } from '../../../client/features/marks/wording';
import { toPicture } from '../../../client/state/picture';
import { INITIAL_VIEW, type View } from '../../../client/state/view';
import { EMPTY_FILTER } from '../../../server/domain/filter';
import { graph, relation } from './invented';

const statements = [relation('ruritania BACKS zenda'), relation('zenda OPPOSES graustark'), relation('graustark MEETS strelsau')];

function offered(view: Partial<View>, around: readonly string[] = [], result?: QueryResult): Scope[] {
  const whole = { ...INITIAL_VIEW, ...view };
  return scopesOf({ view: whole, picture: toPicture(graph(statements), null, whole), around, result, nameOf: (id) => id.toUpperCase() });
}

const ids = (scopes: readonly Scope[]) => scopes.map(({ id }) => id);

describe('the scopes that a view offers', () => {
  it('is the whole graph where nothing is asked for', () => {
    expect(offered({})).toEqual([{ id: 'whole', says: 'The whole graph', is: 'every actor, statement, article and mention', body: {} }]);
  });

  it('is the filter first where there is one', () => {
    const filter = { ...EMPTY_FILTER, signs: [1 as const] };
    const [first, ...rest] = offered({ filter });
    expect(first).toEqual({ id: 'filter', says: 'What the filter selects', is: 'with nobody hidden', body: { ...filter } });
    expect(ids(rest)).toEqual(['whole']);
  });

  it('names actors and statements of a picture from which somebody was taken', () => {
    const [shown, ...rest] = offered({ hidden: ['graustark'] });
    expect(shown).toEqual({
      id: 'shown',
      says: 'What the picture shows',
      is: '1 statement, which its lines stand for',
      body: {
        selection: {
          actors: ['ruritania', 'zenda', 'strelsau'],
          statements: ['quiet-border.p1.ruritania.BACKS.zenda'],
          view: { filter: EMPTY_FILTER, expand: [], hide: ['graustark'], processes: true, combine: false },
        },
      },
    });
    expect(ids(rest)).toEqual(['whole']);
  });

  it('takes the selected actors, what stands between them and around them', () => {
    const scopes = offered({ selection: { kind: 'actors', ids: ['ruritania', 'zenda'] } });
    expect(ids(scopes)).toEqual(['whole', 'selected', 'around']);
    expect(scopes[1]).toEqual({
      id: 'selected',
      says: 'Between the selected actors',
      is: 'RURITANIA and ZENDA',
      body: { selection: { actors: ['ruritania', 'zenda'], statements: null } },
    });
    expect(scopes[2]).toEqual({
      id: 'around',
      says: 'Around RURITANIA and ZENDA',
      is: 'whoever is so many statements away',
      deep: true,
      body: { around: ['ruritania', 'zenda'] },
    });
  });

  it('begins with whom the dialogue was opened for', () => {
    expect(offered({}, ['zenda'])[0]).toMatchObject({ id: 'around', body: { around: ['zenda'] } });
  });

  it.each([
    [{ actors: 2, statements: 0 }, '2 actors, all that is said among them'],
    [{ actors: 0, statements: 1 }, '1 statement'],
    [{ actors: 2, statements: 3 }, '2 actors, 3 statements'],
    [null, 'all that it finds, not only what came to this page'],
  ])('takes what a statement of the console finds, by that statement: %j', (counts, is) => {
    const body = { statement: 'MATCH (a) RETURN a', parameters: {} };
    expect(offered({}, [], { counts, scope: body })[0]).toEqual({ id: 'result', says: 'The result of the query', is, body });
  });

  it.each(['pair', 'between'] as const)('takes what stands between two actors that are open as %s', (kind) => {
    const selection =
      kind === 'pair' ? ({ kind, a: 'ruritania', b: 'zenda', statement: null } as const) : ({ kind, a: 'ruritania', b: 'zenda' } as const);
    expect(offered({ selection }).at(-1)).toEqual({
      id: 'between',
      says: 'Between RURITANIA and ZENDA',
      is: 'their statements, and the shortest paths',
      body: { from: 'ruritania', to: 'zenda' },
    });
  });

  it('names three of many', () => {
    const scopes = offered({ selection: { kind: 'actors', ids: ['a', 'b', 'c', 'd', 'e'] } });
    expect(scopes.find(({ id }) => id === 'selected')?.is).toBe('A, B, C and 2 others');
  });
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [123_456, '123.5 kB'],
  [4_500_000, '4.5 MB'],
  [2e12, '2,000 GB'],
])('%d bytes are said as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
