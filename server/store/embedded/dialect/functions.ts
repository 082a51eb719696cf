import type { SyntaxNode } from '../../../language/syntax';
import { equals } from './compare';
import { expect, isOf, let_ } from './guards';
import type { Type } from './kinds';
import {
  ANY,
  FLOAT,
  INTEGER,
  Kind,
  NODE,
  NUMBER,
  PROPERTY,
  RELATIONSHIP,
  STRING,
  elementOf,
  listOf,
  may,
  must,
  notNull,
  nullable,
  union,
  computed,
} from './kinds';
import { quoteText } from './literals';
import { numberText } from './number-text';
import { roundHalfUp, roundTo, whole } from './rounding';
import type { Term, Work } from './work';
import { raise, refusal, term } from './work';

interface FunctionRow {
  /** What each argument may be, beside null. */
  readonly takes: readonly number[];
  /** Arguments that must be there; default all. */
  readonly least?: number;
  readonly gives: Type | ((args: readonly Term[]) => Type);
  /** Default: the function of that name in the engine. */
  readonly code?: (args: readonly Term[], work: Work, node: SyntaxNode) => string;
}

const TEXT = Kind.string;
const LIST = Kind.list;

/** Functions that are answered as in Neo4j, by their names in lower case. */
const FUNCTIONS: Readonly<Record<string, FunctionRow>> = {
  abs: { takes: [NUMBER], gives: ([a]) => typeOr(a, FLOAT) },
  ceil: { takes: [NUMBER], gives: FLOAT, code: whole('ceil') },
  floor: { takes: [NUMBER], gives: FLOAT, code: whole('floor') },
  sign: { takes: [NUMBER], gives: INTEGER },
  sqrt: { takes: [NUMBER], gives: FLOAT, code: ([a]) => `sqrt(toFloat(${code(a)}))` },
  pi: { takes: [], gives: FLOAT },
  e: { takes: [], gives: FLOAT },
  rand: { takes: [], gives: FLOAT },
  size: { takes: [TEXT | LIST], gives: INTEGER },
  char_length: { takes: [TEXT], gives: INTEGER, code: ([a]) => `size(${code(a)})` },
  character_length: { takes: [TEXT], gives: INTEGER, code: ([a]) => `size(${code(a)})` },
  isempty: { takes: [TEXT | LIST], gives: { kinds: Kind.boolean }, code: ([a]) => `(size(${code(a)}) = 0)` },
  length: { takes: [Kind.path], gives: INTEGER },
  head: { takes: [LIST], gives: elementAt, code: ([a], work, node) => single(work, node, a, (list) => `head(${list})`) },
  last: { takes: [LIST], gives: elementAt, code: ([a], work, node) => single(work, node, a, (list) => `last(${list})`) },
  tail: { takes: [LIST], gives: ([a]) => typeOr(a, ANY) },
  reverse: { takes: [LIST | TEXT], gives: ([a]) => typeOr(a, ANY) },
  range: { takes: [Kind.integer, Kind.integer, Kind.integer], least: 2, gives: listOf(INTEGER), code: rangeCode },
  toupper: { takes: [TEXT], gives: STRING, code: ([a]) => `toUpper(${code(a)})` },
  tolower: { takes: [TEXT], gives: STRING, code: ([a]) => `toLower(${code(a)})` },
  upper: { takes: [TEXT], gives: STRING, code: ([a]) => `toUpper(${code(a)})` },
  lower: { takes: [TEXT], gives: STRING, code: ([a]) => `toLower(${code(a)})` },
  trim: { takes: [TEXT], gives: STRING },
  btrim: { takes: [TEXT], gives: STRING, code: ([a]) => `trim(${code(a)})` },
  ltrim: { takes: [TEXT], gives: STRING, code: ([a]) => `ltrim(${code(a)})` },
  rtrim: { takes: [TEXT], gives: STRING, code: ([a]) => `rtrim(${code(a)})` },
  replace: { takes: [TEXT, TEXT, TEXT], gives: STRING, code: replaceCode },
  split: { takes: [TEXT, TEXT], gives: listOf(STRING), code: splitCode },
  substring: { takes: [TEXT, Kind.integer, Kind.integer], least: 2, gives: STRING, code: counted('substring') },
  left: { takes: [TEXT, Kind.integer], gives: STRING, code: counted('left') },
  right: { takes: [TEXT, Kind.integer], gives: STRING, code: counted('right') },
  tostring: { takes: [TEXT | NUMBER | Kind.boolean], gives: STRING, code: ([a], work, node) => numberText(work, node, given(a)).code },
  tointeger: { takes: [TEXT | NUMBER], gives: nullable(INTEGER), code: ([a], work, node) => toNumber(work, node, given(a), 'toInteger') },
  tofloat: { takes: [TEXT | NUMBER], gives: nullable(FLOAT), code: ([a], work, node) => toNumber(work, node, given(a), 'toFloat') },
  toboolean: { takes: [TEXT | Kind.boolean], gives: { kinds: Kind.boolean | Kind.null }, code: toBooleanCode },
  coalesce: {
    takes: Array<number>(20).fill(1023),
    least: 1,
    gives: coalesceType,
    code: (args) => `coalesce(${args.map(code).join(', ')})`,
  },
  nullif: { takes: [1023, 1023], gives: ([a]) => computed(nullable(typeOr(a, ANY))), code: nullIfCode },
  round: { takes: [NUMBER, Kind.integer], least: 1, gives: FLOAT, code: (args, work, node) => roundCode(work, node, args) },
  id: { takes: [Kind.node | Kind.relationship], gives: INTEGER },
  elementid: { takes: [Kind.node | Kind.relationship], gives: STRING, code: ([a]) => `toString(id(${code(a)}))` },
  labels: { takes: [Kind.node], gives: { ...listOf(STRING), unordered: true } },
  type: { takes: [Kind.relationship], gives: STRING },
  keys: { takes: [Kind.node | Kind.relationship | Kind.map], gives: { ...listOf(STRING), unordered: true } },
  properties: {
    takes: [Kind.node | Kind.relationship | Kind.map],
    gives: ([a]) => (a && must(a.type, Kind.map) ? a.type : { kinds: Kind.map, ofEntity: !!a && !may(a.type, Kind.map) }),
  },
  startnode: { takes: [Kind.relationship], gives: NODE, code: ([a]) => `startNode(${code(a)})` },
  endnode: { takes: [Kind.relationship], gives: NODE, code: ([a]) => `endNode(${code(a)})` },
  nodes: { takes: [Kind.path], gives: { ...listOf(NODE), ofPath: true } },
  relationships: { takes: [Kind.path], gives: { ...listOf(RELATIONSHIP), ofPath: true } },
};

