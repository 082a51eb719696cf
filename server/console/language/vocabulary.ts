import type { Vocabulary } from '../../language/questions';
import { recall } from '../../queries/memory';
import { schemaInSight } from '../../queries/schema-in-sight';
import { idOf } from '../../queries/values';
import { AGGREGATE_NAMES } from '../../store/embedded/dialect/aggregates';
import { FUNCTION_NAMES } from '../../store/embedded/dialect/functions';
import type { GraphStore } from '../../store/graph-store';

/** Functions that the embedded store answers as Neo4j does. */
const EMBEDDED = [...FUNCTION_NAMES, ...AGGREGATE_NAMES, 'all', 'any', 'none', 'single', 'reduce'];

/** The names that a statement on this store can use. */
export function readVocabulary(store: GraphStore): Promise<Vocabulary> {
  return recall(store, 'vocabulary', () => fetchVocabulary(store));
}

async function fetchVocabulary(store: GraphStore): Promise<Vocabulary> {
  const { labels, relationshipTypes, propertyKeys } = await schemaInSight(store);
  return {
    labels: labels.map(({ name }) => name),
    types: relationshipTypes.map(({ name }) => name),
    propertyKeys,
    functions: store.kind === 'embedded' ? EMBEDDED : await functionsOf(store),
  };
}

async function functionsOf(store: GraphStore): Promise<string[]> {
  const { rows } = await store.run({ text: 'SHOW FUNCTIONS YIELD name' });
  return rows.map(([name]) => idOf(name)).filter((name) => name !== '');
}
