import { isObject } from '../reading/is-object';
import { nodeItems, relationshipItems } from '../reading/elements';
import { isOurs, ourActor, ourArticleData, ourStatement } from '../reading/ours';
import { problem, untilUnreadable, type Place, type ReadFile, type ReadItem } from '../reading/items';
import { readJson, type JsonValue } from '../reading/json';
import { readText } from '../reading/text';
import { DRAWN } from './drawn';

/** Where elements stand: grouped (`elements.nodes`), in one list (`elements`), or as the file itself. */
const PLACES = ['elements.nodes.*', 'elements.edges.*', 'elements.*', '*'];

/** Where our own files say that they are ours, and then, before the elements, their articles. */
const GENERATOR = 'generated_by';
const ARTICLES = 'data.articles.*';

/** Reads Cytoscape JSON, of the desktop and of Cytoscape.js. Positions, classes and styles are no data of the graph. */
export const readCyjs: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  let ours = false;
  for await (const { path, value, at } of readJson(readText(file, limits), (keys) => isWanted(keys.join('.'), ours))) {
    const group = path.at(-2);
    if (path.join('.') === GENERATOR) ours = isOurs(value);
    else if (path.join('.') === ARTICLES) yield* ourArticleData(value, at);
    else if (ours) yield* ourElement(value, group, at);
    else yield* elementItems(value, group === 'nodes' || group === 'edges' ? group : null, at);
  }
}

/** Nothing else of a file is built: what stands beside the elements may be of any size. */
function isWanted(place: string, ours: boolean): boolean {
  return PLACES.includes(place) || place === GENERATOR || (ours && place === ARTICLES);
}

function ourElement(element: JsonValue, group: string | undefined, at: Place): Generator<ReadItem> {
  const data = isObject(element) && isObject(element['data']) ? element['data'] : {};
  const values = new Map(Object.entries(data).filter(([name]) => !DRAWN.includes(name)));
  const { id, source: from, target: to } = data;
  return group === 'edges' ? ourStatement({ id, from, to }, values, at) : ourActor(id, values, at);
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
