import type { Filter, ListKey } from './filter';
import { EMPTY_FILTER, LIST_KEYS, NONE } from './filter';
import { byText } from './order';
import { isPartialDate } from './partial-date';
import { searchWords } from './text-search';
import type { Sign } from './vocabulary/classes';
import { CLASS_NAMES } from './vocabulary/classes';
import { MEANS_NAMES } from './vocabulary/means';
import { MODALITY_NAMES } from './vocabulary/modality';

const SINGLE_KEYS = ['ambiguous', 'contested', 'dateFrom', 'dateTo', 'ends', 'search'] as const;

/** Which values a key can have; any text where it is not here. */
const ALLOWED: Partial<Record<keyof Filter, (value: string) => boolean>> = {
  classes: isOneOf(CLASS_NAMES),
  signs: isOneOf(['1', '-1', '0']),
  means: isOneOf([...MEANS_NAMES, NONE]),
  modality: isOneOf(MODALITY_NAMES),
  ambiguous: isOneOf(['true', 'false']),
  contested: isOneOf(['true', 'false']),
  dateFrom: isPartialDate,
  dateTo: isPartialDate,
  ends: isOneOf(['any', 'both']),
  search: (value) => searchWords(value).length > 0,
};

/** A filter out of an address, and what of the address was no part of the vocabulary. */
export interface ReadFilter {
  readonly filter: Filter;
  readonly ignored: readonly { readonly key: string; readonly value: string }[];
}

/** The one form of filters that ask the same: lists sorted, each value once, search trimmed and null where it has no word. */
export function normalFilter(filter: Filter): Filter {
  const lists = Object.fromEntries(LIST_KEYS.map((key) => [key, sortedOnce(filter[key])])) as unknown as Pick<Filter, ListKey>;
  return { ...filter, ...lists, search: searchWords(filter.search ?? '').length > 0 ? (filter.search ?? '').trim() : null };
}

/** A filter as a query string: repeated keys, defaults left out, the same text for filters that ask the same. */
export function filterToQuery(filter: Filter): URLSearchParams {
  const normal = normalFilter(filter);
  const query = new URLSearchParams();
  for (const key of LIST_KEYS) for (const value of normal[key]) query.append(key, String(value));
  for (const key of SINGLE_KEYS) if (normal[key] !== EMPTY_FILTER[key]) query.append(key, String(normal[key]));
  return query;
}

/** The filter of a query string. Keys of others are left alone; a value that no filter can have is ignored and told. */
export function queryToFilter(query: URLSearchParams): ReadFilter {
  const ignored: { key: string; value: string }[] = [];
  const valuesOf = (key: keyof Filter) => {
    const allowed = ALLOWED[key] ?? ((value: string) => value.trim() !== '');
    const values = query.getAll(key);
    ignored.push(...values.filter((value) => !allowed(value)).map((value) => ({ key, value })));
    return values.filter(allowed);
  };
  const lists = Object.fromEntries(LIST_KEYS.map((key) => [key, key === 'signs' ? valuesOf(key).map(toSign) : valuesOf(key)]));
  const singles = Object.fromEntries(SINGLE_KEYS.map((key) => [key, single(key, valuesOf(key)[0])]));
  return { filter: normalFilter({ ...EMPTY_FILTER, ...lists, ...singles }), ignored };
}

function single(key: (typeof SINGLE_KEYS)[number], value: string | undefined): string | boolean | null {
  if (value === undefined) return EMPTY_FILTER[key];
  return key === 'ambiguous' || key === 'contested' ? value === 'true' : value;
}

function toSign(value: string): Sign {
  return Number(value) as Sign;
}

function sortedOnce(values: readonly (string | number)[]): (string | number)[] {
  return [...new Set(values)].filter((value) => String(value).trim() !== '').sort((a, b) => byText(String(a), String(b)));
}

function isOneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}
