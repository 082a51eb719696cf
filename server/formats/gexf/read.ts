import { lookUp } from '../../domain/look-up';
import { AttributeValues, secondName } from '../reading/attribute-values';
import { Defaults } from '../reading/defaults';
import { nodeItems, relationshipItems } from '../reading/elements';
import { isOurs, ourActor, ourStatement } from '../reading/ours';
import { GEXF_TITLES } from './titles';
import { problem, untilUnreadable, Unreadable, type Place, type ReadFile, type ReadItem, type ReadLimits } from '../reading/items';
import { MOST_ITEMS } from '../reading/limits';
import { readText } from '../reading/text';
import { toTyped, type TypedName } from '../reading/typed-text';
import { readXml, type XmlHandler } from '../reading/xml';

interface Declared {
  readonly title: string;
  readonly type: TypedName;
  readonly isList: boolean;
  fallback: string | null;
}

interface Element {
  readonly is: 'node' | 'edge';
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly values: AttributeValues;
}

type Names = Readonly<Record<string, string>>;

/** Reads GEXF 1.1 to 1.3: declared attributes with their defaults, labels, weights. Colours, sizes and positions are no data of the graph. */
export const readGexf: ReadFile = (file, limits) =>
  untilUnreadable(readXml(readText(file, limits), (emit) => new GexfHandler(emit, limits)));

const TYPES: ReadonlyMap<string, TypedName> = new Map([
  ['boolean', 'boolean'],
  ['integer', 'integer'],
  ['long', 'integer'],
  ['short', 'integer'],
  ['byte', 'integer'],
  ['biginteger', 'integer'],
  ['float', 'float'],
  ['double', 'float'],
]);

class GexfHandler implements XmlHandler {
  private readonly declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  private readonly elements: Element[] = [];
  private readonly told = new Set<string>();
  private readonly defaults: Defaults;
  private declares: 'node' | 'edge' = 'node';
  private attribute: Declared | null = null;
  private directed = true;
  private ours = false;
  private depth = 0;

  constructor(
    private readonly emit: (item: ReadItem) => void,
    limits: ReadLimits,
  ) {
    this.defaults = new Defaults(limits);
  }

  open(name: string, attributes: Names, at: Place): void {
    if (this.depth++ === 0 && name !== 'gexf')
      throw new Unreadable('wrong-structure', `The outermost element is ${name}; that of GEXF is gexf`, at);
    if (name === 'graph') this.directed = attributes['defaultedgetype'] !== 'undirected';
    else if (name === 'attributes') this.declares = attributes['class'] === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.attribute = this.declare(attributes);
    else if (name === 'node' || name === 'edge') this.elements.push({ is: name, attributes, at, values: new AttributeValues() });
    else if (name === 'attvalue') this.takeValue(attributes, at);
    else if (name === 'spell')
      this.tellOnce('left-out', name, 'Of a time that is in several pieces nothing came in: the graph has no place for it', at);
  }

  close(name: string, text: string): void {
    this.depth -= 1;
    if (name === 'default' && this.attribute) this.attribute.fallback = text;
    else if (name === 'creator') this.ours = isOurs(text);
    else if (name === 'attribute') this.declareDefault();
    else if (name === 'node' || name === 'edge') this.finish();
  }

  private declare({ id = '', title = id, type = 'string' }: Names): Declared {
    const scalar = type.replace(/^list/, '');
    const declared = { title, type: TYPES.get(scalar) ?? 'text', isList: type.startsWith('list'), fallback: null };
    this.declared[this.declares].set(id, declared);
    return declared;
  }

  private declareDefault(): void {
    const { attribute } = this;
    this.attribute = null;
    if (!attribute || attribute.fallback === null) return;
    const { title, fallback: text } = attribute;
    this.defaults.declare(this.declares, title, { value: valueOf(text, attribute) ?? text, text });
  }

