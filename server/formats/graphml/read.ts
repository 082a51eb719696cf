import { AS_JSON } from '../columns';
import { AttributeValues, secondName } from '../reading/attribute-values';
import { Defaults } from '../reading/defaults';
import { nodeItems, relationshipItems } from '../reading/elements';
import { jsonItems } from '../reading/json';
import { isOurs, ourActor, ourArticleData, ourStatement } from '../reading/ours';
import { fromNmtoken } from '../xml/nmtoken';
import { problem, untilUnreadable, Unreadable, type Place, type ReadFile, type ReadItem, type ReadLimits } from '../reading/items';
import { readText } from '../reading/text';
import { toTyped, type TypedName } from '../reading/typed-text';
import { readXml, type XmlHandler } from '../reading/xml';

interface Key {
  readonly id: string;
  name: string;
  readonly for: string;
  readonly type: TypedName;
  readonly isList: boolean;
  /** A picture of yEd's, not data. */
  readonly isDrawing: boolean;
  /** Its texts are JSON, as our own files say in the description. */
  isJson: boolean;
  fallback: string | null;
}

interface Element {
  readonly is: 'node' | 'edge';
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Place;
  readonly data: AttributeValues;
}

/** Reads GraphML of any tool: typed keys with their defaults, several edges a pair, nested graphs taken flat. */
export const readGraphml: ReadFile = (file, limits) =>
  untilUnreadable(readXml(readText(file, limits), (emit) => new GraphmlHandler(emit, limits)));

