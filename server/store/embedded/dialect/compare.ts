import type { SyntaxNode } from '../../../language/syntax';
import { isList, knownEquals, knownIn, truthTerm } from './known';
import { BOOLEAN, Kind, NUMBER, SCALAR, elementOf, may, must } from './kinds';
import type { Type } from './kinds';
import { expect, isOf, let_, mayBeNumberText } from './guards';
import type { Term, Work } from './work';
import { raise, refusal, term } from './work';

const MAYBE: Type = { kinds: Kind.boolean | Kind.null };
const NESTED = Kind.list | Kind.map | Kind.path;
const SAFE = 2n ** 53n;

function truth(a: Term, b: Term): Type {
  return may(a.type, Kind.null) || may(b.type, Kind.null) ? MAYBE : BOOLEAN;
}

/** Equality as Neo4j has it: the engine takes '1' and 1 for equal, and nulls within lists for values. */
export function equals(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  if (a.type.ofPath || b.type.ofPath) throw refusal(work, node, 'of-path');
  refuseHugeIntegers(work, node, a, b);
  if (a.known !== undefined && b.known !== undefined && (may(a.type, NESTED) || may(b.type, NESTED)))
    return truthTerm(knownEquals(a.known, b.known));
  if (apart(a, b)) return never(a, b);
  const plain = `(${a.code} = ${b.code})`;
  if (!mayMix(a, b) && !bothNested(a.type, b.type)) return term(plain, truth(a, b));
  return let_(work, a, (left) =>
    let_(work, b, (right) => {
      const same = `(${left.code} = ${right.code})`;
      return term(`(${same} AND ${agree(work, node, left, right)})`, truth(a, b));
    }),
  );
}

/** Text and number, never equal: null only where one of them is. */
function never(a: Term, b: Term): Term {
  const nulls = [a, b].filter(({ type }) => may(type, Kind.null)).map(({ code }) => `(${code}) IS NULL`);
  if (nulls.length === 0) return term('false', BOOLEAN);
  return term(`(CASE WHEN ${nulls.join(' OR ')} THEN null ELSE false END)`, MAYBE);
}

/** Of kinds that have nothing in common. */
function apart(a: Term, b: Term): boolean {
  return group(a.type) !== null && group(b.type) !== null && group(a.type) !== group(b.type);
}

function group(type: Type): string | null {
  if (must(type, Kind.string | Kind.null) && type.kinds !== Kind.null) return 'string';
  if (must(type, NUMBER | Kind.null) && type.kinds !== Kind.null) return 'number';
  if (must(type, Kind.boolean | Kind.null) && type.kinds !== Kind.null) return 'boolean';
  return null;
}

/** One may be text that looks like a number while the other is a number. */
function mayMix(a: Term, b: Term): boolean {
  return (
    (mayBeNumberText(a) && may(a.type, Kind.string) && may(b.type, NUMBER)) ||
    (mayBeNumberText(b) && may(b.type, Kind.string) && may(a.type, NUMBER))
  );
}

function bothNested(a: Type, b: Type): boolean {
  return may(a, NESTED) && may(b, NESTED);
}

/** Where the engine says equal, whether both are of one kind; fails over lists and maps that cannot be told. */
function agree(work: Work, node: SyntaxNode, a: Term, b: Term): string {
  const cases: string[] = [];
  const nulls = [a, b].filter(({ type }) => may(type, Kind.null)).map(({ code }) => `${code} IS NULL`);
  if (mayMix(a, b)) cases.push(`WHEN ${isOf(a, Kind.string)} <> ${isOf(b, Kind.string)} THEN false`);
  if (bothNested(a.type, b.type)) {
    cases.unshift(...nestedCases(work, node, a, b));
  }
  if (cases.length === 0) return 'true';
  if (nulls.length > 0) cases.unshift(`WHEN ${nulls.join(' OR ')} THEN true`);
  return `(CASE ${cases.join(' ')} ELSE true END)`;
}

function nestedCases(work: Work, node: SyntaxNode, a: Term, b: Term): string[] {
  const both = (kinds: number): string => `(${isOf(a, kinds)} AND ${isOf(b, kinds)})`;
  const cases: string[] = [];
  if (may(a.type, Kind.map | Kind.path) && may(b.type, Kind.map | Kind.path)) {
    if (!may(a.type, Kind.list)) throw refusal(work, node, 'nested');
    cases.push(`WHEN ${both(Kind.map | Kind.path)} THEN ${raise(node, 'nested')}`);
  }
  if (may(a.type, Kind.list) && may(b.type, Kind.list)) cases.push(...listCases(work, node, a, b, both(Kind.list)));
  return cases;
}

function listCases(work: Work, node: SyntaxNode, a: Term, b: Term, both: string): string[] {
  if (a.type.unordered === true || b.type.unordered === true) {
    const long = `size(${a.code}) > 1 AND size(${b.code}) > 1`;
    return [`WHEN ${both} AND ${long} THEN ${raise(node, 'unordered')}`];
  }
  const [x, y] = [elementOf(a.type), elementOf(b.type)];
  if (sameGroup(x, y)) return [];
  if (isUniform(a.type) && isUniform(b.type)) {
    const text = (list: Term): string => `coalesce(isTyped(${list.code}[0], 'STRING'), false)`;
    return [`WHEN ${both} AND ${text(a)} <> ${text(b)} THEN false`];
  }
  if (must(a.type, Kind.list | Kind.null) && must(b.type, Kind.list | Kind.null)) throw refusal(work, node, 'nested');
  return [`WHEN ${both} THEN ${raise(node, 'nested')}`];
}

