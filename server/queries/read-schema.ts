import { LABEL_NAMES } from '../domain/vocabulary/labels';
import { classOf, RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';

/** Labels and types that hold the graph together beside those of the codebook's tables. */
const STRUCTURE = ['Actor', 'Article', 'MENTIONS'];

/** What is in the graph, and what of it the codebook knows. */
export async function readSchema(store: GraphStore) {
  const { labels, relationshipTypes, propertyKeys } = await store.schema();
  const isKnown = (name: string, names: readonly string[]) => names.includes(name) || STRUCTURE.includes(name);
  return {
    labels: labels.map(({ name, count }) => ({ label: name, known: isKnown(name, LABEL_NAMES), count })),
    types: relationshipTypes.map(({ name, count }) => ({
      type: name,
      class: classOf(name),
      known: isKnown(name, RELATION_TYPE_NAMES),
      count,
    })),
    propertyKeys,
  };
}
