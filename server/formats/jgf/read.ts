import { isObject } from '../reading/is-object';
import { nodeItems, relationshipItems } from '../reading/elements';
import { isOurs, ourActor, ourArticleData, ourStatement } from '../reading/ours';
import { problem, untilUnreadable, type Place, type ReadFile, type ReadItem } from '../reading/items';
import { readJson, type JsonValue } from '../reading/json';
import { readText } from '../reading/text';

/** Below `graph`, or below a place in `graphs`: nodes by id (version 2) or in a list (version 1), edges, hyperedges. */
const WANTED = /^(?:graph|graphs\.\*)\.(?:nodes|edges|hyperedges)$/;

/** Where our own files say that they are ours, and then, before the elements, their articles. */
const GENERATOR = 'graph.metadata.generator';
const ARTICLES = 'graph.metadata.articles.*';

/** Reads JSON Graph Format, versions 1 and 2; of several graphs in a file all. */
export const readJgf: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  let leftOut = false;
  let ours = false;
  for await (const { path, value, at } of readJson(
    readText(file, limits),
    (keys) => isElement(keys) || keys.join('.') === GENERATOR || (ours && keys.join('.') === ARTICLES),
  )) {
    const list = path.at(-2);
    if (path.join('.') === GENERATOR) ours = isOurs(value);
    else if (path.join('.') === ARTICLES) yield* ourArticleData(value, at);
    else if (ours && list !== 'hyperedges') yield* ourElement(value, list === 'edges' ? null : (path.at(-1) ?? ''), at);
    else if (list === 'edges') yield* edgeItems(value, at);
    else if (list === 'nodes') yield* jgfNodeItems(value, path.at(-1) ?? '*', at);
    else if (!leftOut) {
      leftOut = true;
      yield problem('left-out', 'A hyperedge has no place in the graph', at);
    }
  }
}

/** An element of a file of ours; `id` is that of a node. */
function ourElement(element: JsonValue, id: string | null, at: Place): Generator<ReadItem> {
  const own = isObject(element) ? element : {};
  const values = new Map<string, unknown>(isObject(own['metadata']) ? Object.entries(own['metadata']) : []);
  if (id !== null) return ourActor(id, values.set('name', own['label']), at);
  return ourStatement({ id: own['id'], from: own['source'], to: own['target'] }, values.set('type', own['relation']), at);
}

/** A key may hold a dot: only what stands above it is compared. */
function isElement(path: readonly string[]): boolean {
  return path.length >= 3 && WANTED.test(path.slice(0, -1).join('.'));
}

function* jgfNodeItems(node: JsonValue, key: string, at: Place): Generator<ReadItem> {
  if (!isObject(node)) {
    yield problem('wrong-structure', 'A node has to be an object', at);
    return;
  }
  yield* nodeItems(key === '*' ? node['id'] : key, attributesOf(node, ['id']), at);
}

function* edgeItems(edge: JsonValue, at: Place): Generator<ReadItem> {
  if (!isObject(edge)) {
    yield problem('wrong-structure', 'An edge has to be an object', at);
    return;
  }
  const { id, source, target } = edge;
  const attributes = attributesOf(edge, ['id', 'source', 'target', 'directed']);
  if (edge['directed'] === false && !attributes.has('directed')) attributes.set('directed', false);
  yield* relationshipItems({ id, source, target }, attributes, at);
}

/** What the format itself names, then what stands in its metadata. */
function attributesOf(element: { readonly [key: string]: JsonValue }, without: readonly string[]): Map<string, unknown> {
  const { metadata, ...own } = element;
  const given = Object.entries(own).filter(([key]) => !without.includes(key));
  return new Map<string, unknown>([...given, ...(isObject(metadata) ? Object.entries(metadata) : [])]);
}
