import fc from 'fast-check';
import type { Filter, FilterContext, NamedActor } from '../../../server/domain/filter';
import { NONE } from '../../../server/domain/filter';
import { contestedKeys } from '../../../server/domain/contested';
import type { Statement } from '../../../server/domain/statement';
import { CLASS_NAMES } from '../../../server/domain/vocabulary/classes';
import { MEANS_NAMES } from '../../../server/domain/vocabulary/means';
import { searchWords } from '../../../server/domain/text-search';
import { MODALITY_NAMES } from '../../../server/domain/vocabulary/modality';
import { ACTORS } from './statements';

const named = (id: string, label: string, name: string, ...aliases: string[]) =>
  ({ id, label, name, aliases, formerNames: [] }) as unknown as NamedActor;

/** The invented actors of the tests; `old-guard` has no statement. */
export const NAMED: readonly NamedActor[] = [
  named('avaria', 'State', 'Avaria', 'Avar City'),
  named('avarian-army', 'ArmedGroup', 'Avarian army'),
  named('borland', 'State', 'Bôrland'),
  named('coast-talks', 'Process', 'Coast talks'),
  named('mira-holt', 'Leader', 'Mira Holt', 'Holt'),
  named('reef-front', 'ArmedGroup', 'Reef Front', 'RF'),
  named('old-guard', 'ArmedGroup', 'Old Guard'),
];

/** The context of a filter over these statements. */
export function contextOf(statements: readonly Statement[]): FilterContext {
  return { actors: new Map(NAMED.map((actor) => [actor.id, actor])), contested: contestedKeys(statements) };
}

const some = <T>(...values: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }));
const orNull = <T>(...values: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...values));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const texts = (...values: readonly string[]) => fc.oneof({ weight: 4, arbitrary: some(...values) }, fc.array(text, { maxLength: 2 }));

/** Any filter that the schema lets in; most keys ask nothing. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  labels: texts('State', 'Leader', 'ArmedGroup', 'Process'),
  types: texts('BACKS', 'OPPOSES', 'LEADS', 'TRADES_WITH'),
  classes: some(...CLASS_NAMES),
  signs: some(1 as const, -1 as const, 0 as const),
  articles: texts('harbour-talks', 'reef-raid'),
  speakers: texts(...ACTORS, NONE),
  means: some(...MEANS_NAMES, NONE),
  modality: some(...MODALITY_NAMES),
  ambiguous: orNull(true, false),
  contested: orNull(true, false),
  dateFrom: orNull('2030', '2031-04', '2031-05-01'),
  dateTo: orNull('2030-12', '2031-04-09', '2032'),
  actors: texts(...ACTORS),
  ends: fc.constantFrom('any' as const, 'both' as const),
  search: fc.oneof(
    orNull('holt', 'borl', 'ávaria army', 'true', '  shells ', '!?'),
    text.filter((words) => searchWords(words).length > 0),
  ),
});
