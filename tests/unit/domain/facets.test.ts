import fc from 'fast-check';
import { FacetCounter, type FacetCounts } from '../../../server/domain/facets';
import type { FacetKey, Filter, FilterContext } from '../../../server/domain/filter';
import { EMPTY_FILTER, FACET_KEYS, select } from '../../../server/domain/filter';
import type { Statement } from '../../../server/domain/statement';
import { anyFilter, contextOf } from './filters';
import { anyStatements, statement } from './statements';

function facetCounts(statements: Iterable<Statement>, filter: Filter, context: FilterContext): FacetCounts {
  const counter = new FacetCounter(filter, context);
  for (const one of statements) counter.add(one);
  return counter.result();
}

/** Asks for one value of one key. */
const asking = (filter: Filter, key: FacetKey, value: string): Filter => {
  const asked = key === 'ambiguous' || key === 'contested' ? value === 'true' : key === 'signs' ? [Number(value)] : [value];
  return { ...filter, [key]: asked };
};

describe('facets', () => {
  const statements = [
    statement({ type: 'BACKS', from: 'avaria', to: 'reef-front', means: ['military', 'material'], date: '2031' }),
    statement({ type: 'OPPOSES', from: 'borland', to: 'reef-front', attributedTo: ['mira-holt'], means: ['rhetorical'] }),
    statement({ type: 'MEETS', from: 'avaria', to: 'borland', modality: 'planned' }),
  ];

  it('count what each value would select beside the rest of the filter, ignoring their own key', () => {
    expect(facetCounts(statements, { ...EMPTY_FILTER, classes: ['support'] }, contextOf(statements))).toEqual({
      total: { actors: 2, statements: 1, counted: 1, undated: 0 },
      facets: {
        labels: [
          { value: 'ArmedGroup', count: 1 },
          { value: 'State', count: 1 },
        ],
        types: [
          { value: 'BACKS', count: 1 },
          { value: 'MEETS', count: 0 },
          { value: 'OPPOSES', count: 0 },
        ],
        classes: [
          { value: 'contact', count: 1 },
          { value: 'opposition', count: 1 },
          { value: 'support', count: 1 },
        ],
        signs: [
          { value: '1', count: 1 },
          { value: '-1', count: 0 },
          { value: '0', count: 0 },
        ],
        articles: [{ value: 'harbour-talks', count: 1 }],
        speakers: [
          { value: 'none', count: 1 },
          { value: 'mira-holt', count: 0 },
        ],
        means: [
          { value: 'material', count: 1 },
          { value: 'military', count: 1 },
          { value: 'none', count: 0 },
          { value: 'rhetorical', count: 0 },
        ],
        modality: [
          { value: 'stated', count: 1 },
          { value: 'planned', count: 0 },
        ],
        ambiguous: [{ value: 'false', count: 1 }],
        contested: [{ value: 'false', count: 1 }],
      },
    });
  });

  it('count the actors without a statement where they are asked for, and the undated beside a date filter', () => {
    const totals = (filter: Partial<Filter>) => facetCounts(statements, { ...EMPTY_FILTER, ...filter }, contextOf(statements)).total;
    expect(totals({})).toEqual({ actors: 7, statements: 3, counted: 2, undated: 2 });
    expect(totals({ labels: ['ArmedGroup'] })).toEqual({ actors: 5, statements: 2, counted: 2, undated: 1 });
    expect(totals({ dateFrom: '2031' })).toEqual({ actors: 2, statements: 1, counted: 1, undated: 2 });
  });

  it('are what the filter itself selects', () => {
    fc.assert(
      fc.property(anyStatements, anyFilter, (many, filter) => {
        const context = contextOf(many);
        const { total, facets } = facetCounts(many, filter, context);
        const chosen = select(many, filter, context);
        expect(total.statements).toBe(chosen.length);
        expect(total.counted).toBe(chosen.filter((one) => one.modality === 'stated' && !one.ambiguous).length);
        for (const key of FACET_KEYS) {
          for (const { value, count } of facets[key])
            expect([key, value, count]).toEqual([key, value, select(many, asking(filter, key, value), context).length]);
        }
      }),
    );
  });

  it('of a key that a statement has once sum to what the rest of the filter selects', () => {
    fc.assert(
      fc.property(
        anyStatements,
        anyFilter,
        fc.constantFrom('types' as const, 'classes' as const, 'signs' as const, 'modality' as const, 'articles' as const),
        (many, filter, key) => {
          const { facets } = facetCounts(many, filter, contextOf(many));
          expect(facets[key].reduce((sum, { count }) => sum + count, 0)).toBe(
            select(many, { ...filter, [key]: [] }, contextOf(many)).length,
          );
        },
      ),
    );
  });
});