/** Functions that take a variable only. */
const OF_VARIABLES = new Set(['nodes', 'relationships', 'length']);

/** The names that are answered. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(FUNCTIONS);

/** A call of a function that is no aggregate; null where there is none of that name. */
export function callFunction(work: Work, node: SyntaxNode, name: string, args: readonly Term[]): Term | null {
  const key = name.toLowerCase();
  const row = Object.hasOwn(FUNCTIONS, key) ? FUNCTIONS[key] : undefined;
  if (!row) return null;
  if (args.length > row.takes.length || args.length < (row.least ?? row.takes.length)) throw refusal(work, node, 'function');
  const checked = args.map((arg, index) => expect(work, node, arg, row.takes[index] ?? 0));
  if (OF_VARIABLES.has(key) && !checked.every(({ code: text }) => /^`[^`]*`$/.test(text))) throw refusal(work, node, 'function');
  // The engine takes some nulls that are written out for a mistake.
  if (key !== 'coalesce' && key !== 'nullif' && checked.some(({ type }) => type.kinds === Kind.null))
    return term('null', { kinds: Kind.null });
  if (!['size', 'isempty'].includes(key) && checked.some(({ type }) => type.ofPath)) throw refusal(work, node, 'of-path');
  const gives = typeof row.gives === 'function' ? row.gives(checked) : row.gives;
  const nulls = key === 'coalesce' ? 0 : checked.reduce((all, { type }) => all | (type.kinds & Kind.null), 0);
  const text = row.code ? row.code(checked, work, node) : `${key}(${checked.map(code).join(', ')})`;
  return term(text, { ...gives, kinds: gives.kinds | nulls });
}

function code(value: Term | undefined): string {
  return value?.code ?? 'null';
}

function given(value: Term | undefined): Term {
  return value ?? term('null', { kinds: Kind.null });
}

function typeOr(value: Term | undefined, otherwise: Type): Type {
  return value?.type ?? otherwise;
}

function elementAt([list]: readonly Term[]): Type {
  return nullable(elementOf(typeOr(list, ANY)));
}

function coalesceType(args: readonly Term[]): Type {
  const all = union(args.map(({ type }) => type));
  return computed(args.some(({ type }) => !may(type, Kind.null)) ? notNull(all) : all);
}

/** One element by its place: of labels and keys only where there is no more than one. */
export function single(work: Work, node: SyntaxNode, list: Term | undefined, use: (list: string) => string): string {
  const it = given(list);
  if (it.type.unordered !== true) return use(it.code);
  return let_(work, it, (short) =>
    term(`(CASE WHEN size(${short.code}) > 1 THEN ${raise(node, 'unordered')} ELSE ${use(short.code)} END)`, ANY),
  ).code;
}

function rangeCode(args: readonly Term[], work: Work, node: SyntaxNode): string {
  const [, , step] = args;
  if (step && (typeof step.known !== 'bigint' || step.known === 0n)) throw refusal(work, node, 'argument');
  if (args.some(({ type }) => may(type, Kind.null))) throw refusal(work, node, 'argument');
  return `range(${args.map(code).join(', ')})`;
}

/** Empty texts to look for or to cut at mean something else to the engine. */
function notEmpty(work: Work, node: SyntaxNode, value: Term): Term {
  if (typeof value.known === 'string' && value.known !== '') return value;
  return let_(work, value, (short) =>
    term(`(CASE WHEN ${short.code} = '' THEN ${raise(node, 'argument')} ELSE ${short.code} END)`, short.type),
  );
}

function splitCode([a, b]: readonly Term[], work: Work, node: SyntaxNode): string {
  return `split(${code(a)}, ${notEmpty(work, node, given(b)).code})`;
}

function replaceCode([a, b, c]: readonly Term[], work: Work, node: SyntaxNode): string {
  return `replace(${code(a)}, ${notEmpty(work, node, given(b)).code}, ${code(c)})`;
}

/** Neo4j fails over a negative count; the engine takes it for something. */
function counted(name: string): NonNullable<FunctionRow['code']> {
  return ([text, ...counts], work, node) => {
    const checked = counts.map((count) => {
      if (typeof count.known === 'bigint' && count.known >= 0n) return count.code;
      return let_(work, count, (short) =>
        term(`(CASE WHEN ${short.code} < 0 THEN ${raise(node, 'argument')} ELSE ${short.code} END)`, short.type),
      ).code;
    });
    return `${name}(${[code(text), ...checked].join(', ')})`;
  };
}

/** Texts that Java reads as numbers. */
const NOT_FINITE = ['NaN', 'Infinity'].flatMap((word) => [word, `+${word}`, `-${word}`]);

/** toInteger() and toFloat() of text: plain digits are read, words are null, and what Java reads in its own way fails. */
function toNumber(work: Work, node: SyntaxNode, value: Term, name: 'toInteger' | 'toFloat'): string {
  if (!may(value.type, Kind.string)) return `${name}(${value.code})`;
  return let_(work, value, (short) => {
    const plain = `${short.code} =~ '[+-]?[0-9]{1,15}([.][0-9]{1,15})?'`;
    const read = name === 'toInteger' ? `toInteger(toFloat(${short.code}))` : `toFloat(${short.code})`;
    const wordless = `${short.code} =~ '[^\\\\p{Nd}]*' AND NOT trim(${short.code}) IN [${NOT_FINITE.map(quoteText).join(', ')}]`;
    const text = `(CASE WHEN ${plain} THEN ${read} WHEN ${wordless} THEN null ELSE ${raise(node, 'text-number')} END)`;
    return term(`(CASE WHEN ${isOf(short, Kind.string)} THEN ${text} ELSE ${name}(${short.code}) END)`, ANY);
  }).code;
}

function toBooleanCode([a]: readonly Term[], work: Work): string {
  return let_(work, given(a), (short) => {
    const text = `toBoolean(trim(${short.code}))`;
    return term(`(CASE WHEN ${isOf(short, Kind.string)} THEN ${text} ELSE toBoolean(${short.code}) END)`, ANY);
  }).code;
}

function nullIfCode([a, b]: readonly Term[], work: Work, node: SyntaxNode): string {
  return let_(work, given(a), (short) =>
    term(`(CASE WHEN ${equals(work, node, short, given(b)).code} THEN null ELSE ${short.code} END)`, ANY),
  ).code;
}

function roundCode(work: Work, node: SyntaxNode, [value, places]: readonly Term[]): string {
  if (!places || places.known === 0n) return roundHalfUp(work, given(value));
  if (typeof places.known !== 'bigint' || places.known < 0n || places.known > 6n) throw refusal(work, node, 'argument');
  return roundTo(work, node, given(value), Number(places.known));
}

/** What a property of a value is. */
export function fieldType(base: Type, name: string): Type {
  if (must(base, Kind.map | Kind.null) && base.fields) return base.fields.get(name) ?? { kinds: Kind.null };
  if (!may(base, Kind.map)) return PROPERTY;
  return ANY;
}
