import type { Parameter } from '../../values';
import { Kind, NULL, BOOLEAN, nullable } from './kinds';
import type { Term } from './work';

/** Equality in Cypher's three truth values, of values that are known before anything runs: the engine knows no unknown within lists and maps. */
export function knownEquals(a: Parameter, b: Parameter): boolean | null {
  if (a === null || b === null) return null;
  if (isList(a) || isList(b)) return isList(a) && isList(b) ? allOf(a.length === b.length, pairsOf(a, b)) : false;
  if (typeof a === 'object' || typeof b === 'object') return typeof a === 'object' && typeof b === 'object' ? mapsEqual(a, b) : false;
  if (typeof a === typeof b) return a === b;
  // An INTEGER and a FLOAT are compared as numbers.
  return isNumber(a) && isNumber(b) ? a == b : false;
}

/** `x IN list`: unknown where an element may be it. */
export function knownIn(value: Parameter, list: readonly Parameter[]): boolean | null {
  const found = list.map((each) => knownEquals(value, each));
  return found.includes(true) ? true : found.includes(null) ? null : false;
}

/** A truth value that is known. */
export function truthTerm(known: boolean | null): Term {
  return {
    code: String(known),
    type: known === null ? { kinds: nullable(BOOLEAN).kinds & (NULL.kinds | Kind.boolean) } : BOOLEAN,
    simple: true,
  };
}

export function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}

function isNumber(value: Parameter): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function pairsOf(a: readonly Parameter[], b: readonly Parameter[]): (boolean | null)[] {
  return a.slice(0, b.length).map((each, index) => knownEquals(each, b[index] ?? null));
}

/** False beats unknown. */
function allOf(first: boolean, rest: readonly (boolean | null)[]): boolean | null {
  if (!first || rest.includes(false)) return false;
  return rest.includes(null) ? null : true;
}

function mapsEqual(a: object, b: object): boolean | null {
  const [left, right] = [a, b] as readonly Readonly<Record<string, Parameter>>[];
  if (!left || !right) return null;
  const keys = Object.keys(left);
  const sameKeys = keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
  return allOf(sameKeys, sameKeys ? keys.map((key) => knownEquals(left[key] ?? null, right[key] ?? null)) : []);
}
