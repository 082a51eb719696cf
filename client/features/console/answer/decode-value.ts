import type { NodeValue, Properties, RelationshipValue, Value } from './value';

/** The answer is not what the Query API promises. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a value of typed JSON: `{"$type": …, "_value": …}`. Throws DecodeError. */
export function decodeValue(json: unknown): Value {
  if (!isFields(json) || typeof json['$type'] !== 'string' || !('_value' in json)) throw new DecodeError('A value without a type came.');
  const { $type: type, _value: value } = json;
  const read = READERS[type];
  return read ? read(value) : { kind: 'other', type, text: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** The fields of an object; throws DecodeError of what is none. */
export function fieldsOf(json: unknown): Fields {
  if (!isFields(json)) throw new DecodeError('An object was expected.');
  return json;
}

/** The items of a list; throws DecodeError of what is none. */
export function itemsOf(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new DecodeError('A list was expected.');
  return json;
}

/** A text; throws DecodeError of what is none. */
export function textOf(json: unknown): string {
  if (typeof json !== 'string') throw new DecodeError('A text was expected.');
  return json;
}

const READERS: Readonly<Record<string, (value: unknown) => Value>> = {
  Null: () => null,
  Boolean: (value) => value === true,
  Integer: (value) => integerOf(textOf(value)),
  Float: (value) => Number(textOf(value)),
  String: textOf,
  List: (value) => itemsOf(value).map(decodeValue),
  Map: (value) => ({ kind: 'map', entries: propertiesOf(value) }),
  Node: nodeOf,
  Relationship: relationshipOf,
  Path: (value) => ({ kind: 'path', items: itemsOf(value).map(stepOf) }),
};

function integerOf(text: string): bigint {
  if (!/^-?\d+$/.test(text)) throw new DecodeError(`${text} is no integer.`);
  return BigInt(text);
}

function nodeOf(json: unknown): NodeValue {
  const { _element_id, _labels, _properties } = fieldsOf(json);
  return { kind: 'node', id: textOf(_element_id), labels: itemsOf(_labels).map(textOf), properties: propertiesOf(_properties) };
}

function relationshipOf(json: unknown): RelationshipValue {
  const { _element_id, _start_node_element_id, _end_node_element_id, _type, _properties } = fieldsOf(json);
  return {
    kind: 'relationship',
    id: textOf(_element_id),
    type: textOf(_type),
    start: textOf(_start_node_element_id),
    end: textOf(_end_node_element_id),
    properties: propertiesOf(_properties),
  };
}

function stepOf(json: unknown): NodeValue | RelationshipValue {
  const value = decodeValue(json);
  if (typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'node' || value.kind === 'relationship'))
    return value;
  throw new DecodeError('A path holds something that is no node and no relationship.');
}

function propertiesOf(json: unknown): Properties {
  return Object.fromEntries(Object.entries(fieldsOf(json)).map(([key, value]) => [key, decodeValue(value)]));
}

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
