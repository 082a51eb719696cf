import type { Row, Value } from '../../values';
import { Kind, elementOf, may, must } from './kinds';
import type { Type } from './kinds';
import type { Term, Work } from './work';

/** Which numbers of a column are FLOATs: the engine hands out 2.0 as 2. Absent: what it says is taken as it is. */
export interface Floats {
  /** Known before it runs. */
  readonly type: Type;
  /** The column in which the engine says so, where it had to be asked. */
  readonly told: number | null;
}

/** Asks, in a column of its own, whether a value is a FLOAT (of a list: each element); null where that is known. */
export function askFloats(work: Work, { code, type }: Term): string | null {
  const list = may(type, Kind.list) && unsure(elementOf(type));
  if (!unsure(type) && !list) return null;
  const scalar = `coalesce(isTyped(${code}, 'FLOAT'), false)`;
  if (!list) return scalar;
  const name = work.fresh();
  return `(CASE WHEN coalesce(isTyped(${code}, 'LIST'), false) THEN [${name} IN ${code} | coalesce(isTyped(${name}, 'FLOAT'), false)] ELSE ${scalar} END)`;
}

function unsure(type: Type): boolean {
  return may(type, Kind.float) && may(type, Kind.integer);
}

/** The row as the user is to see it: without the columns that are ours, and with its FLOATs. */
export function rowOf(row: Row, floats: readonly Floats[]): Row {
  return floats.map(({ type, told }, index) => {
    const value = row[index] ?? null;
    return told === null ? known(value, type) : asTold(value, row[told] ?? null);
  });
}

function known(value: Value, type: Type): Value {
  if (typeof value === 'bigint') return must(type, Kind.float | Kind.null) ? Number(value) : value;
  if (isList(value) && type.element) return value.map((each) => known(each, elementOf(type)));
  if (!type.fields || typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const { fields } = type;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, known(each as Value, fields.get(key) ?? { kinds: 0 })]));
}

function asTold(value: Value, told: Value): Value {
  if (isList(value) && isList(told)) return value.map((each, index) => asTold(each, told[index] ?? null));
  return typeof value === 'bigint' && told === true ? Number(value) : value;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
