import fc from 'fast-check';
import { filterSchema } from '../../../server/contract/filter';
import { EMPTY_FILTER } from '../../../server/domain/filter';
import { filterToQuery, normalFilter, queryToFilter } from '../../../server/domain/filter-query';
import { anyFilter } from './filters';

describe('the filter in an address', () => {
  it('has repeated keys, sorted values and no defaults', () => {
    const filter = {
      ...EMPTY_FILTER,
      types: ['OPPOSES', 'BACKS', 'BACKS'],
      signs: [1, -1] as const,
      ambiguous: false,
      dateFrom: '2017-11',
      search: ' Erdoğan & Sons ',
    };
    expect(filterToQuery(filter).toString()).toBe(
      'types=BACKS&types=OPPOSES&signs=-1&signs=1&ambiguous=false&dateFrom=2017-11&search=Erdo%C4%9Fan+%26+Sons',
    );
    expect(filterToQuery(EMPTY_FILTER).toString()).toBe('');
  });

  it('has no search without a letter or digit, which the server would not take', () => {
    expect(filterToQuery({ ...EMPTY_FILTER, search: ' !? ' }).toString()).toBe('');
    expect(queryToFilter(new URLSearchParams('search=(')).ignored).toEqual([{ key: 'search', value: '(' }]);
    expect(filterSchema.safeParse({ search: '!?' }).success).toBe(false);
  });

  it('leaves other keys alone and tells what it ignores', () => {
    const query = new URLSearchParams(
      'v=1&selected=a&signs=2&signs=1&classes=love&ambiguous=perhaps&dateTo=2017-13&labels=&ends=both&search=%20',
    );
    expect(queryToFilter(query)).toEqual({
      filter: { ...EMPTY_FILTER, signs: [1], ends: 'both' },
      ignored: [
        { key: 'labels', value: '' },
        { key: 'classes', value: 'love' },
        { key: 'signs', value: '2' },
        { key: 'ambiguous', value: 'perhaps' },
        { key: 'dateTo', value: '2017-13' },
        { key: 'search', value: ' ' },
      ],
    });
  });

  it('reads back as the filter that asks the same', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const text = filterToQuery(filter).toString();
        const read = queryToFilter(new URLSearchParams(text));
        expect(read).toEqual({ filter: normalFilter(filter), ignored: [] });
        expect(filterToQuery(read.filter).toString()).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which the values were chosen', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const other = { ...filter, types: [...filter.types, ...filter.types].reverse(), actors: [...filter.actors].reverse() };
        expect(filterToQuery(other).toString()).toBe(filterToQuery(filter).toString());
      }),
    );
  });

  it('is what the server reads', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const query = filterToQuery(filter);
        const asExpress = Object.fromEntries(
          [...new Set(query.keys())].map((key) => [key, query.getAll(key).length > 1 ? query.getAll(key) : query.get(key)]),
        );
        expect(filterSchema.parse(asExpress)).toEqual(normalFilter(filter));
      }),
    );
  });
});
