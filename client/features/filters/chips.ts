import { LIST_KEYS, type Filter, type ListKey } from '../../../server/domain/filter';
import { clearKey, setFilter, toggleValue, type Change } from '../../state/changes';
import { DEEDS, deedsOf } from '../../state/deeds';
import type { View } from '../../state/view';
import { dateText } from '../marks/wording';
import { valueName, type Names } from './facet-names';

/** Something that the filter asks for, in words, and how to stop asking. */
export interface FilterChip {
  readonly id: string;
  readonly text: string;
  readonly remove: Change;
}

/** All that a view asks for, each as one chip. */
export function chipsOf({ filter, expanded }: Pick<View, 'filter' | 'expanded'>, names: Names): FilterChip[] {
  const { ambiguous, contested, dateFrom, dateTo, search } = filter;
  const one = (id: keyof Filter, text: string | null, patch: Partial<Filter>): FilterChip[] =>
    text === null ? [] : [{ id, text, remove: setFilter(patch) }];
  return [
    ...one('search', search && `“${search}”`, { search: null }),
    ...LIST_KEYS.flatMap((key) => (key === 'means' ? meansChips(filter, names) : listChips(key, filter, names))),
    ...one('ends', filter.ends === 'both' ? 'Only among these actors' : null, { ends: 'any' }),
    ...one('ambiguous', ambiguous === null ? null : ambiguous ? 'Ambiguous' : 'Not ambiguous', { ambiguous: null }),
    ...one('contested', contested === null ? null : contested ? 'Contested pairs' : 'Pairs that are not contested', { contested: null }),
    ...one('dateFrom', dateFrom && `From ${dateText(dateFrom)}`, { dateFrom: null }),
    ...one('dateTo', dateTo && `Until ${dateText(dateTo)}`, { dateTo: null }),
    ...expanded.map((id) => ({
      id: `expand ${id}`,
      text: `Neighbours of ${names.actor(id)}`,
      remove: (view: View) => ({ ...view, expanded: view.expanded.filter((other) => other !== id) }),
    })),
  ];
}

/** The switch *deeds, words, both* is one chip, though its deeds are five values. */
function meansChips(filter: Filter, names: Names): FilterChip[] {
  const deeds = deedsOf(filter.means);
  if (deeds === 'deeds' || deeds === 'words') return [{ id: 'means', text: `${DEEDS[deeds].name} only`, remove: clearKey('means') }];
  return listChips('means', filter, names);
}

function listChips(key: ListKey, filter: Filter, names: Names): FilterChip[] {
  return filter[key].map((value) => ({ id: `${key} ${value}`, text: valueName(key, value, names), remove: toggleValue(key, value) }));
}
