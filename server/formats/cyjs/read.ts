import { isObject } from '../reading/is-object';
import { nodeItems, relationshipItems } from '../reading/elements';
import { problem, untilUnreadable, type Place, type ReadFile, type ReadItem } from '../reading/items';
import { readJson, type JsonValue } from '../reading/json';
import { readText } from '../reading/text';

/** Where elements stand: grouped (`elements.nodes`), in one list (`elements`), or as the file itself. */
const PLACES = ['elements.nodes.*', 'elements.edges.*', 'elements.*', '*'];

/** Reads Cytoscape JSON, of the desktop and of Cytoscape.js. Positions, classes and styles are no data of the graph. */
export const readCyjs: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  for await (const { path, value, at } of readJson(readText(file, limits), (keys) => PLACES.includes(keys.join('.')))) {
    const group = path.at(-2);
    yield* elementItems(value, group === 'nodes' || group === 'edges' ? group : null, at);
  }
}

function* elementItems(element: JsonValue, group: 'nodes' | 'edges' | null, at: Place): Generator<ReadItem> {
  const data = isObject(element) ? element['data'] : undefined;
  if (!isObject(element) || !isObject(data)) {
    yield problem('wrong-structure', 'An element without data is none of Cytoscape', at);
    return;
  }
  const given = group ?? element['group'] ?? ('source' in data ? 'edges' : 'nodes');
  const { id, source, target, ...rest } = data;
  if (given === 'edges') yield* relationshipItems({ id, source, target }, new Map(Object.entries(rest)), at);
  else
    yield* nodeItems(
      id,
      new Map(Object.entries({ ...rest, ...(source === undefined ? {} : { source }), ...(target === undefined ? {} : { target }) })),
      at,
    );
}
