import type { Sign } from './vocabulary/classes';

/**
 * The one filter vocabulary, from URL to query to export. It selects statements; values of one key are OR, keys are AND,
 * an empty list or null asks nothing. Source: the HTTP section of docs/api.md.
 */
export interface Filter {
  /** Labels of an end. */
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly classes: readonly string[];
  readonly signs: readonly Sign[];
  readonly articles: readonly string[];
  /** Actor ids, or `none` for what the article says in its own voice. */
  readonly speakers: readonly string[];
  /** Means, or `none` for statements that have none. */
  readonly means: readonly string[];
  readonly modality: readonly string[];
  readonly ambiguous: boolean | null;
  /** Whether the pair of the statement is contested. */
  readonly contested: boolean | null;
  /** EDTF level 0; a date filter matches where intervals overlap. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly actors: readonly string[];
  /** Whether `actors` has to hold one end or both. */
  readonly ends: 'any' | 'both';
  /** Folded over names, aliases and claims. */
  readonly search: string | null;
}

export const EMPTY_FILTER: Filter = {
  labels: [], types: [], classes: [], signs: [], articles: [], speakers: [], means: [], modality: [],
  ambiguous: null, contested: null, dateFrom: null, dateTo: null, actors: [], ends: 'any', search: null,
};

/** The keys of the filter that hold a list, in the order of the address. */
export const LIST_KEYS = ['labels', 'types', 'classes', 'signs', 'articles', 'speakers', 'means', 'modality', 'actors'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** What `speakers` and `means` say for "nobody but the article" and "no means". */
export const NONE = 'none';
