import { isList, type Value } from '../../answer/value';
import { valueText } from '../../answer/value-text';

/** What a table sorts a value by: numbers by size, what is no number as its text, null behind everything. */
export function sortKey(value: Value): string | number {
  if (value === null) return '\uffff';
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && !isList(value) && value.kind === 'node') {
    const name = value.properties['name'] ?? value.properties['title'] ?? value.properties['id'];
    if (typeof name === 'string') return name;
  }
  return valueText(value);
}