/** All elements are surely of one kind, whichever, and not null. */
function isUniform(type: Type): boolean {
  return type.uniform === true || sameGroup(elementOf(type), elementOf(type));
}

/** Elements of one kind and never null. */
function sameGroup(a: Type, b: Type): boolean {
  const kinds = a.kinds | b.kinds;
  const groups = [Kind.string, NUMBER, Kind.boolean, Kind.node, Kind.relationship];
  return groups.some((one) => (kinds & ~one) === 0);
}

function refuseHugeIntegers(work: Work, node: SyntaxNode, a: Term, b: Term): void {
  const huge = ({ known }: Term): boolean => typeof known === 'bigint' && (known > SAFE || known < -SAFE);
  if ((huge(a) && may(b.type, Kind.float)) || (huge(b) && may(a.type, Kind.float))) throw refusal(work, node, 'mixed');
}

/** `<` and its like: null for values of different kinds, as in Neo4j. */
export function ordered(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  refuseHugeIntegers(work, node, a, b);
  const all = a.type.kinds | b.type.kinds;
  if ((all & ~(NUMBER | Kind.null)) === 0 || (all & ~(Kind.string | Kind.null)) === 0)
    return term(`(${a.code} ${operator} ${b.code})`, truth(a, b));
  return let_(work, a, (left) =>
    let_(work, b, (right) => {
      const both = (kinds: number): string => `(${isOf(left, kinds)} AND ${isOf(right, kinds)})`;
      const cases = [
        `WHEN ${left.code} IS NULL OR ${right.code} IS NULL THEN null`,
        ...[NUMBER, Kind.string]
          .filter((kinds) => may(left.type, kinds) && may(right.type, kinds))
          .map((kinds) => `WHEN ${both(kinds)} THEN (${left.code} ${operator} ${right.code})`),
        ...(may(left.type, Kind.boolean) && may(right.type, Kind.boolean)
          ? [`WHEN ${both(Kind.boolean)} THEN ${orderedTruths(left.code, operator, right.code)}`]
          : []),
        ...unordered(left.type, right.type).map((kinds) => `WHEN ${both(kinds)} THEN ${raise(node, 'order')}`),
      ];
      return term(`(CASE ${cases.join(' ')} ELSE null END)`, MAYBE);
    }),
  );
}

/** False is less than true. */
function orderedTruths(a: string, operator: string, b: string): string {
  if (operator === '<') return `((NOT ${a}) AND ${b})`;
  if (operator === '<=') return `((NOT ${a}) OR ${b})`;
  if (operator === '>') return `(${a} AND (NOT ${b}))`;
  return `(${a} OR (NOT ${b}))`;
}

/** Kinds that Neo4j orders and the engine does not, where both may be of them. */
function unordered(a: Type, b: Type): number[] {
  return [Kind.list, Kind.map | Kind.node | Kind.relationship | Kind.path].filter((kinds) => may(a, kinds) && may(b, kinds));
}

/** `x IN list`, null-aware: nothing is in an empty list, not even null. */
export function isIn(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  if (a.known !== undefined && b.known !== undefined && isList(b.known)) return truthTerm(knownIn(a.known, b.known));
  const list = expect(work, node, b, Kind.list);
  if (list.type.kinds === Kind.null) return term('null', MAYBE);
  const element = elementOf(list.type);
  if (list.type.ofPath || a.type.ofPath) throw refusal(work, node, 'of-path');
  if (may(a.type, Kind.list | Kind.map | Kind.path) && may(element, NESTED)) throw refusal(work, node, 'nested');
  return let_(work, a, (left) =>
    let_(work, list, (right) => {
      const mixes = mayMix(left, { ...right, type: element });
      const cases = [
        ...(may(right.type, Kind.null) ? [`WHEN ${right.code} IS NULL THEN null`] : []),
        ...(may(left.type, Kind.null)
          ? [`WHEN ${left.code} IS NULL THEN (CASE WHEN size(${right.code}) = 0 THEN false ELSE null END)`]
          : []),
        ...(mixes ? [mixedIn(work, left, right)] : []),
      ];
      const plain = `(${left.code} IN ${right.code})`;
      const nulls = may(left.type, Kind.null) || may(right.type, Kind.null) || may(element, Kind.null);
      // In a filter the plain form comes first, where an index can serve it: it says yes at least where the answer is yes.
      const code = cases.length === 0 ? plain : `(CASE ${cases.join(' ')} ELSE ${plain} END)`;
      return term(code, nulls ? MAYBE : BOOLEAN);
    }),
  );
}

/** Only elements of the left side's own kind can be equal to it. */
function mixedIn(work: Work, left: Term, right: Term): string {
  const element = elementOf(right.type);
  const name = work.fresh();
  const same = `size([${name} IN ${right.code} WHERE coalesce(isTyped(${name}, 'STRING'), false) = ${isOf(left, Kind.string)} AND ${name} = ${left.code}]) > 0`;
  const unknown = may(element, Kind.null) ? `WHEN size([${name} IN ${right.code} WHERE ${name} IS NULL]) > 0 THEN null ` : '';
  return `WHEN true THEN (CASE WHEN ${same} THEN true ${unknown}ELSE false END)`;
}

/** Whether a term can stand under DISTINCT, as a grouping key or in ORDER BY without a surprise. */
export function isPlain(type: Type): boolean {
  return must(type, SCALAR | Kind.null | Kind.node | Kind.relationship);
}
