/** The types that XML formats declare for a text. */
export type TypedName = 'boolean' | 'integer' | 'float' | 'text';

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };
const SPECIAL: Readonly<Record<string, number>> = { NaN: Number.NaN, INF: Infinity, '-INF': -Infinity, Infinity, '-Infinity': -Infinity };

/** A text as a value of the type that the file declares; undefined where it is none. A list is JSON. */
export function toTyped(text: string, type: TypedName, isList = false): unknown {
  if (isList) return toList(text);
  if (type === 'text') return text;
  const trimmed = text.trim();
  if (type === 'boolean') return BOOLEANS[trimmed.toLowerCase()];
  if (type === 'integer') return toInteger(trimmed);
  return SPECIAL[trimmed] ?? (/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(trimmed) ? Number(trimmed) : undefined);
}

/** An integer of any size; one with a fraction of zeros, as some tools write it, is one too. */
export function toInteger(text: string): number | bigint | undefined {
  const [, digits] = /^([-+]?\d+)(?:\.0*)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits.replace('+', ''));
}

function toList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
