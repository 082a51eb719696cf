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
          view: { filter: EMPTY_FILTER, selected: [], expand: [], hide: ['graustark'], processes: true, combine: false },
        },
      },
    });
    expect(ids(rest)).toEqual(['whole']);
  });

  const selection = { kind: 'actors', ids: ['ruritania', 'zenda'] } as const;
  const filter = { ...EMPTY_FILTER, signs: [1 as const] };

  it('begins with the selected actors, what stands between them and around them', () => {
    const scopes = offered({ selection });
    expect(ids(scopes)).toEqual(['selected', 'around', 'whole']);
    expect(scopes[0]).toEqual({
      id: 'selected',
      says: 'Between the selected actors',
      is: 'RURITANIA and ZENDA',
      body: { selection: { actors: ['ruritania', 'zenda'], statements: null } },
    });
    expect(scopes[1]).toEqual({
      id: 'around',
      says: 'Around RURITANIA and ZENDA',
      is: 'whoever is so many statements away',
      deep: true,
      body: { around: ['ruritania', 'zenda'] },
    });
    expect(ids(offered({ selection: { kind: 'actors', ids: ['zenda'] } }))).toEqual(['around', 'whole']);
  });

  it('stays within the filter, but for paths, and says so', () => {
    const [selected, around, ...rest] = offered({ selection, filter });
    expect(selected).toMatchObject({
      is: 'RURITANIA and ZENDA, within the filter',
      body: { ...filter, selection: { actors: ['ruritania', 'zenda'], statements: null } },
    });
    expect(around).toMatchObject({
      is: 'whoever is so many statements away, within the filter',
      body: { ...filter, around: ['ruritania', 'zenda'] },
    });
    expect(ids(rest)).toEqual(['filter', 'whole']);
    expect(offered({ selection: { kind: 'between', a: 'ruritania', b: 'zenda' }, filter })[0]).toMatchObject({
      is: 'what is said of the two directly, and the shortest paths, whatever the filter',
      body: { from: 'ruritania', to: 'zenda' },
    });
  });

  it('names what the picture shows among the selected where that is not just what the filter selects', () => {
    const [selected, around] = offered({ selection: { kind: 'actors', ids: ['zenda', 'graustark', 'strelsau'] }, hidden: ['strelsau'] });
    expect(selected).toMatchObject({
      is: 'ZENDA, GRAUSTARK and STRELSAU, as the picture shows them',
      body: {
        selection: { actors: ['zenda', 'graustark', 'strelsau'], statements: ['quiet-border.p1.zenda.OPPOSES.graustark'] },
      },
    });
    expect(around?.is).toBe('whoever is so many statements away, with nobody hidden');
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

  it('begins with the paths between two actors where they are open', () => {
    const scopes = offered({ selection: { kind: 'between', a: 'ruritania', b: 'zenda' } });
    expect(ids(scopes)).toEqual(['between', 'whole']);
    expect(scopes[0]).toEqual({
      id: 'between',
      says: 'The paths from RURITANIA to ZENDA',
      is: 'what is said of the two directly, and the shortest paths',
      body: { from: 'ruritania', to: 'zenda' },
    });
  });

  it('begins with the evidence of a pair where that is open; one actor alone has no paths', () => {
    const scopes = offered({ selection: { kind: 'pair', a: 'ruritania', b: 'zenda', statement: null } });
    expect(ids(scopes)).toEqual(['selected', 'between', 'whole']);
    expect(scopes[0]).toEqual({
      id: 'selected',
      says: 'Between the two that are open',
      is: 'RURITANIA and ZENDA',
      body: { selection: { actors: ['ruritania', 'zenda'], statements: null } },
    });
    const alone = offered({ selection: { kind: 'pair', a: 'zenda', b: 'zenda', statement: null } });
    expect(ids(alone)).toEqual(['selected', 'whole']);
    expect(alone[0]).toMatchObject({ is: 'ZENDA', body: { selection: { actors: ['zenda'], statements: null } } });
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
