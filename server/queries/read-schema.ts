import { IMPORT_LABEL } from '../domain/vocabulary/import-labels';
import { LABEL_NAMES } from '../domain/vocabulary/labels';
import { classOf, RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import { schemaInSight } from './schema-in-sight';

/** Labels and types that hold the graph together beside those of the codebook's tables. */
const STRUCTURE = ['Actor', 'Article', 'MENTIONS', IMPORT_LABEL];

/** What is in the graph, and what of it the codebook knows. */
export async function readSchema(store: GraphStore) {
  const { labels, relationshipTypes, propertyKeys } = await schemaInSight(store);
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
