import { isList, type Value } from '../../answer/value';
import { statementIdOf } from '../open-statement';
import { valueText } from '../../answer/value-text';

/** What a table sorts a value by: numbers by size, a node by its name, a relationship by its type, what is no number as its text, null behind everything. */
export function sortKey(value: Value): string | number {
  if (value === null) return '\uffff';
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && !isList(value) && value.kind === 'node') {
    const name = value.properties['name'] ?? value.properties['title'] ?? value.properties['id'];
    if (typeof name === 'string') return name;
  }
  if (typeof value === 'object' && !isList(value) && value.kind === 'relationship')
    return `${value.type} ${statementIdOf(value) ?? value.id}`;
  return valueText(value);
}
