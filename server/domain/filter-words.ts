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

/** What a value of a key is called. */
export type ValueName = (key: keyof Filter, value: string) => string;

/** A filter in words: "type BACKS or OPPOSES; from 2017"; empty where it asks nothing. */
export function filterWords(filter: Filter, nameOf: ValueName = (_key, value) => value): string {
  const query = filterToQuery(filter);
  const keys = [...new Set(query.keys())] as (keyof Filter)[];
  return keys
    .map((key) => {
      const names = query.getAll(key).map((value) => nameOf(key, value));
      return `${KEYS[key]} ${names.join(' or ')}`;
    })
    .join('; ');
}
