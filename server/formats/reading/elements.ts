import { NEVER_IN_NAMES } from '../../store/quote-name';
import {
  problem,
  type Place,
  type Properties,
  type PropertyScalar,
  type PropertyValue,
  type ReadItem,
  type ReadNode,
  type ReadProblem,
  type ReadRelationship,
} from './items';
import { LONGEST_NAME, MOST_LABELS } from './limits';

/** Values of an element by name, as a file has them: of any form. */
export type Attributes = ReadonlyMap<string, unknown>;

/** Names by which files of other tools tell what an element is called, of which kind it is, and how it is said; the first that is there counts. */
const NAME_KEYS = ['name', 'label', 'Label', 'title'];
const KIND_KEYS = ['labels', 'kind', 'category', 'type'];
const TYPE_KEYS = ['type', 'relation', 'interaction', 'relationship', 'kind', 'label', 'Edge Label', 'name'];

/** What a relation is called that a file says nothing of. */
const LINK = 'LINKED_TO';
/** Names that stores and imports use themselves. */
const TAKEN = new Set(['_id', '_labels', '_source', '_target', '_type', '__proto__', 'importId']);

const INTEGER_MIN = -(2n ** 63n);
const INTEGER_MAX = 2n ** 63n - 1n;

/** A node out of what a file says of it. Its kind, where the file tells of one, is its label. */
export function* nodeItems(id: unknown, attributes: Attributes, at: Place): Generator<ReadItem> {
  const known = idText(id);
  if (known === null) {
    yield problem('missing-id', 'An element has no id', at);
    return;
  }
  const { properties, problems } = propertiesOf(attributes, at);
  yield* problems;
  const kindKey = KIND_KEYS.find((key) => namesOf(attributes.get(key)).length > 0);
  const kinds = kindKey === undefined ? [] : namesOf(attributes.get(kindKey));
  if (kinds.length > MOST_LABELS) {
    yield problem('too-many-types', `A node has more than ${MOST_LABELS} labels`, at);
    return;
  }
  const { labels: _labels, ...rest } = properties;
  const labels = ['Actor', ...new Set(kinds.filter((kind) => kind !== 'Actor'))];
  yield* actorOrStatement({ kind: 'node', id: known, labels, properties: named(rest), at });
}

/** A relationship out of what a file says of it. */
export function* relationshipItems(
  ends: Readonly<Record<'id' | 'source' | 'target', unknown>>,
  attributes: Attributes,
  at: Place,
): Generator<ReadItem> {
  const [from, to] = [idText(ends.source), idText(ends.target)];
  if (from === null || to === null) {
    yield problem('missing-end', `A relation does not say where it ${from === null ? 'begins' : 'ends'}`, {
      ...at,
      column: from === null ? 'source' : 'target',
    });
    return;
  }
  const { properties, problems } = propertiesOf(attributes, at);
  yield* problems;
  const typeKey = TYPE_KEYS.find((key) => namesOf(attributes.get(key)).length > 0);
  const type = typeKey === undefined ? LINK : (namesOf(attributes.get(typeKey))[0] ?? LINK);
  const { [typeKey ?? '']: _type, ...rest } = properties;
  yield* actorOrStatement({ kind: 'relationship', id: idText(ends.id), type, from, to, properties: rest, at });
}

/** An actor or a statement that is called as articles or mentions are gets another label or type: only files of ours have those, and say so in another way. */
export function* actorOrStatement(item: ReadNode | ReadRelationship): Generator<ReadItem> {
  const taken = item.kind === 'node' ? 'Article' : 'MENTIONS';
  if (item.kind === 'node' ? !item.labels.includes(taken) : item.type !== taken) {
    yield item;
    return;
  }
  const name = `file_${taken}`;
  yield problem('renamed', `The graph uses the name ${taken} itself; it came in as ${name}`, item.at);
  yield item.kind === 'node' ? { ...item, labels: item.labels.map((label) => (label === taken ? name : label)) } : { ...item, type: name };
}

/** Every actor is called something; what already has a name keeps all that it has. */
function named(properties: Properties): Properties {
  const key = NAME_KEYS.find((name) => typeof properties[name] === 'string' && properties[name] !== '');
  if (key === undefined || key === 'name' || 'name' in properties) return properties;
  return { ...properties, name: properties[key] as string };
}

