import { countText, listText } from '../../marks/wording';

/** What each counter of the database counts, in words. */
const COUNTERS: Readonly<Record<string, readonly [one: string, many: string, deed: string]>> = {
  nodesCreated: ['node', 'nodes', 'created'],
  nodesDeleted: ['node', 'nodes', 'deleted'],
  relationshipsCreated: ['relationship', 'relationships', 'created'],
  relationshipsDeleted: ['relationship', 'relationships', 'deleted'],
  propertiesSet: ['property', 'properties', 'set'],
  labelsAdded: ['label', 'labels', 'added'],
  labelsRemoved: ['label', 'labels', 'removed'],
  indexesAdded: ['index', 'indexes', 'added'],
  indexesRemoved: ['index', 'indexes', 'removed'],
  constraintsAdded: ['constraint', 'constraints', 'added'],
  constraintsRemoved: ['constraint', 'constraints', 'removed'],
};

/** What a statement changed: "2 nodes created and 1 property set."; null where it changed nothing. */
export function changesText(changes: Readonly<Record<string, number>>): string | null {
  const parts = Object.entries(changes).flatMap(([name, count]) => {
    const row = COUNTERS[name];
    return row ? [`${countText(count, row[0], row[1])} ${row[2]}`] : [];
  });
  return parts.length === 0 ? null : `${listText(parts)}.`;
}