  private takeValue({ for: forId, id, value = '', ...time }: Names, at: Place): void {
    const [element, name] = [this.elements.at(-1), forId ?? id ?? ''];
    if (!element) return;
    const declared = this.declared[element.is].get(name);
    if (!declared) this.tellOnce('undeclared-attribute', name, `The attribute ${name} is not declared`, at);
    const typed = declared ? valueOf(value, declared) : value;
    const title = declared?.title ?? name;
    if (typed === undefined)
      this.emit(problem('wrong-value', `"${value.slice(0, 80)}" is not of the type that ${title} declares`, { ...at, column: title }));
    else this.addValue(element, { id: name, title, at }, typed);
    if (['start', 'end', 'startopen', 'endopen'].some((key) => time[key] !== undefined))
      this.tellOnce('left-out', title, `For how long a value of ${title} holds has no place in the graph`, at);
  }

  private addValue({ values }: Element, { id, title, at }: { id: string; title: string; at: Place }, value: unknown): void {
    const added = values.add(id, title, value);
    if (added === 'listed') this.tellOnce('kept-as-list', title, `An element has several values of ${title}; they came in as a list`, at);
    if (added === 'renamed')
      this.tellOnce('renamed', title, `An element has another attribute called ${title}; it came in as ${secondName(title, id)}`, at);
  }

  private finish(): void {
    const element = this.elements.pop();
    if (!element) return;
    if (this.ours) {
      for (const item of ourItems(element)) this.emit(item);
      return;
    }
    const { is, attributes, at } = element;
    const values = element.values.byName;
    this.defaults.fill(is, values);
    if (attributes['label'] !== undefined && !values.has('label')) values.set('label', attributes['label']);
    if (!addPeriod(values, attributes)) this.tellOnce('left-out', 'start', 'A time that is no period of whole days did not come in', at);
    if (is === 'node') for (const item of nodeItems(attributes['id'], values, at)) this.emit(item);
    else this.finishEdge(attributes, values, at);
  }

  private finishEdge({ id, source, target, type, kind, weight }: Names, values: Map<string, unknown>, at: Place): void {
    const isDirected = type === undefined ? this.directed : type === 'directed';
    if (!isDirected && !values.has('directed')) values.set('directed', false);
    if (kind !== undefined && !values.has('kind')) values.set('kind', kind);
    if (weight !== undefined && !values.has('weight')) values.set('weight', toTyped(weight, 'float') ?? weight);
    for (const item of relationshipItems({ id, source, target }, values, at)) this.emit(item);
  }

  private tellOnce(code: 'left-out' | 'undeclared-attribute' | 'kept-as-list' | 'renamed', what: string, message: string, at: Place): void {
    const key = `${code} ${this.elements.at(-1)?.is ?? ''} ${what}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.emit(problem(code, message, { ...at, column: what }));
  }
}

const COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(GEXF_TITLES).map(([column, title]) => [title, column]));

/** An element of a file of ours: the label of a node is its name. */
function ourItems({ is, attributes: { id, label, source, target }, at, values }: Element): Generator<ReadItem> {
  const columns = new Map([...values.byName].map(([title, value]) => [lookUp(COLUMNS, title) ?? title, value]));
  if (is === 'edge') return ourStatement({ id, from: source, to: target }, columns, at);
  return ourActor(id, label === undefined ? columns : columns.set('name', label), at);
}

/** When an element is there, by its own attributes, as a date of ours; whether that, if anything is said of it, came in. */
function addPeriod(values: Map<string, unknown>, { start, end }: Names): boolean {
  if (start === undefined && end === undefined) return true;
  const days = [start, end].map((moment) => moment?.slice(0, 10));
  if (values.has('date') || !days.every((day) => day !== undefined && /^\d{4}(-\d\d){0,2}$/.test(day))) return false;
  values.set('date', days[0] === days[1] ? days[0] : days.join('/'));
  return true;
}

/** A list is JSON as Gephi writes it, or apart by bars, commas or semicolons. */
function valueOf(text: string, { type, isList }: Declared): unknown {
  if (!isList) return toTyped(text, type);
  const json = text.startsWith('[') ? toTyped(text, type, true) : undefined;
  if (json !== undefined) return json;
  const inner = text.replace(/^\[(.*)\]$/s, '$1');
  const items = inner === '' ? [] : inner.split(/[|,;]/, MOST_ITEMS + 1).map((item) => toTyped(item.trim(), type));
  return items.length > MOST_ITEMS || items.includes(undefined) ? undefined : items;
}
