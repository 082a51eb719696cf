/** A value as the Query API's typed JSON has it. */
export interface Typed {
  readonly $type: string;
  readonly _value: unknown;
}

/** A value of plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type PlainValues = Readonly<Record<string, Json>>;

/** The functions that write a time in Cypher, by the type of what they give; `datetime` gives two. */
const TIMES: Readonly<Record<string, string>> = {
  Date: 'date',
  Time: 'time',
  LocalTime: 'localtime',
  LocalDateTime: 'localdatetime',
  OffsetDateTime: 'datetime',
  ZonedDateTime: 'datetime',
  Duration: 'duration',
};

const DAY = String.raw`[+-]?\d{4,9}-\d\d-\d\d`;
const CLOCK = String.raw`\d\d:\d\d(:\d\d(\.\d{1,9})?)?`;
const OFFSET = String.raw`(Z|[+-]\d\d:\d\d)`;
/** What each of them takes here: a whole text of ISO 8601, as the Query API has it. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${DAY}$`),
  time: new RegExp(`^${CLOCK}${OFFSET}$`),
  localtime: new RegExp(`^${CLOCK}$`),
  localdatetime: new RegExp(`^${DAY}T${CLOCK}$`),
  datetime: new RegExp(String.raw`^${DAY}T${CLOCK}${OFFSET}(\[[^\]]+\])?$`),
  duration: /^P(?=.)[-+\dYMWDTHS.]+$/,
};

export function typed($type: string, _value: unknown): Typed {
  return { $type, _value };
}

/** A number as Cypher reads it: digits alone are an integer, with a point or an exponent it is a float; null where no integer has as many. */
export function typedNumber(text: string): Typed | null {
  if (!/^[+-]?\d+$/.test(text)) return typed('Float', text);
  return BigInt.asIntN(64, BigInt(text)) === BigInt(text) ? typed('Integer', text) : null;
}

/** A time as a call of Cypher writes it, `date('2017-11-22')`; null where it is none. */
export function typedTime(name: string, text: string): Typed | null {
  const called = name.toLowerCase();
  if (!Object.hasOwn(WRITTEN, called) || WRITTEN[called]?.test(text) !== true) return null;
  if (called === 'datetime') return typed(text.endsWith(']') ? 'ZonedDateTime' : 'OffsetDateTime', text);
  const type = Object.keys(TIMES).find((one) => TIMES[one] === called);
  return type === undefined ? null : typed(type, text);
}

/** What a value of plain JSON is in Cypher. */
export function fromJson(value: Json): Typed {
  if (value === null) return typed('Null', null);
  if (typeof value === 'string') return typed('String', value);
  if (typeof value === 'boolean') return typed('Boolean', value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? typed('Integer', String(value)) : typed('Float', String(value));
  if (Array.isArray(value)) return typed('List', (value as readonly Json[]).map(fromJson));
  return typed('Map', mapped(value as Readonly<Record<string, Json>>, fromJson));
}

/** What plain JSON has for a value: numbers may lose digits, and times are texts. */
export function toJson({ $type, _value }: Typed): Json {
  if ($type === 'List') return (_value as Typed[]).map(toJson);
  if ($type === 'Map') return mapped(_value as Readonly<Record<string, Typed>>, toJson);
  return $type === 'Integer' || $type === 'Float' ? Number(_value) : (_value as string | boolean | null);
}

/** A value as Cypher writes it; JSON wherever JSON has the same. */
export function literalText({ $type, _value }: Typed): string {
  if ($type === 'List') return `[${(_value as Typed[]).map(literalText).join(',')}]`;
  if ($type === 'Map') {
    const entries = Object.entries(_value as Readonly<Record<string, Typed>>);
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${literalText(value)}`).join(',')}}`;
  }
  if ($type === 'Integer') return String(_value);
  if ($type === 'Float') return floatText(String(_value));
  const call = TIMES[$type];
  return call === undefined ? JSON.stringify(_value) : `${call}('${String(_value)}')`;
}

/** Whether what came from elsewhere is a value of typed JSON that a parameter can hold. */
export function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null || !('$type' in value) || !('_value' in value)) return false;
  const { $type, _value } = value;
  if ($type === 'List') return Array.isArray(_value) && _value.every(isTyped);
  if ($type === 'Map') return typeof _value === 'object' && _value !== null && Object.values(_value).every(isTyped);
  if ($type === 'Null') return _value === null;
  if ($type === 'Boolean') return typeof _value === 'boolean';
  return typeof _value === 'string' && typeof $type === 'string' && ['Integer', 'Float', 'String', ...Object.keys(TIMES)].includes($type);
}

function floatText(text: string): string {
  return /^[+-]?\d+$/.test(text) ? `${text}.0` : text;
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, to(value)]));
}
