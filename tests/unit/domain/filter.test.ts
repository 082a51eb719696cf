import fc from 'fast-check';
import type { Filter } from '../../../server/domain/filter';
import { EMPTY_FILTER, matches, matchesActor, select, selectsActorsAlone } from '../../../server/domain/filter';
import { anyFilter, contextOf, NAMED } from './filters';
import type { Told } from './statements';
import { anyStatements, statement } from './statements';

const told: Told[] = [
  { id: 'backs', type: 'BACKS', from: 'avaria', to: 'reef-front', means: ['military'], date: '2031-04', attributedTo: ['mira-holt'] },
  {
    id: 'opposes',
    type: 'OPPOSES',
    from: 'avaria',
    to: 'reef-front',
    article: 'reef-raid',
    means: ['rhetorical', 'political'],
    date: '2030/2031',
  },
  { id: 'meets', type: 'MEETS', from: 'borland', to: 'mira-holt', modality: 'planned', claim: 'Holt is to see the prime minister' },
  {
    id: 'takes-part',
    type: 'TAKES_PART_IN',
    from: 'reef-front',
    to: 'coast-talks',
    ambiguous: true,
    attributedRole: 'a pilot',
    date: '2029',
  },
  { id: 'leads', type: 'LEADS', from: 'mira-holt', to: 'avaria', until: '2030-06', citation: null },
];
const statements = told.map(statement);
const context = contextOf(statements);
const selected = (filter: Partial<Filter>) => select(statements, { ...EMPTY_FILTER, ...filter }, context).map((one) => String(one.id));

describe('a filter', () => {
  it('that asks nothing selects everything', () => expect(selected({})).toEqual(['backs', 'opposes', 'meets', 'takes-part', 'leads']));

  it.each<[Partial<Filter>, string[]]>([
    [{ labels: ['Process'] }, ['takes-part']],
    [{ labels: ['Leader', 'Process'] }, ['meets', 'takes-part', 'leads']],
    [{ labels: ['Planet'] }, []],
    [{ types: ['MEETS', 'LEADS'] }, ['meets', 'leads']],
    [{ classes: ['support', 'opposition'] }, ['backs', 'opposes']],
    [{ signs: [0] }, ['meets', 'takes-part', 'leads']],
    [{ signs: [-1, 1] }, ['backs', 'opposes']],
    [{ articles: ['reef-raid'] }, ['opposes']],
    [{ speakers: ['mira-holt'] }, ['backs']],
    [{ speakers: ['none'] }, ['opposes', 'meets']],
    [{ articles: ['none'] }, ['leads']],
    [{ means: ['political'] }, ['opposes']],
    [{ means: ['military', 'none'] }, ['backs', 'meets', 'takes-part', 'leads']],
    [{ modality: ['planned'] }, ['meets']],
    [{ ambiguous: true }, ['takes-part']],
    [{ ambiguous: false }, ['backs', 'opposes', 'meets', 'leads']],
    [{ contested: true }, ['backs', 'opposes']],
    [{ contested: false }, ['meets', 'takes-part', 'leads']],
    [{ actors: ['avaria'] }, ['backs', 'opposes', 'leads']],
    [{ actors: ['avaria', 'mira-holt'], ends: 'both' }, ['leads']],
    [{ search: 'HOLT' }, ['meets', 'leads']],
    [{ search: 'borland' }, ['meets']],
    [{ search: 'prime holt' }, ['meets']],
    [{ search: 'rf avar' }, ['backs', 'opposes']],
    [{ search: ' — ' }, ['backs', 'opposes', 'meets', 'takes-part', 'leads']],
    [{ classes: ['support', 'process'], ambiguous: true }, ['takes-part']],
  ])('%j selects %j', (filter, ids) => expect(selected(filter)).toEqual(ids));

  it.each<[Partial<Filter>, string[]]>([
    [{ dateFrom: '2031' }, ['backs', 'opposes']],
    [{ dateFrom: '2030-06-30' }, ['backs', 'opposes', 'leads']],
    [{ dateTo: '2030' }, ['opposes', 'takes-part', 'leads']],
    [{ dateFrom: '2031-04-30', dateTo: '2031-04-30' }, ['backs', 'opposes']],
    [{ dateFrom: '2031-05', dateTo: '2031-06' }, ['opposes']],
    [{ dateFrom: '2031', dateTo: '2030' }, []],
    [{ dateFrom: '0000' }, ['backs', 'opposes', 'takes-part', 'leads']],
  ])('%j selects where the times may meet: %j', (filter, ids) => expect(selected(filter)).toEqual(ids));

  it('with another key selects no more than without it, and asks of each statement alone', () => {
    fc.assert(
      fc.property(anyStatements, anyFilter, fc.constantFrom(...(Object.keys(EMPTY_FILTER) as (keyof Filter)[])), (many, filter, key) => {
        const around = contextOf(many);
        const chosen = select(many, filter, around);
        expect(chosen).toEqual(many.filter((one) => matches(one, filter, around)));
        const wider = { ...filter, [key]: EMPTY_FILTER[key] };
        expect(select(many, wider, around)).toEqual(expect.arrayContaining(chosen));
      }),
    );
  });
});

describe('actors alone', () => {
  const alone = (filter: Partial<Filter>) =>
    NAMED.filter((actor) => matchesActor(actor, { ...EMPTY_FILTER, ...filter })).map((actor) => String(actor.id));

  it('are asked for when only labels, actors or search are set', () => {
    const asks = (filter: Partial<Filter>) => selectsActorsAlone({ ...EMPTY_FILTER, ...filter });
    expect([{}, { labels: ['State'] }, { actors: ['avaria'], ends: 'both' as const }, { search: 'x' }].map(asks)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([{ types: ['BACKS'] }, { contested: false }, { dateTo: '2031' }, { search: 'x', signs: [0 as const] }].map(asks)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('match by label, id and name', () => {
    expect(alone({ labels: ['ArmedGroup'] })).toEqual(['avarian-army', 'reef-front', 'old-guard']);
    expect(alone({ search: 'avar' })).toEqual(['avaria', 'avarian-army']);
    expect(alone({ search: 'borland' })).toEqual(['borland']);
    expect(alone({ actors: ['old-guard', 'avaria'], labels: ['ArmedGroup'] })).toEqual(['old-guard']);
  });
});
