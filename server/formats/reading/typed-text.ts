import { parseJson } from './json';

/** The types that XML formats declare for a text. */
export type TypedName = 'boolean' | 'integer' | 'float' | 'text';

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['INF', Infinity],
  ['-INF', -Infinity],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

/** A text as a value of the type that the file declares; undefined where it is none. A list is JSON. */
export function toTyped(text: string, type: TypedName, isList = false): unknown {
  if (isList) return toList(text);
  if (type === 'text') return text;
  const trimmed = text.trim();
  if (type === 'boolean') return BOOLEANS.get(trimmed.toLowerCase());
  if (type === 'integer') return toInteger(trimmed);
  return SPECIAL.get(trimmed) ?? (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(trimmed) ? Number(trimmed) : undefined);
}

/** An integer of any size; one with a fraction of zeros, as some tools write it, is one too. */
export function toInteger(text: string): number | bigint | undefined {
  const [, digits] = /^([-+]?\d+)(?:\.0*)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits.replace('+', ''));
}

function toList(text: string): unknown[] | undefined {
  const value = parseJson(text);
  return Array.isArray(value) ? (value as unknown[]) : undefined;
}
