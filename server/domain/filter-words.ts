import { dateText } from './date-words';
import { DEEDS, deedsOf } from './deeds';
import { LIST_KEYS, NONE, type Filter, type ListKey } from './filter';
import { capital } from './in-words';
import { CLASSES, CLASS_NAMES, type RelationClass } from './vocabulary/classes';
import { LABELS, labelRow } from './vocabulary/labels';
import { MEANS, MEANS_NAMES } from './vocabulary/means';
import { MODALITIES, MODALITY_NAMES } from './vocabulary/modality';
import { relationTypeRow } from './vocabulary/relation-types';

/** What the names of filter values depend on beside the vocabulary. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly article: (id: string) => string;
}

const SIGNS: Readonly<Record<string, string>> = { '1': 'Support', '-1': 'Opposition', '0': 'Neither' };

const NAMES: Readonly<Record<ListKey, (value: string, names: Names) => string>> = {
  labels: (value) => (Object.hasOwn(LABELS, value) ? labelRow(value).plural : value),
  types: (value) => capital(relationTypeRow(value).says.replace(/^is /, '')),
  classes: (value) => (CLASS_NAMES.includes(value as RelationClass) ? CLASSES[value as RelationClass].name : value),
  signs: (value) => SIGNS[value] ?? value,
  articles: (value, { article }) => (value === NONE ? 'No article cited' : article(value)),
  speakers: (value, { actor }) => (value === NONE ? 'The article itself' : actor(value)),
  means: (value) => (value === NONE ? 'No means given' : MEANS[MEANS_NAMES.find((name) => name === value) ?? 'military'].name),
  modality: (value) => MODALITIES[MODALITY_NAMES.find((name) => name === value) ?? 'stated'].name,
  actors: (value, { actor }) => actor(value),
};

/** How a value of the filter is called. */
export function valueName(key: ListKey, value: Filter[ListKey][number], names: Names): string {
  return NAMES[key](String(value), names);
}

/** What the keys of the filter are called, as headings. */
export const KEY_NAMES: Readonly<Record<ListKey, string>> = {
  labels: 'Kind of actor',
  types: 'Relation',
  classes: 'Kind of relation',
  signs: 'Sign',
  articles: 'Article',
  speakers: 'Who says so',
  means: 'Means',
  modality: 'Modality',
  actors: 'Actors',
};

/** One thing that a filter asks for, as the page says it; of a list one value of it, or null for all of them at once. */
export interface AskedFor {
  readonly key: keyof Filter;
  readonly value: Filter[ListKey][number] | null;
  readonly text: string;
}

/** All that a filter asks for, one by one. */
export function askedFor(filter: Filter, names: Names): AskedFor[] {
  const { ambiguous, contested, dateFrom, dateTo, search } = filter;
  const one = (key: keyof Filter, text: string | null): AskedFor[] => (text === null ? [] : [{ key, value: null, text }]);
  return [
    ...one('search', search && `“${search}”`),
    ...LIST_KEYS.flatMap((key) => (key === 'means' ? askedMeans(filter, names) : askedValues(key, filter, names))),
    ...one('ends', filter.ends === 'both' ? 'Only among these actors' : null),
    ...one('ambiguous', ambiguous === null ? null : ambiguous ? 'Ambiguous' : 'Not ambiguous'),
    ...one('contested', contested === null ? null : contested ? 'Contested pairs' : 'Pairs that are not contested'),
    ...one('dateFrom', dateFrom && `From ${dateText(dateFrom)}`),
    ...one('dateTo', dateTo && `Until ${dateText(dateTo)}`),
  ];
}

/** The switch *deeds, words, both* is one thing, though its deeds are five values. */
function askedMeans(filter: Filter, names: Names): AskedFor[] {
  const deeds = deedsOf(filter.means);
  if (deeds === 'deeds' || deeds === 'words') return [{ key: 'means', value: null, text: `${DEEDS[deeds].name} only` }];
  return askedValues('means', filter, names);
}

function askedValues(key: ListKey, filter: Filter, names: Names): AskedFor[] {
  return filter[key].map((value) => ({ key, value, text: valueName(key, value, names) }));
}

/** Keys whose values are names: alone they do not say what is asked of them. */
const HEADED: readonly (keyof Filter)[] = ['speakers', 'actors'];

/** A filter in a line: "Opposition; Who says so: Mira Holt or Avaria; From 2017"; empty where it asks nothing. */
export function filterWords(filter: Filter, names: Names): string {
  const asked = askedFor(filter, { ...names, article: (id) => `“${names.article(id)}”` });
  const keys = [...new Set(asked.map(({ key }) => key))];
  return keys
    .map((key) => {
      const texts = asked.filter((one) => one.key === key).map(({ text }) => text);
      return (HEADED.includes(key) ? `${KEY_NAMES[key as ListKey]}: ` : '') + texts.join(' or ');
    })
    .join('; ');
}
