import { isList, type NodeValue, type RelationshipValue, type Value } from './value';

/** A value in one line, as Cypher writes it; a text stands bare. */
export function valueText(value: Value): string {
  return typeof value === 'string' ? value : inner(value);
}

/** A FLOAT as Cypher writes it: a whole one keeps its point. */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

function inner(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return floatText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  switch (value.kind) {
    case 'map':
      return entriesText(value.entries);
    case 'node':
      return nodeText(value);
    case 'relationship':
      return relationshipText(value);
    case 'path':
      return pathText(value.items);
    case 'other':
      return value.text;
  }
}

function nodeText({ labels, properties }: NodeValue): string {
  const names = labels.map((label) => `:${label}`).join('');
  return `(${[names, ...(Object.keys(properties).length > 0 ? [entriesText(properties)] : [])].join(' ').trim()})`;
}

function relationshipText({ type, properties }: RelationshipValue): string {
  return `[:${type}${Object.keys(properties).length > 0 ? ` ${entriesText(properties)}` : ''}]`;
}

/** A path with its arrows; one that goes against a relationship turns the arrow. */
function pathText(items: readonly (NodeValue | RelationshipValue)[]): string {
  return items
    .map((item, place) => {
      if (item.kind === 'node') return nodeText(item);
      const before = items[place - 1];
      const along = before?.kind !== 'node' || before.id === item.start;
      return along ? `-${relationshipText(item)}->` : `<-${relationshipText(item)}-`;
    })
    .join('');
}

function entriesText(entries: Readonly<Record<string, Value>>): string {
  return `{${Object.entries(entries)
    .map(([key, value]) => `${key}: ${inner(value)}`)
    .join(', ')}}`;
}