/** An id as text: files of other tools number their elements. */
function idText(id: unknown): string | null {
  if (typeof id === 'number' || typeof id === 'bigint') return String(id);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Labels and types: a list, or a text in one of the forms that tools write (`:A:B`, `A;B`). */
function namesOf(value: unknown): string[] {
  const texts = Array.isArray(value)
    ? value.filter((item) => typeof item === 'string')
    : typeof value === 'string'
      ? splitNames(value)
      : [];
  return texts
    .slice(0, MOST_LABELS + 2)
    .map((text) => text.trim().slice(0, LONGEST_NAME))
    .filter((text) => text !== '');
}

function splitNames(text: string): string[] {
  if (text.startsWith(':')) return text.split(':', MOST_LABELS + 2);
  return text.split(';', MOST_LABELS + 2);
}

/** Attributes as the graph can hold them, and what had to be made of those that it cannot. */
export function propertiesOf(attributes: Attributes, at: Place): HeldProperties {
  const held = new HeldProperties(at);
  for (const [name, value] of attributes) held.add(name, value);
  return held;
}

/** The same, one by one. */
export class HeldProperties {
  /** No name among them is `__proto__`. Entries would take three times as long, and each value of a file comes by here. */
  readonly properties: Record<string, PropertyValue> = {};
  readonly problems: ReadProblem[] = [];

  private renamed: Set<string> | null = null;

  constructor(private readonly at: Place) {}

  add(given: string, value: unknown): void {
    if (given === 'id') return;
    const name = this.nameFor(given);
    const held = toProperty(value);
    if (held === undefined) return;
    if ('text' in held) this.tell('kept-as-text', `${given}: ${held.why}; it came in as text`, given);
    this.properties[name] = 'text' in held ? held.text : held.value;
  }

  /** What no other has: nothing goes where something renamed has gone, nor the other way round. */
  private nameFor(given: string): string {
    let name = freeName(given);
    const why = name === given ? this.renamed?.has(given) && `Another attribute came in as ${given} before it` : whyRenamed(given);
    if (!why) return given;
    while (Object.hasOwn(this.properties, name)) name += '_';
    (this.renamed ??= new Set()).add(name);
    this.tell('renamed', `${why}; it came in as ${name}`, given);
    return name;
  }

  private tell(code: 'renamed' | 'kept-as-text', message: string, column: string): void {
    this.problems.push(problem(code, message, { ...this.at, column }));
  }
}

/** A name that stores can hold, and that neither they nor imports use themselves. */
function freeName(given: string): string {
  if (!TAKEN.has(given) && !given.startsWith('$') && given !== '' && given.search(NEVER_IN_NAMES) < 0) return given;
  const name = given.replaceAll(NEVER_IN_NAMES, '\ufffd');
  return TAKEN.has(name) || name.startsWith('$') || name === '' ? `file${name.startsWith('_') ? '' : '_'}${name}` : name;
}

function whyRenamed(given: string): string {
  if (given.search(NEVER_IN_NAMES) >= 0) return `No property can be called ${JSON.stringify(given)}`;
  return `The graph uses the name ${given || '(empty)'} itself`;
}

type Held = { readonly value: PropertyValue } | { readonly text: PropertyValue; readonly why: string };

/** A value as the graph can hold it; undefined where there is none. */
function toProperty(value: unknown): Held | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return toList(value);
  const typed = typedText(value);
  if (typed !== null) return typed;
  if (typeof value === 'object') return { text: jsonText(value), why: 'the graph holds no object in a property' };
  return toScalar(value);
}

function toScalar(value: unknown): { readonly value: PropertyScalar } | { readonly text: string; readonly why: string } {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string') {
    const whole = value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
    return whole === value ? { value } : { text: whole, why: 'it holds half a character' };
  }
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (typeof value === 'bigint' && value >= INTEGER_MIN && value <= INTEGER_MAX) return { value };
  return { text: String(value), why: typeof value === 'bigint' ? 'an integer has 64 bits' : 'it is no number that the graph can hold' };
}

/** A value of the database's own types as its text: the form in which our files have what no format has a type for. */
function typedText(value: unknown): { readonly text: string; readonly why: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { $type: type, _value: text } = value as Readonly<Record<string, unknown>>;
  return typeof type === 'string' && typeof text === 'string' ? { text, why: `an import brings no ${type}` } : null;
}

/** A list of values of one kind; the graph holds no other. */
function toList(values: readonly unknown[]): Held {
  const typed = values.map(typedText).filter((item) => item !== null);
  if (typed.length > 0 && typed.length === values.length) return { text: typed.map(({ text }) => text), why: typed[0]?.why ?? '' };
  const kinds = new Set(values.map((value) => (typeof value === 'bigint' ? 'number' : typeof value)));
  const held = values.map(toScalar).flatMap((item) => ('value' in item ? [item.value] : []));
  if (kinds.size > 1 || held.length < values.length)
    return { text: jsonText(values), why: 'the graph holds only lists of one kind of value' };
  return { value: held };
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}
