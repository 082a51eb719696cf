import type { Value } from '../store/values';

/** Properties by name; undefined is none, as null is. */
export type Properties = Readonly<Record<string, Value | undefined>>;

/** The text of a property; null where it has none. A number that an import left there is its digits. */
export function textOf(properties: Properties, key: string): string | null {
  const value = properties[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

/** The texts of a list; empty where there is none. */
export function textsOf(properties: Properties, key: string): string[] {
  const value = properties[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item: Value) => typeof item === 'string') : [];
}

/** The items of a list that a row holds; none where it holds no list. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

export function flagOf(properties: Properties, key: string): boolean {
  return properties[key] === true;
}

/** The id that a row holds; the empty text, which no id is, where it holds none. */
export function idOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A whole number; null where there is none. */
export function wholeOf(value: Value | undefined): number | null {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : null;
}

/** The property where it is one of the values allowed, else null. */
export function oneOf<const T extends string>(properties: Properties, key: string, allowed: readonly T[]): T | null {
  return allowed.find((value) => value === properties[key]) ?? null;
}
