import { floatText } from '../../answer/value-text';
import { isList, type NodeValue, type Properties, type RelationshipValue, type Row, type Value } from '../../answer/value';

/** A row as a JSON object by its columns, two spaces a level. Integers keep all their digits; what JSON has no number for is a text. */
export function rowJson(columns: readonly string[], row: Row): string {
  return mapJson(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])), '');
}

/** All rows as one JSON list. */
export function rowsJson(columns: readonly string[], rows: readonly Row[]): string {
  return `[\n${rows.map((row) => rowJson(columns, row)).join(',\n')}\n]\n`;
}

function json(value: Value, indent: string): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? floatText(value) : JSON.stringify(String(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return listJson(value, indent);
  switch (value.kind) {
    case 'map':
      return mapJson(value.entries, indent);
    case 'node':
      return mapJson(nodeFields(value), indent);
    case 'relationship':
      return mapJson(relationshipFields(value), indent);
    case 'path':
      return listJson(value.items, indent);
    case 'other':
      return JSON.stringify(value.text);
  }
}

/** The members of the Query API's plain JSON. */
function nodeFields({ id, labels, properties }: NodeValue): Properties {
  return { elementId: id, labels, properties: { kind: 'map', entries: properties } };
}

function relationshipFields({ id, start, end, type, properties }: RelationshipValue): Properties {
  return { elementId: id, startNodeElementId: start, endNodeElementId: end, type, properties: { kind: 'map', entries: properties } };
}

function listJson(items: readonly Value[], indent: string): string {
  const deeper = `${indent}  `;
  return items.length === 0 ? '[]' : `[\n${items.map((item) => deeper + json(item, deeper)).join(',\n')}\n${indent}]`;
}

function mapJson(entries: Properties, indent: string): string {
  const deeper = `${indent}  `;
  const members = Object.entries(entries).map(([key, value]) => `${deeper}${JSON.stringify(key)}: ${json(value, deeper)}`);
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}