/** Names of GraphML that carry nothing a graph of ours can hold. */
const LEFT_OUT = new Set(['hyperedge', 'port', 'locator']);
/** What a drawing of yEd's is called stands in its picture. */
const DRAWN_NAMES = new Set(['NodeLabel', 'EdgeLabel']);
const KEY_TYPES: ReadonlyMap<string, TypedName> = new Map([
  ['boolean', 'boolean'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['float', 'float'],
  ['double', 'float'],
]);
const KINDS = ['node', 'edge'] as const;

class GraphmlHandler implements XmlHandler {
  private readonly keys = new Map<string, Key>();
  private readonly elements: Element[] = [];
  private readonly told = new Set<string>();
  private readonly defaults: Defaults;
  /** Names of our own columns whose texts are JSON. */
  private readonly json = { node: new Set<string>(), edge: new Set<string>() };
  private key: Key | null = null;
  private directed = true;
  private ours = false;
  private data: string | null = null;
  private depth = 0;

  constructor(
    private readonly emit: (item: ReadItem) => void,
    limits: ReadLimits,
  ) {
    this.defaults = new Defaults(limits);
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: Place): void {
    if (this.depth++ === 0 && name !== 'graphml')
      throw new Unreadable('wrong-structure', `The outermost element is ${name}; that of GraphML is graphml`, at);
    if (name === 'key') this.key = this.declare(attributes);
    else if (name === 'graph') this.directed = attributes['edgedefault'] !== 'undirected';
    else if (name === 'node' || name === 'edge') this.elements.push({ is: name, attributes, at, data: new AttributeValues() });
    else if (name === 'data') this.data = attributes['key'] ?? null;
    else if (LEFT_OUT.has(name)) this.tellOnce('left-out', name, `A ${name} has no place in the graph`, at);
  }

  close(name: string, text: string, at: Place): void {
    this.depth -= 1;
    if (name === 'default' && this.key) this.key.fallback = text;
    else if (name === 'desc' && this.key) this.key.isJson = text.startsWith(AS_JSON);
    else if (name === 'key') this.declared();
    else if (name === 'data') this.takeData(text, at);
    else if (DRAWN_NAMES.has(name)) this.takeDrawnName(name, text.trim(), at);
    else if (name === 'node' || name === 'edge') this.finish();
  }

  private declare(attributes: Readonly<Record<string, string>>): Key {
    const id = attributes['id'] ?? '';
    const list = attributes['attr.list'];
    const type = KEY_TYPES.get(list ?? attributes['attr.type'] ?? '') ?? 'text';
    const key: Key = {
      id,
      name: attributes['attr.name'] ?? id,
      for: attributes['for'] ?? 'all',
      type,
      isList: list !== undefined,
      isDrawing: attributes['yfiles.type'] !== undefined,
      isJson: false,
      fallback: null,
    };
    this.keys.set(id, key);
    return key;
  }

  /** A key is known whole: its default and its description stand in it. */
  private declared(): void {
    const key = this.key;
    this.key = null;
    if (!key) return;
    const { name, type, isList, isJson, fallback: text } = key;
    for (const kind of KINDS.filter((each) => key.for === each || key.for === 'all')) {
      if (isJson && key.for === kind) this.json[kind].add(fromNmtoken(name));
      if (text !== null) this.defaults.declare(kind, name, { value: toTyped(text, type, isList) ?? text, text });
    }
  }

  private takeData(text: string, at: Place): void {
    const [id, element] = [this.data, this.elements.at(-1)];
    this.data = null;
    if (id === null) return;
    const key = this.keys.get(id);
    if (!element) {
      this.takeGraphData(key?.name ?? id, text, at);
      return;
    }
    if (key?.isDrawing) return;
    if (!key) this.tellOnce('undeclared-attribute', id, `The key ${id} is not declared`, at);
    const value = key ? toTyped(text, key.type, key.isList) : text;
    if (value === undefined)
      this.emit(
        problem('wrong-value', `"${text.slice(0, 80)}" is not of the type that the key ${id} declares`, { ...at, column: key?.name ?? id }),
      );
    else this.addValue(id, key?.name ?? id, value, at);
  }

  /** What is drawn may have several names, or none; the first is its label. */
  private takeDrawnName(tag: string, text: string, at: Place): void {
    const isFirst = this.elements.at(-1)?.data.byName.has('label') === false;
    if (text !== '') this.addValue(isFirst ? '' : tag, 'label', text, at);
  }

  private addValue(id: string, name: string, value: unknown, at: Place): void {
    const added = this.elements.at(-1)?.data.add(id, name, value);
    if (added === 'listed') this.tellOnce('kept-as-list', name, `An element has several values of ${name}; they came in as a list`, at);
    if (added === 'renamed')
      this.tellOnce('renamed', id, `An element has another attribute called ${name}; it came in as ${secondName(name, id)}`, at);
  }

  /** What our own files say of themselves; the articles stand there too. */
  private takeGraphData(name: string, text: string, at: Place): void {
    if (name === 'generator' && !this.ours && isOurs(text)) this.isOfOurs();
    else if (name === 'articles' && this.ours)
      for (const article of jsonItems(text, at)) for (const item of ourArticleData(article, at)) this.emit(item);
  }

  /** From here on what is called something is called by a token that stands for it. */
  private isOfOurs(): void {
    this.ours = true;
    for (const key of this.keys.values()) key.name = fromNmtoken(key.name);
  }

  private finish(): void {
    const element = this.elements.pop();
    if (!element) return;
    if (this.ours) {
      this.finishOurs(element);
      return;
    }
    const { is, attributes, at } = element;
    const data = element.data.byName;
    this.defaults.fill(is, data);
    // Neo4j's own exports write labels and types as attributes.
    for (const name of ['labels', 'label']) if (attributes[name] !== undefined && !data.has(name)) data.set(name, attributes[name]);
    if (is === 'node') for (const item of nodeItems(attributes['id'], data, at)) this.emit(item);
    else this.finishEdge(attributes, data, at);
  }

  private finishOurs({ is, attributes, at, data }: Element): void {
    const json = this.json[is];
    const [id, from, to] = [attributes['id'], attributes['source'], attributes['target']].map((token) => token && fromNmtoken(token));
    const items = is === 'node' ? ourActor(id, data.byName, at, json) : ourStatement({ id, from, to }, data.byName, at, json);
    for (const item of items) this.emit(item);
  }

  private finishEdge({ id, source, target, directed }: Readonly<Record<string, string>>, data: Map<string, unknown>, at: Place): void {
    const isDirected = directed === undefined ? this.directed : directed === 'true';
    if (!isDirected && !data.has('directed')) data.set('directed', false);
    for (const item of relationshipItems({ id, source, target }, data, at)) this.emit(item);
  }

  private tellOnce(code: 'left-out' | 'undeclared-attribute' | 'kept-as-list' | 'renamed', what: string, message: string, at: Place): void {
    if (this.told.has(`${code} ${what}`)) return;
    this.told.add(`${code} ${what}`);
    this.emit(problem(code, message, { ...at, column: what }));
  }
}
