import type { SyntaxNode } from '../../../language/syntax';
import type { Type } from './kinds';
import { Kind, computed, may, must } from './kinds';
import type { Reason } from './reasons';
import type { Term, Work } from './work';
import { raise, refusal, term } from './work';

const TYPE_NAMES: readonly (readonly [kind: number, name: string])[] = [
  [Kind.boolean, 'BOOLEAN'],
  [Kind.integer, 'INTEGER'],
  [Kind.float, 'FLOAT'],
  [Kind.string, 'STRING'],
  [Kind.list, 'LIST'],
  [Kind.map, 'MAP'],
  [Kind.node, 'NODE'],
  [Kind.relationship, 'RELATIONSHIP'],
  [Kind.path, 'PATH'],
];

/** Text that the engine may read as a number when it meets one. */
const NUMBER_LIKE = /^\s*([+\-.\d]|inf|nan)/i;

/** Calls `use` with something short that means `value`: a long one gets a name, so that its text and its work are not multiplied. */
export function let_(work: Work, value: Term, use: (short: Term) => Term): Term {
  if (value.simple) return use(value);
  const name = work.fresh();
  const body = use({ code: name, type: value.type, simple: true });
  return term(`[${name} IN [${value.code}] | ${body.code}][0]`, body.type);
}

/** The test, in the engine's words and never null, that a short term is of one of the kinds. */
export function isOf(value: Term, kinds: number): string {
  const possible = value.type.kinds & kinds;
  if (must(value.type, kinds)) return 'true';
  if (possible === 0) return 'false';
  const tests = TYPE_NAMES.filter(([kind]) => possible & kind).map(([, name]) => `coalesce(isTyped(${value.code}, '${name}'), false)`);
  if (possible & Kind.null) tests.push(`(${value.code} IS NULL)`);
  return tests.length === 1 ? tests.join('') : `(${tests.join(' OR ')})`;
}

/** The term as one of these kinds (or null): refused before it runs where that is impossible, while it runs where it proves wrong. */
export function expect(work: Work, node: SyntaxNode, value: Term, kinds: number, reason: Reason = 'type'): Term {
  const allowed = kinds | Kind.null;
  if (must(value.type, allowed)) return value;
  if (!may(value.type, kinds)) throw refusal(work, node, reason);
  return let_(work, value, (short) => {
    const type: Type = computed({ ...short.type, kinds: short.type.kinds & allowed });
    if (type.ids) throw refusal(work, node, 'entity');
    return term(`(CASE WHEN ${isOf(short, allowed)} THEN ${short.code} ELSE ${raise(node, reason)} END)`, type);
  });
}

/** Whether a term may hold text that the engine could take for a number. */
export function mayBeNumberText({ type, known }: Term): boolean {
  if (typeof known === 'string') return NUMBER_LIKE.test(known);
  if (Array.isArray(known)) return known.some((each) => typeof each !== 'string' || NUMBER_LIKE.test(each));
  return may(type, Kind.string | Kind.list | Kind.map);
}
