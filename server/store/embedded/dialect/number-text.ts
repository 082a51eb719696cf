import type { SyntaxNode } from '../../../language/syntax';
import { isOf, let_ } from './guards';
import { Kind, may } from './kinds';
import type { Term, Work } from './work';
import { raise, term } from './work';

/** toString() of what is text, number or truth value: a FLOAT as Java writes it, where that is the plain form; where it has an exponent it fails. */
export function numberText(work: Work, node: SyntaxNode, value: Term): Term {
  const type = { kinds: Kind.string | (value.type.kinds & Kind.null) };
  if (!may(value.type, Kind.float)) return term(`toString(${value.code})`, type);
  return let_(work, value, (short) => {
    const size = `abs(${short.code})`;
    const whole = `(${short.code} = floor(${short.code}))`;
    const zero = `${short.code} = 0`;
    const float =
      `(CASE WHEN ${zero} OR NOT (${size} >= 0.001 AND ${size} < 10000000.0) THEN ${raise(node, 'number-text')} ` +
      `WHEN ${whole} THEN toString(toInteger(${short.code})) + '.0' ELSE toString(${short.code}) END)`;
    return term(`(CASE WHEN ${isOf(short, Kind.float)} THEN ${float} ELSE toString(${short.code}) END)`, type);
  });
}
