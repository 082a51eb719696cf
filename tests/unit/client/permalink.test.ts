import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fromAddress, toFragment, toQuery } from '../../../client/state/permalink';
import { fromSavedView, toSavedView } from '../../../client/state/saved-view';
import { INITIAL_VIEW, MODE_NAMES, type Selection, type View } from '../../../client/state/view';
import { LAYOUT_NAMES } from '../../../server/domain/drawing/model';
import { EMPTY_FILTER, type Filter } from '../../../server/domain/filter';
import { normalFilter } from '../../../server/domain/filter-query';

const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const ids = fc.uniqueArray(id, { maxLength: 3 });

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((of) => ({ kind: 'actors' as const, ids: of })),
  fc.record({ kind: fc.constant('pair' as const), a: id, b: id, statement: fc.option(id) }),
  fc.record({ kind: fc.constant('between' as const), a: id, b: id }),
  fc.record({ kind: fc.constant('article' as const), id, statement: fc.option(id) }),
);

const filter: fc.Arbitrary<Filter> = fc
  .record({
    labels: ids,
    articles: ids,
    actors: ids,
    classes: fc.subarray(['support', 'opposition', 'contact']),
    signs: fc.subarray([1, -1, 0] as const),
    contested: fc.option(fc.boolean()),
    dateFrom: fc.option(fc.constantFrom('2017', '2017-11', '2017-11-22')),
    search: fc.option(id),
    ends: fc.constantFrom('any' as const, 'both' as const),
  })
  .map((some) => normalFilter({ ...EMPTY_FILTER, ...some }));

const place = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });

const view: fc.Arbitrary<View> = fc.record({
  filter,
  combine: fc.boolean(),
  processes: fc.boolean(),
  countAll: fc.boolean(),
  layout: fc.constantFrom(...LAYOUT_NAMES),
  mode: fc.constantFrom(...MODE_NAMES),
  selection,
  expanded: ids,
  hidden: ids,
  positions: fc.dictionary(id, place, { maxKeys: 4, noNullPrototype: true }),
  file: fc.constant(null),
});

describe('the address of a view', () => {
  it('holds all of it', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(fromAddress(toQuery(one), toFragment(one.positions))).toEqual({ view: one, wrong: [] });
      }),
    );
  });

  it('survives being an address of the browser', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { search, hash } = new URL(`http://localhost/?${toQuery(one)}#${toFragment(one.positions)}`);
        expect(fromAddress(search, hash).view).toEqual(one);
      }),
    );
  });

  it('says nothing of what is as at the start', () => {
    expect(toQuery(INITIAL_VIEW)).toBe('v=1');
    expect(toFragment({})).toBe('');
    expect(fromAddress('', '')).toEqual({ view: INITIAL_VIEW, wrong: [] });
  });

  it('can be read', () => {
    const one: View = {
      ...INITIAL_VIEW,
      combine: true,
      selection: { kind: 'between', a: 'ruritania', b: 'zenda' },
      positions: { zenda: { x: 12.4, y: -3 } },
    };
    expect(toQuery(one)).toBe('v=1&combine=1&between=ruritania&between=zenda');
    expect(toFragment(one.positions)).toBe('pos=zenda:12,-3');
  });

  it('names what it cannot understand, and keeps the rest', () => {
    const { view: read, wrong } = fromAddress('v=1&signs=1&signs=2&dateFrom=soon&layout=spiral', '#pos=zenda:1,2;nonsense');
    expect(read).toEqual({ ...INITIAL_VIEW, filter: { ...EMPTY_FILTER, signs: [1] }, positions: { zenda: { x: 1, y: 2 } } });
    expect(wrong).toEqual(['signs=2', 'dateFrom=soon', 'layout=spiral']);
  });

  it.each([
    ['v=2', ['v=2']],
    ['v=1&foo=bar', ['foo=bar']],
    ['toString=1', ['toString=1']],
    ['mode=film&count=some&combine=yes&processes=no', ['mode=film', 'count=some', 'combine=yes', 'processes=no']],
    ['open=pair~zenda', ['open=pair~zenda']],
    ['open=nothing~zenda', ['open=nothing~zenda']],
    ['between=zenda', ['between=zenda']],
    ['between=zenda&between=zenda', ['between=zenda', 'between=zenda']],
    ['v=1&combine=1&processes=0&count=all&mode=tree&expand=zenda&hide=ruritania&open=pair~ruritania~zenda', []],
    ['between=ruritania&between=zenda', []],
  ])('of %s cannot understand %j', (query, wrong) => {
    expect(fromAddress(query, '').wrong).toEqual(wrong);
  });

  it('understands every question of the collection', () => {
    const { questions } = JSON.parse(readFileSync('cypher/collection.json', 'utf8')) as { questions: { view: string }[] };
    const read = questions.map((question) => fromAddress(question.view, ''));
    expect(read.map(({ wrong }) => wrong)).toEqual(questions.map(() => []));
    expect(read.filter((one) => toQuery(one.view) === 'v=1')).toEqual([]);
  });
});

describe('a saved view', () => {
  it('is the same view when it is opened', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(fromSavedView(toSavedView(one))).toEqual(one);
      }),
    );
  });

  it.each(['', 'no JSON', '{}', '{"kind":"entente-view"}', '{"kind":"something-else","query":"v=1"}', '[1]', 'null'])(
    'is not %j',
    (text) => {
      expect(fromSavedView(text)).toBeNull();
    },
  );
});
