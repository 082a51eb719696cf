import type { ActorId } from '../../domain/actor';
import { isPlain } from '../../domain/statement';
import { extraTypeOf } from '../../formats/json-value';
import type { ExportStatement, ExtraProperty } from '../../formats/format';
import { batches } from '../../domain/batches';
import { by } from '../../domain/order';
import type { GraphStore } from '../../store/graph-store';
import { isPlainName, quoteName } from '../../store/quote-name';
import type { Parameters, Value, ValueMap } from '../../store/values';
import { HELD_AT_ONCE } from '../read-statements';
import { byPlace } from '../statement-order';
import { wholeOf } from '../values';
import { CARRIED } from './rows';

/** What is known of an export before its first piece is written. */
export interface Survey {
  /** Every actor of it, with its statements that count. */
  readonly counted: ReadonlyMap<ActorId, number>;
  readonly statements: number;
  /** Who says what is in it, actors of it or not. */
  readonly speakers: ReadonlySet<ActorId>;
  /** Ids of the articles cited; null is every article. */
  readonly articles: ReadonlySet<string> | null;
  /** In the order of the texts; null where they are too many. */
  readonly held: readonly ExportStatement[] | null;
  readonly extra: readonly ExtraProperty[];
}

/** Goes through the statements once: counts them and notes who and what they name. */
export async function surveyOf(statements: AsyncIterable<ExportStatement>, alone: Iterable<ActorId>): Promise<Survey> {
  const counted = new Map([...alone].map((id) => [id, 0]));
  const articles = new Set<string>();
  const speakers = new Set<ActorId>();
  const extra = new ExtraProperties();
  const held: ExportStatement[] = [];
  let number = 0;
  for await (const statement of statements) {
    number++;
    if (held.length < HELD_AT_ONCE) held.push(statement);
    for (const id of new Set([statement.from, statement.to])) counted.set(id, (counted.get(id) ?? 0) + Number(isPlain(statement)));
    if (statement.citation !== null) articles.add(statement.citation.article);
    for (const id of statement.attributedTo) speakers.add(id);
    extra.note(statement.extra);
  }
  return {
    counted,
    statements: number,
    speakers,
    articles,
    held: number === held.length ? held.sort(byPlace) : null,
    extra: extra.list(),
  };
}

/** Gathers the properties that are not of the codebook, with the type of their values. */
export class ExtraProperties {
  private readonly values = new Map<string, Value[]>();

  note(extra: ValueMap): void {
    for (const name in extra) this.add(name, extra[name] ?? null);
  }

  /** One value of each type is enough to know. */
  add(name: string, value: Value): void {
    const known = this.values.get(name);
    if (known === undefined) this.values.set(name, [value]);
    else if (extraTypeOf(known) !== extraTypeOf([...known, value])) known.push(value);
  }

  list(): ExtraProperty[] {
    return [...this.values].map(([name, values]) => ({ name, type: extraTypeOf(values) })).sort(by(({ name }) => name));
  }
}

/** Properties that one query counts. */
const ASKED_AT_ONCE = 64;
const PATTERNS = { actors: 'MATCH (item:Actor)', statements: 'MATCH (a:Actor)-[item]->(b:Actor)' } as const;

/** The same for a large graph as a whole: the store is asked for the values of those properties only that no column carries. */
export async function extraInGraph(store: GraphStore, of: keyof typeof PATTERNS): Promise<ExtraProperty[]> {
  const { propertyKeys } = await store.schema();
  const names = propertyKeys.filter((name) => !CARRIED[of].has(name));
  const extra = new ExtraProperties();
  const there: string[] = [];
  for (const some of batches(names, ASKED_AT_ONCE)) there.push(...(await propertiesThere(store, PATTERNS[of], some)));
  for (const name of there) {
    const { value, parameters } = propertyOfItem(name, 0);
    const text = `${PATTERNS[of]} WHERE ${value} IS NOT NULL RETURN ${value} AS value`;
    for await (const [held = null] of store.stream({ text, parameters })) extra.add(name, held);
  }
  return extra.list();
}

/** Which of these properties any item has: most names are of another kind, or of what is gone. */
async function propertiesThere(store: GraphStore, pattern: string, names: readonly string[]): Promise<readonly string[]> {
  const properties = names.map(propertyOfItem);
  const counts = properties.map(({ value }, at) => `count(${value}) AS n${at}`);
  const parameters = Object.assign({}, ...properties.map((property) => property.parameters)) as Parameters;
  const { rows } = await store.run({ text: `${pattern} RETURN ${counts.join(', ')}`, parameters });
  return names.filter((_, at) => (wholeOf(rows[0]?.[at]) ?? 0) > 0);
}

/** A property of the item. A name that no store reads in a text goes as a parameter, which is slower to look up. */
function propertyOfItem(name: string, at: number): { readonly value: string; readonly parameters: Parameters } {
  return isPlainName(name)
    ? { value: `item.${quoteName(name)}`, parameters: {} }
    : { value: `item[$k${at}]`, parameters: { [`k${at}`]: name } };
}
