import type { Filter } from './filter';
import { filterToQuery } from './filter-query';

const KEYS: Readonly<Record<keyof Filter, string>> = {
  labels: 'an end is',
  types: 'type',
  classes: 'class',
  signs: 'sign',
  articles: 'article',
  speakers: 'said by',
  means: 'means',
  modality: 'modality',
  actors: 'actors',
  ambiguous: 'ambiguous',
  contested: 'contested',
  dateFrom: 'from',
  dateTo: 'until',
  ends: 'ends',
  search: 'words',
};

/** A filter in words: "type BACKS or OPPOSES; from 2017"; empty where it asks nothing. */
export function filterWords(filter: Filter): string {
  const query = filterToQuery(filter);
  return [...new Set(query.keys())].map((key) => `${KEYS[key as keyof Filter]} ${query.getAll(key).join(' or ')}`).join('; ');
}
