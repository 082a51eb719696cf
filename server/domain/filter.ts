import type { Actor, ActorId } from './actor';
import { pairKey } from './contested';
import { intervalsMayOverlap, periodOf, toInterval } from './partial-date';
import type { Citation } from './citation';
import type { Statement } from './statement';
import { findsWords, searchWords } from './text-search';
import type { Sign } from './vocabulary/classes';

/** Characters that `search` can have at most. */
export const SEARCH_MOST = 200;

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
  /** Actor ids, or `none` for what the article says in its own voice (an unnamed origin is neither). */
  readonly speakers: readonly string[];
  /** Means, or `none` for statements that have none. */
  readonly means: readonly string[];
  readonly modality: readonly string[];
  readonly ambiguous: boolean | null;
  /** Whether the pair of the statement is contested. */
  readonly contested: boolean | null;
  /** EDTF level 0; a date filter matches where intervals overlap, so a statement without a date matches none and is counted apart. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly actors: readonly string[];
  /** Whether `actors` has to hold one end or both. */
  readonly ends: 'any' | 'both';
  /** Folded over names, aliases and claims. */
  readonly search: string | null;
}

export const EMPTY_FILTER: Filter = {
  labels: [],
  types: [],
  classes: [],
  signs: [],
  articles: [],
  speakers: [],
  means: [],
  modality: [],
  ambiguous: null,
  contested: null,
  dateFrom: null,
  dateTo: null,
  actors: [],
  ends: 'any',
  search: null,
};

