import { quoteName } from '../../store/quote-name';
import { isTemporal } from '../../store/temporal';
import { Point, type Value, type ValueMap } from '../../store/values';

const FUNCTIONS: Readonly<Record<string, string>> = {
  LocalDate: 'date',
  LocalTime: 'localtime',
  OffsetTime: 'time',
  LocalDateTime: 'localdatetime',
  ZonedDateTime: 'datetime',
  Duration: 'duration',
};
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };
// eslint-disable-next-line no-control-regex
const SPECIAL = /[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g;
/** What Neo4j reads as a character by its number, wherever it stands in a script. */
const UNICODE_ESCAPE = /\\(?=u)/;

/** A text between quotes; a backslash before a `u` stands apart, for Neo4j would read both as a character by its number. */
function textLiteral(text: string): string {
  // Most texts have nothing to escape.
  if (text.search(SPECIAL) < 0) return `'${text}'`;
  return `'${text.split(UNICODE_ESCAPE).map(escaped).join("\\\\' + '")}'`;
}

function escaped(text: string): string {
  return text.replaceAll(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as Cypher has it; a map has its keys quoted. */
export function literal(value: Value): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return floatLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value instanceof Point) return value.toString();
  if (isTemporal(value)) return `${FUNCTIONS[value.constructor.name] ?? 'date'}(${textLiteral(value.toString())})`;
  return mapLiteral(value as ValueMap);
}

/** A map of properties, in an order of ours, for Neo4j has another at each start; bytes have no literal and stay away. */
export function mapLiteral(values: ValueMap): string {
  let text = '';
  for (const key of Object.keys(values).sort()) {
    const value = values[key] ?? null;
    if (value === null || value instanceof Uint8Array) continue;
    text += `${text === '' ? '' : ','}${quoteName(key)}:${literal(value)}`;
  }
  return `{${text}}`;
}

function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return '(0.0/0.0)';
  if (!Number.isFinite(value)) return value > 0 ? '(1.0/0.0)' : '(-1.0/0.0)';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
