import type { SyntaxNode } from '../../../language/syntax';
import { let_ } from './guards';
import { FLOAT } from './kinds';
import type { Term, Work } from './work';
import { raise, term } from './work';

/** floor() and ceil(), a FLOAT also of an INTEGER. */
export function whole(name: 'floor' | 'ceil'): (args: readonly Term[]) => string {
  return ([value]) => `${name}(toFloat(${value?.code ?? 'null'}))`;
}

/** round(x): halves go up, also below zero. */
export function roundHalfUp(work: Work, value: Term): string {
  return let_(work, term(`toFloat(${value.code})`, FLOAT), ({ code }) =>
    term(`(CASE WHEN (${code} - floor(${code})) < 0.5 THEN floor(${code}) ELSE (floor(${code}) + 1.0) END)`, FLOAT),
  ).code;
}

/** round(x, places): halves of the decimal digits go away from zero, as they are written; what has too many digits fails. */
export function roundTo(work: Work, node: SyntaxNode, value: Term, places: number): string {
  return let_(work, term(`toFloat(${value.code})`, FLOAT), (x) =>
    let_(work, term(`split(toString(abs(${x.code})), '.')`, FLOAT), (parts) => {
      const fraction = `coalesce(${parts.code}[1], '')`;
      const up = `(CASE WHEN substring(${fraction}, ${places}, 1) >= '5' THEN 1 ELSE 0 END)`;
      const digits = `(toInteger(${parts.code}[0] + left(${fraction}, ${places})) + ${up})`;
      const rounded = `((CASE WHEN ${x.code} < 0 THEN -1 ELSE 1 END) * (toFloat(${digits}) / ${10 ** places}.0))`;
      const sure = `(abs(${x.code}) < 1000000000.0)`;
      const cases = `WHEN ${x.code} IS NULL THEN null WHEN NOT ${sure} THEN ${raise(node, 'number-text')} WHEN size(${fraction}) <= ${places} THEN ${x.code}`;
      return term(`(CASE ${cases} ELSE ${rounded} END)`, FLOAT);
    }),
  ).code;
}
