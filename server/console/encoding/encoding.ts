import type { Value } from '../../store/values';

/** One way to write values as JSON, as Neo4j's Query API does. */
export interface Encoding {
  /** The JSON text of a value. */
  readonly text: (value: Value) => string;
}

/** The members of a map, each value written by `text`. */
export function mapText(map: Readonly<Record<string, Value>>, text: Encoding['text']): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${JSON.stringify(key)}:${text(value)}`)
    .join(',')}}`;
}

/** The items of a list, each written by `text`. */
export function listText(list: readonly Value[], text: Encoding['text']): string {
  return `[${list.map(text).join(',')}]`;
}
