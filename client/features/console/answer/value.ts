/** What a row of an answer holds: an INTEGER is a bigint, a FLOAT a number, the rest of what is no plain text says by `kind` what it is. */
export type Value =
  null | boolean | bigint | number | string | readonly Value[] | MapValue | NodeValue | RelationshipValue | PathValue | OtherValue;

export type Properties = Readonly<Record<string, Value>>;
export type Row = readonly Value[];

interface MapValue {
  readonly kind: 'map';
  readonly entries: Properties;
}

export interface NodeValue {
  readonly kind: 'node';
  /** The database's own id: it holds until the node is deleted. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface RelationshipValue {
  readonly kind: 'relationship';
  readonly id: string;
  readonly type: string;
  /** The database's ids of its nodes, which the answer may not hold. */
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

interface PathValue {
  readonly kind: 'path';
  /** As one goes along it: node, relationship, node … */
  readonly items: readonly (NodeValue | RelationshipValue)[];
}

/** Times, places, bytes: what is shown as the text that the database wrote. */
interface OtherValue {
  readonly kind: 'other';
  readonly type: string;
  readonly text: string;
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
