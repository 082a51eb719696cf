import type { ActorId } from '../../domain/actor';
import type { Article, ArticleId } from '../../domain/citation';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, MENTION_COLUMNS, STATEMENT_COLUMNS, type Column } from '../../formats/columns';
import type { Cell, ExportActor, ExportArticle, ExportMention, ExportStatement } from '../../formats/format';
import { isPlainName, quoteName } from '../../store/quote-name';
import { GraphNode, GraphRelationship, type Row, type Value, type ValueMap } from '../../store/values';
import { toActor } from '../actor-row';
import { toArticle } from '../article-row';
import { toMention } from '../read-actor';
import { RELATIONSHIP_COLUMNS, statementOf, type RowReader } from '../statement-row';

/** What marks an item as part of an import; it is no part of the graph. */
const OURS = 'importId';

const NOTHING: ValueMap = {};
const ACTOR = carrying(ACTOR_COLUMNS, ['labels']);
const ARTICLE = carrying(ARTICLE_COLUMNS, []);
const MENTION = carrying(MENTION_COLUMNS, ['article', 'actor']);
const STATEMENT = carrying(STATEMENT_COLUMNS, ['from', 'to', 'type']);

/** The names of the properties that the columns of a kind carry; a mark of ours is no property of anything. */
export const CARRIED = {
  actors: new Set([OURS, ...ACTOR.keys()]),
  statements: new Set([OURS, ...STATEMENT.keys()]),
} as const satisfies Record<string, ReadonlySet<string>>;

type Articles = ReadonlyMap<ArticleId, Article>;

/** Statements with all that the store has of them, and what is known of the articles that they cite. */
export function exportStatements(articles: Articles): RowReader<ExportStatement> {
  return {
    columns: RELATIONSHIP_COLUMNS,
    read: ([from, relation, to]) =>
      relation instanceof GraphRelationship ? toExportStatement(from, relation.type, to, own(relation.properties), articles) : null,
  };
}

/** Foreign properties that a query spells: past them each row would be mostly of what it has not. */
const MOST_SPELLED = 64;
/** To set this one sets no property. */
const isSpelled = (name: string) => isPlainName(name) && name !== '__proto__';

/** The same where it is known which properties there are besides the codebook's: value by value, which takes a driver a third of the time, if every store can be asked for them by name. */
export function exportStatementsWith(articles: Articles, extra: readonly string[]): RowReader<ExportStatement> {
  if (extra.length > MOST_SPELLED || !extra.every(isSpelled)) return exportStatements(articles);
  const names = [...new Set([...STATEMENT.keys(), ...extra])];
  return {
    columns: ['a.id AS source, type(r) AS type, b.id AS target', ...names.map((name, at) => `r.${quoteName(name)} AS p${at}`)].join(', '),
    read: ([from, type, to, ...values]) => {
      const properties: Record<string, Value> = {};
      for (const [at, name] of names.entries()) {
        const value = values[at] ?? null;
        if (value !== null) properties[name] = value;
      }
      return toExportStatement(from, type, to, properties, articles);
    },
  };
}

function toExportStatement(
  from: Value | undefined,
  type: Value | undefined,
  to: Value | undefined,
  properties: ValueMap,
  articles: Articles,
): ExportStatement | null {
  const statement = statementOf(from, type, to, properties);
  if (statement === null) return null;
  const source = statement.citation === null ? null : (articles.get(statement.citation.article) ?? null);
  const whole = Object.assign(statement, { source, properties, extra: NOTHING });
  whole.extra = extraOf(properties, whole, STATEMENT);
  return whole;
}

/** An actor out of its node, with all that the store has of it. */
export function toExportActor(node: Value | undefined, countedOf: (id: ActorId) => number): ExportActor | null {
  const actor = toActor(node);
  if (actor === null || !(node instanceof GraphNode)) return null;
  const properties = own(node.properties);
  const whole = { ...actor, labels: node.labels, counted: countedOf(actor.id), properties, extra: {} };
  return { ...whole, extra: extraOf(properties, whole, ACTOR) };
}

/** An article out of its node, with all that the store has of it. */
export function toExportArticle(node: Value | undefined): ExportArticle | null {
  const article = toArticle(node);
  if (article === null || !(node instanceof GraphNode)) return null;
  const properties = own(node.properties);
  return { ...article, properties, extra: extraOf(properties, { ...article, properties, extra: {} }, ARTICLE) };
}

/** A mention out of a row of article id, relationship and actor id, with all that the store has of it. */
export function toExportMention(row: Row): ExportMention | null {
  const [mention] = toMention(row);
  const relation = row[1];
  if (mention === undefined || !(relation instanceof GraphRelationship)) return null;
  const properties = own(relation.properties);
  return { ...mention, properties, extra: extraOf(properties, { ...mention, properties, extra: {} }, MENTION) };
}

function carrying<T>(columns: readonly Column<T>[], others: readonly string[]): ReadonlyMap<string, Column<T>> {
  return new Map(columns.filter(({ name, derived }) => !derived && !others.includes(name)).map((column) => [column.name, column]));
}

function own(properties: ValueMap): ValueMap {
  if (!(OURS in properties)) return properties;
  const { [OURS]: _, ...rest } = properties;
  return rest;
}

/** What of the properties no column carries as it stands: properties of others, and values that the codebook would not have there. */
function extraOf<T>(properties: ValueMap, item: T, columns: ReadonlyMap<string, Column<T>>): ValueMap {
  let extra: Record<string, Value> | null = null;
  for (const name in properties) {
    const value = properties[name] ?? null;
    const column = columns.get(name);
    if (column === undefined ? value !== null : !isSame(value, column.of(item))) (extra ??= {})[name] = value;
  }
  return extra ?? NOTHING;
}

function isSame(value: Value, carried: Cell): boolean {
  if (value === carried) return true;
  if (typeof value === 'bigint') return typeof carried === 'number' && BigInt(carried) === value;
  if (!Array.isArray(value) || !Array.isArray(carried)) return false;
  return value.length === carried.length && value.every((item, index) => item === carried[index]);
}
