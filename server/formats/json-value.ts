import { isTemporal } from '../store/temporal';
import { Point, type Value, type ValueMap } from '../store/values';
import type { Cell, ExtraType } from './format';

/** The type of the values that a property has; several kinds together are `json`. */
export function extraTypeOf(values: Iterable<Value>): ExtraType {
  const types = new Set([...values].filter((value) => value !== null).map(typeOf));
  const [only, ...others] = types;
  return only === undefined || others.length > 0 ? 'json' : only;
}

/** The type of one value. */
function typeOf(value: Value): ExtraType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'bigint') return 'whole';
  return typeof value === 'number' ? 'number' : 'json';
}

/** A value as the cell of a column of that type; null where there is none. */
export function jsonOf(value: Value | undefined, type: ExtraType): Cell {
  if (value === undefined || value === null) return null;
  return type === 'json' ? jsonText(value) : (value as Cell);
}

/** Any value as JSON: integers keep all their digits, and what JSON has no form for is written as Neo4j's typed JSON has it. */
export function jsonText(value: Value): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value instanceof Uint8Array) return typed('Base64', Buffer.from(value).toString('base64'));
  if (value instanceof Point || isTemporal(value)) return typed(value.constructor.name, value.toString());
  return `{${Object.entries(value as ValueMap)
    .map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`)
    .join(',')}}`;
}

/** A float stays one when it is read back: `1.0`. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return typed('Float', String(value));
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(1) : String(value);
}

function typed(type: string, value: string): string {
  return JSON.stringify({ $type: type, _value: value });
}