/** The keys of the filter that hold a list, in the order of the address. */
export const LIST_KEYS = ['labels', 'types', 'classes', 'signs', 'articles', 'speakers', 'means', 'modality', 'actors'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** What `articles`, `speakers` and `means` say for "cites none", "nobody but the article" and "no means". */
export const NONE = 'none';

/** What a filter has to know beyond the statement: the actors of the graph, and which of its pairs are contested (contestedKeys). */
export interface FilterContext {
  readonly actors: ReadonlyMap<ActorId, NamedActor>;
  readonly contested: ReadonlySet<string>;
}
export type NamedActor = Pick<Actor, 'id' | 'label' | 'name' | 'aliases' | 'formerNames'>;

/** What a filter and its facets look at of a statement. */
export type Filterable = Pick<
  Statement,
  | 'type'
  | 'class'
  | 'sign'
  | 'from'
  | 'to'
  | 'claim'
  | 'modality'
  | 'ambiguous'
  | 'attributedTo'
  | 'attributedRole'
  | 'means'
  | 'date'
  | 'until'
> & { readonly citation: Pick<Citation, 'article'> | null };

/** The keys whose values are counted, each by what a statement has of it. */
export const FACET_VALUES = {
  labels: ({ from, to }, { actors }) => {
    const [label, other] = [actors.get(from)?.label, actors.get(to)?.label];
    if (label === undefined) return other === undefined ? [] : [other];
    return other === undefined || other === label ? [label] : [label, other];
  },
  types: ({ type }) => [type],
  classes: (statement) => [statement.class],
  signs: ({ sign }) => [String(sign)],
  articles: ({ citation }) => [citation?.article ?? NONE],
  speakers: ({ attributedTo, attributedRole, citation }) => {
    if (attributedTo.length > 0) return unique(attributedTo);
    // Where no article is cited none has a voice.
    return attributedRole === null && citation !== null ? [NONE] : [];
  },
  means: ({ means }) => (means.length > 0 ? unique(means) : [NONE]),
  modality: ({ modality }) => [modality],
  ambiguous: ({ ambiguous }) => [String(ambiguous)],
  contested: (statement, { contested }) => [String(contested.has(pairKey(statement)))],
} as const satisfies Record<string, (statement: Filterable, context: FilterContext) => readonly string[]>;
export type FacetKey = keyof typeof FACET_VALUES;
export const FACET_KEYS = Object.keys(FACET_VALUES) as [FacetKey, ...FacetKey[]];

type Test = (statement: Filterable) => boolean;
/** What a key of the filter asks of a statement. */
export type FilterTest = readonly [key: FacetKey | 'actors' | 'dates' | 'search', test: Test];

/** Whether a filter selects a statement: the single truth that every query has to agree with. */
export function matches(statement: Filterable, filter: Filter, context: FilterContext): boolean {
  return filterTests(filter, context).every(([, test]) => test(statement));
}

/** The statements that a filter selects, in the order given. */
export function select<S extends Filterable>(statements: readonly S[], filter: Filter, context: FilterContext): S[] {
  const tests = filterTests(filter, context);
  return statements.filter((statement) => tests.every(([, test]) => test(statement)));
}

/** The tests of a filter, ready for many statements: of those keys that ask anything. It selects what passes them all. */
export function filterTests(filter: Filter, context: FilterContext): FilterTest[] {
  const tests: [FilterTest[0], Test | null][] = [
    ...FACET_KEYS.map((key): [FacetKey, Test | null] => [key, facetTest(filter, key, context)]),
    ['actors', endsTest(filter)],
    ['dates', datesTest(filter)],
    ['search', searchTest(filter, context)],
  ];
  return tests.flatMap(([key, test]): FilterTest[] => (test === null ? [] : [[key, test]]));
}

/** Whether a filter asks for actors as such, so that those without a statement belong to its answer too. */
export function selectsActorsAlone(filter: Filter): boolean {
  const others = [
    ...FACET_KEYS.filter((key) => key !== 'labels').map((key) => askedOf(filter, key).size > 0),
    filter.dateFrom !== null,
    filter.dateTo !== null,
  ];
  return !others.includes(true);
}

/** Whether an actor as such is selected: by label, id and name. */
export function matchesActor(actor: NamedActor, { labels, actors, search }: Filter): boolean {
  return (
    (labels.length === 0 || labels.includes(actor.label)) &&
    (actors.length === 0 || actors.includes(actor.id)) &&
    findsWords(searchWords(search ?? ''), namesOf(actor).flatMap(searchWords))
  );
}

function askedOf(filter: Filter, key: FacetKey): ReadonlySet<string> {
  const asked = filter[key];
  if (asked === null) return new Set();
  return new Set(typeof asked === 'boolean' ? [String(asked)] : asked.map(String));
}

function facetTest(filter: Filter, key: FacetKey, context: FilterContext): Test | null {
  const asked = askedOf(filter, key);
  const values = FACET_VALUES[key];
  return asked.size === 0 ? null : (statement) => values(statement, context).some((value) => asked.has(value));
}

function endsTest({ actors, ends }: Filter): Test | null {
  if (actors.length === 0) return null;
  const asked = new Set<string>(actors);
  return ends === 'both' ? ({ from, to }) => asked.has(from) && asked.has(to) : ({ from, to }) => asked.has(from) || asked.has(to);
}

function datesTest({ dateFrom, dateTo }: Filter): Test | null {
  if (dateFrom === null && dateTo === null) return null;
  const window = { from: toInterval(dateFrom ?? '')?.from ?? '0000-01-01', to: toInterval(dateTo ?? '')?.to ?? '9999-12-31' };
  return (statement) => {
    const period = periodOf(statement);
    return window.from <= window.to && period !== null && intervalsMayOverlap(window, period);
  };
}

function searchTest({ search }: Filter, { actors }: FilterContext): Test | null {
  const sought = searchWords(search ?? '');
  if (sought.length === 0) return null;
  const words = new Map<string, readonly string[]>();
  const wordsOf = (id: ActorId) => {
    const known = words.get(id) ?? namesOf(actors.get(id)).flatMap(searchWords);
    words.set(id, known);
    return known;
  };
  return ({ from, to, claim }) => findsWords(sought, [...wordsOf(from), ...wordsOf(to), ...searchWords(claim ?? '')]);
}

function namesOf(actor: NamedActor | undefined): readonly string[] {
  return actor ? [actor.name, ...actor.aliases, ...actor.formerNames] : [];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}
