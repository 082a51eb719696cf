import { isPartialDate } from '../../../../server/domain/partial-date';
import type { ParameterValues } from '../editor/commands';
import { readLiteral } from '../editor/cypher-literal';
import { literalText, toJson, typed, typedNumber, type PlainValues, type Typed } from './typed';

interface TypeRow {
  readonly name: string;
  readonly example: string;
  /** What a text is as that type; a string says what is wrong with it. */
  readonly read: (text: string) => Typed | string;
}

/** What a parameter can be. Dates are texts in this graph. */
export const PARAMETER_TYPES = {
  text: { name: 'Text', example: 'iran', read: (text) => typed('String', text) },
  integer: {
    name: 'Integer',
    example: '10',
    read: (text) => (isInteger(text) ? typed('Integer', text.trim()) : 'A whole number, such as 10'),
  },
  float: { name: 'Float', example: '0.5', read: (text) => (isFloat(text) ? typed('Float', text.trim()) : 'A number, such as 0.5') },
  boolean: {
    name: 'True or false',
    example: 'true',
    read: (text) => (/^\s*(true|false)\s*$/i.test(text) ? typed('Boolean', text.trim().toLowerCase() === 'true') : 'true or false'),
  },
  date: {
    name: 'Date',
    example: '2017-11',
    read: (text) => (isPartialDate(text.trim()) ? typed('String', text.trim()) : 'A date such as 2017, 2017-11 or 2017-11-22'),
  },
  json: {
    name: 'List, map, time',
    example: '["iran", "russia"]',
    read: (text) =>
      readLiteral(text) ??
      'A list or map, such as ["iran", "russia"] or {"year": 2017}; on Neo4j also a time, such as date(\'2017-11-22\')',
  },
} as const satisfies Record<string, TypeRow>;
export type ParameterType = keyof typeof PARAMETER_TYPES;

/** A parameter as somebody has written it into the form. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly text: string;
}

/** Whether a name is one that Cypher takes after a dollar sign without backticks. */
function isParameterName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

/** What is wrong with a parameter; null where nothing is. */
export function wrongWith({ name, type, text }: Parameter): string | null {
  if (!isParameterName(name)) return 'A name is letters, digits and underscores';
  const read = PARAMETER_TYPES[type].read(text);
  return typeof read === 'string' ? read : null;
}

/** Parameters as a request holds them; those that are wrong are left out. */
export function toTyped(parameters: readonly Parameter[]): Record<string, Typed> {
  const good = parameters.filter((parameter) => wrongWith(parameter) === null);
  return Object.fromEntries(
    good.flatMap(({ name, type, text }) => {
      const value = PARAMETER_TYPES[type].read(text);
      return typeof value === 'string' ? [] : [[name, value] as const];
    }),
  );
}

/** The parameter that holds a value. */
export function toParameter(name: string, value: Typed): Parameter {
  const type = PLAIN_TYPES[value.$type];
  return type === undefined ? { name, type: 'json', text: literalText(value) } : { name, type, text: String(value._value) };
}

/** The types whose values stand in the form as bare texts, by their names in the Query API. */
const PLAIN_TYPES: Readonly<Record<string, ParameterType>> = { String: 'text', Boolean: 'boolean', Integer: 'integer', Float: 'float' };

/** Parameters with some set anew: those of a name that is there take its place. */
export function withValues(parameters: readonly Parameter[], values: ParameterValues): Parameter[] {
  const set = new Map(Object.entries(values).map(([name, value]) => [name, toParameter(name, value)]));
  const kept = parameters.map((parameter) => set.get(parameter.name) ?? parameter);
  const names = new Set(parameters.map(({ name }) => name));
  return [...kept, ...[...set.values()].filter(({ name }) => !names.has(name))];
}

/** Plain values of the parameters, for the editor's completions. */
export function valuesOf(parameters: readonly Parameter[]): PlainValues {
  return Object.fromEntries(Object.entries(toTyped(parameters)).map(([name, value]) => [name, toJson(value)]));
}

function isInteger(text: string): boolean {
  return typedNumber(text.trim())?.$type === 'Integer';
}

function isFloat(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
}

/** Whether what was kept or sent is a parameter. */
export function isParameter(value: unknown): value is Parameter {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('type' in value) || !('text' in value)) return false;
  const { name, type, text } = value;
  return typeof name === 'string' && typeof text === 'string' && typeof type === 'string' && Object.hasOwn(PARAMETER_TYPES, type);
}
