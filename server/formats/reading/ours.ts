import { CLASSES } from '../../domain/vocabulary/classes';
import { relationTypeRow } from '../../domain/vocabulary/relation-types';
import {
  ACTOR_COLUMNS,
  ARTICLE_COLUMNS,
  MENTION_COLUMNS,
  STATEMENT_COLUMNS,
  STORED_OTHERWISE,
  extraPropertyName,
  type Column,
} from '../columns';
import { textToList } from '../list-text';
import { actorOrStatement, HeldProperties, type Attributes } from './elements';
import { isObject } from './is-object';
import { problem, type Place, type ReadItem } from './items';
import type { JsonValue } from './json';
import { parseJson } from './json';

/** How a file says that Entente wrote it. */
const GENERATOR = /^Entente\b/;

/** Whether what a file calls its generator is Entente: then its columns mean what they say, and come back as they were. */
export function isOurs(generator: unknown): boolean {
  return typeof generator === 'string' && GENERATOR.test(generator);
}

/** What of a column comes back. */
interface KnownColumn {
  readonly type: Column<never>['type'];
  /** It follows from others, or is the element itself. */
  readonly isLeftOut: boolean;
  /** What stands in it where the store has nothing. */
  readonly implied: Implied | undefined;
}

type Implied = (of: { readonly id?: string; readonly type?: string }) => string | undefined;

const IMPLIED: Readonly<Record<string, Implied>> = {
  name: ({ id }) => id,
  title: ({ id }) => id,
  modality: () => 'stated',
  sign: ({ type = '' }) => String(CLASSES[relationTypeRow(type).class].sign),
};

const ACTORS = known(ACTOR_COLUMNS, ['id', 'labels']);
const STATEMENTS = known(STATEMENT_COLUMNS, ['id', 'from', 'to', 'type']);
const ARTICLES = known(ARTICLE_COLUMNS, ['id']);
const MENTIONS = known(MENTION_COLUMNS, ['article', 'actor']);

function known(columns: readonly Pick<Column<never>, 'name' | 'type' | 'derived'>[], itself: readonly string[]): Map<string, KnownColumn> {
  return new Map(
    columns.map(({ name, type, derived }) => [
      name,
      { type, isLeftOut: derived === true || itself.includes(name), implied: IMPLIED[name] },
    ]),
  );
}

/** An actor of a file of ours. `json` names the columns whose texts are JSON. */
export function* ourActor(id: unknown, values: Attributes, at: Place, json?: ReadonlySet<string>): Generator<ReadItem> {
  if (typeof id !== 'string' || id === '') yield problem('missing-id', 'An actor has no id', at);
  else yield* node(id, ['Actor', ...listOf(values.get('labels'))], decoded(values, at, { columns: ACTORS, json, id }), at);
}

/** A statement of a file of ours. */
export function* ourStatement(
  { id, from, to }: Readonly<Record<'id' | 'from' | 'to', unknown>>,
  values: Attributes,
  at: Place,
  json?: ReadonlySet<string>,
): Generator<ReadItem> {
  const type = values.get('type');
  if (typeof from !== 'string' || typeof to !== 'string' || typeof type !== 'string')
    yield problem('missing-end', 'A statement needs a type and both its ends', at);
  else
    yield* relationship(
      { id: typeof id === 'string' ? id : null, type, from, to },
      decoded(values, at, { columns: STATEMENTS, json, type }),
      at,
    );
}

/** An article of a file of ours. */
export function* ourArticle(values: Attributes, at: Place): Generator<ReadItem> {
  const id = values.get('id');
  if (typeof id !== 'string' || id === '') yield problem('missing-id', 'An article has no id', at);
  else yield* node(id, ['Article'], decoded(values, at, { columns: ARTICLES, id }), at);
}

/** A mention of a file of ours. */
export function* ourMention(values: Attributes, at: Place): Generator<ReadItem> {
  const [from, to] = [values.get('article'), values.get('actor')];
  if (typeof from !== 'string' || typeof to !== 'string') yield problem('missing-end', 'A mention needs an article and an actor', at);
  else {
    const { properties, problems } = decoded(values, at, { columns: MENTIONS });
    yield* problems;
    yield { kind: 'relationship', id: null, type: 'MENTIONS', from, to, properties, at };
  }
}

/** An article that stands as JSON in the data of a graph, with whom it mentions. */
export function* ourArticleData(article: JsonValue, at: Place): Generator<ReadItem> {
  if (!isObject(article)) return;
  const { mentions, extra, ...own } = article;
  yield* ourArticle(new Map(Object.entries({ ...own, ...(isObject(extra) ? extra : {}) })), at);
  for (const mention of Array.isArray(mentions) ? (mentions as JsonValue[]) : []) {
    if (!isObject(mention)) continue;
    const { extra: more, ...position } = mention;
    yield* ourMention(new Map(Object.entries({ ...position, ...(isObject(more) ? more : {}), article: article['id'] ?? null })), at);
  }
}

function* node(id: string, labels: readonly string[], { properties, problems }: HeldProperties, at: Place): Generator<ReadItem> {
  yield* problems;
  const item = { kind: 'node', id, labels, properties, at } as const;
  if (labels[0] === 'Actor') yield* actorOrStatement(item);
  else yield item;
}

function* relationship(
  ends: { readonly id: string | null; readonly type: string; readonly from: string; readonly to: string },
  { properties, problems }: HeldProperties,
  at: Place,
): Generator<ReadItem> {
  yield* problems;
  yield* actorOrStatement({ kind: 'relationship', ...ends, properties, at });
}

/** Properties out of columns: lists as such, what was written as JSON as what it was. */
function decoded(
  values: Attributes,
  at: Place,
  {
    columns,
    json,
    ...of
  }: { readonly columns: ReadonlyMap<string, KnownColumn>; readonly json?: ReadonlySet<string> | undefined } & Parameters<Implied>[0],
): HeldProperties {
  const held = new HeldProperties(at);
  const otherwise = listOf(values.get(STORED_OTHERWISE));
  for (const name of otherwise) if (columns.get(name)?.type === 'list') held.add(name, []);
  for (const [name, value] of values) {
    const column = columns.get(name);
    if (column?.isLeftOut) continue;
    if (column) {
      if (isStored(column, value, otherwise.includes(name), of)) held.add(name, column.type === 'list' ? listOf(value) : value);
    } else held.add(extraPropertyName(name), json?.has(name) && typeof value === 'string' ? parseJson(value) : value);
  }
  return held;
}

/** What a column shows only because the codebook implies it is left out, unless somebody has changed it since. */
function isStored({ type, implied }: KnownColumn, value: unknown, isOtherwise: boolean, of: Parameters<Implied>[0]): boolean {
  if (type === 'flag') return value !== false || isOtherwise;
  return !isOtherwise || implied === undefined || implied(of) !== String(value);
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return textToList(value);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
