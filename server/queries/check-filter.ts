import { NONE, type Filter } from '../domain/filter';
import { nearest } from '../domain/nearest';
import { byText } from '../domain/order';
import { toInterval } from '../domain/partial-date';
import { IMPORT_LABEL, PENDING } from '../domain/vocabulary/import-labels';
import { LABEL_NAMES } from '../domain/vocabulary/labels';
import { RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import { recall } from './memory';
import { WrongValueError } from './query-error';
import { readActors } from './read-actors';
import { schemaInSight } from './schema-in-sight';

type FieldErrors = { readonly field: string; readonly message: string }[];

/** Values that an error message lists; past that it names those that are near. */
const LISTED = 20;
/** Wrong values of one field that are told of one by one. */
const TOLD = 3;
/** Labels and types that are no actor's and no statement's. */
const NOT_ASKED: readonly string[] = ['Actor', 'Article', 'MENTIONS', IMPORT_LABEL, ...Object.values(PENDING)];

const ACTOR_IDS = 'MATCH (a:Actor) RETURN a.id AS id';
const ARTICLE_IDS = 'MATCH (a:Article) RETURN a.id AS id';

/** Throws a WrongValueError that names what a filter asks for and the graph does not have, with what is allowed. */
export async function checkFilter(store: GraphStore, filter: Partial<Filter>): Promise<void> {
  const { labels = [], types = [], articles = [], actors = [], speakers = [] } = filter;
  const errors = [
    ...(await unknown('labels', labels, LABEL_NAMES, async () => (await schemaInSight(store)).labels.map(({ name }) => name))),
    ...(await unknown('types', types, RELATION_TYPE_NAMES, async () =>
      (await schemaInSight(store)).relationshipTypes.map(({ name }) => name),
    )),
    ...(await unknown(
      'articles',
      articles.filter((id) => id !== NONE),
      [],
      () => idsOf(store, ARTICLE_IDS),
    )),
    ...(await unknownActors(store, { actors, speakers: speakers.filter((id) => id !== NONE) })),
    ...wrongDates(filter),
  ];
  if (errors.length > 0) throw new WrongValueError(errors);
}

/** Throws unless each of the fields holds ids of actors only. */
export async function checkActors(store: GraphStore, fields: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const errors = await unknownActors(store, fields);
  if (errors.length > 0) throw new WrongValueError(errors);
}

/** Ids of actors that someone who wrote `id` may have meant. */
export async function nearActors(store: GraphStore, id: string): Promise<string[]> {
  return nearest(id, await actorIds(store));
}

/** Ids of articles that someone who wrote `id` may have meant. */
export async function nearArticles(store: GraphStore, id: string): Promise<string[]> {
  return nearest(id, await idsOf(store, ARTICLE_IDS));
}

/** The graph itself is asked only where the vocabulary does not know a value. */
async function unknown(
  field: string,
  values: readonly string[],
  known: readonly string[],
  inGraph: () => Promise<string[]>,
): Promise<FieldErrors> {
  if (values.every((value) => known.includes(value))) return [];
  const allowed = [...new Set([...known, ...(await inGraph())])].filter((value) => !NOT_ASKED.includes(value)).sort(byText);
  const there = new Set(allowed);
  return told(
    field,
    values.filter((value) => !there.has(value)),
    allowed,
  );
}

async function unknownActors(store: GraphStore, asked: Readonly<Record<string, readonly string[]>>): Promise<FieldErrors> {
  const ids = [...new Set(Object.values(asked).flat())];
  if (ids.length === 0) return [];
  const known = new Set<string>((await readActors(store, ids)).keys());
  if (ids.every((id) => known.has(id))) return [];
  const all = await actorIds(store);
  const missing = (own: readonly string[]) => own.filter((id) => !known.has(id));
  return Object.entries(asked).flatMap(([field, own]) => told(field, missing(own), all));
}

/** Remembered: whoever misspells again and again is not to have the whole graph read each time. */
function actorIds(store: GraphStore): Promise<readonly string[]> {
  return recall(store, 'actor ids', async () => (await idsOf(store, ACTOR_IDS)).sort(byText));
}

function told(field: string, wrong: readonly string[], allowed: readonly string[]): FieldErrors {
  const values = [...new Set(wrong)];
  const errors = values.slice(0, TOLD).map((value) => ({ field, message: messageFor(value, allowed) }));
  const more = values.length - errors.length;
  return more === 0 ? errors : [...errors, { field, message: `${more} more are not in the graph` }];
}

function messageFor(value: string, allowed: readonly string[]): string {
  if (allowed.length <= LISTED) return `${value} is not in the graph; allowed are ${allowed.join(', ')}`;
  const near = nearest(value, allowed);
  return near.length === 0 ? `${value} is not in the graph` : `${value} is not in the graph; did you mean ${near.join(' or ')}?`;
}

async function idsOf(store: GraphStore, text: string): Promise<string[]> {
  const found: string[] = [];
  for await (const [id] of store.stream({ text })) {
    if (typeof id === 'string') found.push(id);
  }
  return found;
}

function wrongDates({ dateFrom = null, dateTo = null }: Partial<Filter>): FieldErrors {
  const from = toInterval(dateFrom ?? '')?.from;
  const to = toInterval(dateTo ?? '')?.to;
  return from !== undefined && to !== undefined && to < from ? [{ field: 'dateTo', message: 'must not lie before dateFrom' }] : [];
}
