import { floatText } from '../../server/console/encoding/float-text';
import { isTemporal } from '../../server/store/temporal';
import type { Value, ValueMap } from '../../server/store/values';
import { GraphNode, GraphPath, GraphRelationship, Point } from '../../server/store/values';

/** A value as text, the same for all that the TCK takes for the same; temporal values are their text there. */
export function tckText(value: Value, sortLists: boolean): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(Object.is(value, -0) ? 0 : value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return listText(value, sortLists);
  if (value instanceof GraphNode) return nodeText(value, sortLists);
  if (value instanceof GraphRelationship) return `[:${value.type} ${mapText(value.properties, sortLists)}]`;
  if (value instanceof GraphPath) return pathText(value, sortLists);
  if (isTemporal(value) || value instanceof Point) return JSON.stringify(String(value));
  return value instanceof Uint8Array ? `bytes ${value.join()}` : mapText(value, sortLists);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function listText(values: readonly Value[], sortLists: boolean): string {
  const texts = values.map((each) => tckText(each, sortLists));
  return `[${(sortLists ? texts.sort() : texts).join(', ')}]`;
}

function mapText(map: ValueMap, sortLists: boolean): string {
  const keys = Object.keys(map).sort();
  return `{${keys.map((key) => `${key}: ${tckText(map[key] ?? null, sortLists)}`).join(', ')}}`;
}

function nodeText({ labels, properties }: GraphNode, sortLists: boolean): string {
  const names = [...labels].sort().map((label) => `:${label}`);
  return `(${names.join('')} ${mapText(properties, sortLists)})`;
}

function pathText({ nodes, relationships }: GraphPath, sortLists: boolean): string {
  const texts = nodes.map((node, index) => {
    const relationship = relationships[index];
    const back = relationship?.endElementId === node.elementId && relationship.startElementId !== node.elementId;
    return nodeText(node, sortLists) + (relationship ? `${back ? '<' : ''}-${tckText(relationship, sortLists)}-${back ? '' : '>'}` : '');
  });
  return `<${texts.join('')}>`;
}
