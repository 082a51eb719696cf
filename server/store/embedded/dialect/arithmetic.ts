import type { SyntaxNode } from '../../../language/syntax';
import { expect, isOf, let_ } from './guards';
import type { Type } from './kinds';
import { FLOAT, Kind, NUMBER, STRING, computed, elementOf, listOf, may, must, union } from './kinds';
import { numberText } from './number-text';
import type { Term, Work } from './work';
import { raise, refusal, term } from './work';

/** `-`, `*`, `/`, `%` and `^`: numbers only. */
export function arithmetic(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  const left = expect(work, node, a, NUMBER);
  const right = expect(work, node, b, NUMBER);
  const type =
    operator === '^'
      ? { ...FLOAT, kinds: FLOAT.kinds | ((left.type.kinds | right.type.kinds) & Kind.null) }
      : sumType(left.type, right.type);
  if (!['/', '%'].includes(operator) || !may(left.type, Kind.null) || nonZero(right))
    return term(`(${left.code} ${operator} ${right.code})`, type);
  // Null by zero is an error in Neo4j, and null in the engine.
  return let_(work, left, (x) =>
    let_(work, right, (y) => {
      const fails = `${x.code} IS NULL AND ${isOf(y, Kind.integer)} AND ${y.code} = 0`;
      return term(`(CASE WHEN ${fails} THEN ${raise(node, 'argument')} ELSE (${x.code} ${operator} ${y.code}) END)`, type);
    }),
  );
}

function nonZero({ type, known }: Term): boolean {
  return must(type, Kind.float | Kind.null) || (typeof known === 'bigint' && known !== 0n);
}

function sumType(a: Type, b: Type): Type {
  const nulls = (a.kinds | b.kinds) & Kind.null;
  const floats = may(a, Kind.float) || may(b, Kind.float);
  const integers = may(a, Kind.integer) && may(b, Kind.integer);
  return { kinds: nulls | (floats ? Kind.float : 0) | (integers ? Kind.integer : 0) };
}

/** A sign before a number. */
export function signed(work: Work, node: SyntaxNode, sign: string, value: Term): Term {
  const number = expect(work, node, value, NUMBER);
  return sign === '+' ? number : term(`(-${number.code})`, number.type);
}

/** `+`: numbers, text with text or number, and lists with lists or elements. */
export function plus(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  if (a.type.kinds === Kind.null || b.type.kinds === Kind.null) return term('null', { kinds: Kind.null });
  if (must(a.type, NUMBER | Kind.null) && must(b.type, NUMBER | Kind.null)) return term(`(${a.code} + ${b.code})`, sumType(a.type, b.type));
  if (must(a.type, Kind.list | Kind.null) || must(b.type, Kind.list | Kind.null)) return plusList(work, a, b);
  if (must(a.type, Kind.string | Kind.null) || must(b.type, Kind.string | Kind.null)) return plusText(work, node, a, b);
  return plusUnknown(work, node, a, b);
}

/** One side is text: the other is put into text as Neo4j does it. */
function plusText(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  const [left, right] = [asText(work, node, a), asText(work, node, b)];
  return term(`(${left.code} + ${right.code})`, { kinds: Kind.string | ((left.type.kinds | right.type.kinds) & Kind.null) });
}

function asText(work: Work, node: SyntaxNode, value: Term): Term {
  return must(value.type, Kind.string | Kind.null) ? value : numberText(work, node, expect(work, node, value, Kind.string | NUMBER));
}

function plusList(work: Work, a: Term, b: Term): Term {
  if (must(a.type, Kind.list | Kind.null) && must(b.type, Kind.list | Kind.null)) return joined(a, b);
  const isLeft = must(a.type, Kind.list | Kind.null);
  const [list, item] = isLeft ? [a, b] : [b, a];
  return let_(work, item, (short) => {
    if (may(short.type, Kind.list)) return plusEither(list, short, isLeft);
    const one: Term = term(`[${short.code}]`, listOf(short.type));
    const { code, type } = isLeft ? joined(list, one) : joined(one, list);
    if (!may(short.type, Kind.null)) return term(code, type);
    return term(`(CASE WHEN ${short.code} IS NULL THEN null ELSE ${code} END)`, { ...type, kinds: type.kinds | Kind.null });
  });
}

/** The other side may be a list or an element. */
function plusEither(list: Term, other: Term, isLeft: boolean): Term {
  const one: Term = term(`[${other.code}]`, listOf({ ...other.type, kinds: other.type.kinds & ~Kind.list }));
  const [asElement, asOther] = [one, other].map((each) => (isLeft ? joined(list, each) : joined(each, list)));
  const code = `(CASE WHEN ${other.code} IS NULL THEN null WHEN ${isOf(other, Kind.list)} THEN ${asOther?.code ?? ''} ELSE ${asElement?.code ?? ''} END)`;
  return term(code, { ...union([asElement, asOther].flatMap((each) => (each ? [each.type] : []))), kinds: Kind.list | Kind.null });
}

function joined(a: Term, b: Term): Term {
  const type: Type = {
    kinds: Kind.list | ((a.type.kinds | b.type.kinds) & Kind.null),
    element: union([elementOf(a.type), elementOf(b.type)]),
    ...((a.type.unordered === true || b.type.unordered === true) && { unordered: true }),
  };
  return term(`(${a.code} + ${b.code})`, computed(type));
}

/** Nothing is known before it runs: both numbers or both text, or it fails. */
function plusUnknown(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  const [left, right] = [expect(work, node, a, NUMBER | Kind.string), expect(work, node, b, NUMBER | Kind.string)];
  const possible = left.type.kinds & right.type.kinds & (NUMBER | Kind.string);
  if (!possible) throw refusal(work, node, 'mixed');
  return let_(work, left, (x) =>
    let_(work, right, (y) => {
      const alike = `${x.code} IS NULL OR ${y.code} IS NULL OR ${isOf(x, Kind.string)} = ${isOf(y, Kind.string)}`;
      const type: Type = { kinds: (x.type.kinds | y.type.kinds) & (Kind.null | NUMBER | STRING.kinds) };
      return term(`(CASE WHEN ${alike} THEN (${x.code} + ${y.code}) ELSE ${raise(node, 'mixed')} END)`, type);
    }),
  );
}
