import { NONE, type Filter, type ListKey } from '../../../server/domain/filter';
import { CLASSES, CLASS_NAMES, type RelationClass } from '../../../server/domain/vocabulary/classes';
import { LABELS, labelRow } from '../../../server/domain/vocabulary/labels';
import { MEANS, MEANS_NAMES } from '../../../server/domain/vocabulary/means';
import { MODALITIES, MODALITY_NAMES } from '../../../server/domain/vocabulary/modality';
import { relationTypeRow } from '../../../server/domain/vocabulary/relation-types';

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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
