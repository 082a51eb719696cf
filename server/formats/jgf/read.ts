import { isObject } from '../reading/is-object';
import { nodeItems, relationshipItems } from '../reading/elements';
import { problem, untilUnreadable, type Place, type ReadFile, type ReadItem } from '../reading/items';
import { readJson, type JsonValue } from '../reading/json';
import { readText } from '../reading/text';

/** Below `graph`, or below a place in `graphs`: nodes by id (version 2) or in a list (version 1), edges, hyperedges. */
const WANTED = /^(?:graph|graphs\.\*)\.(?:nodes|edges|hyperedges)$/;

/** Reads JSON Graph Format, versions 1 and 2; of several graphs in a file all. */
export const readJgf: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  let leftOut = false;
  for await (const { path, value, at } of readJson(readText(file, limits), isElement)) {
    const list = path.at(-2);
    if (list === 'edges') yield* edgeItems(value, at);
    else if (list === 'nodes') yield* jgfNodeItems(value, path.at(-1) ?? '*', at);
    else if (!leftOut) {
      leftOut = true;
      yield problem('left-out', 'A hyperedge has no place in the graph', at);
    }
  }
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
