import type { SyntaxNode } from '../../../language/syntax';
import { child, hasToken } from '../../../language/syntax';
import { BOOLEAN, INTEGER, Kind, computed, listOf, may } from './kinds';
import { condition, translateElement, whereOf } from './patterns';
import type { Scope, Term, Work } from './work';
import { refusal, term } from './work';

/** A pattern as a truth value: whether there is one. */
export function patternPredicate(work: Work, node: SyntaxNode, scope: Scope): Term {
  const { patterns, conditions, bound } = translateElement(work, node.children[0] ?? node, scope);
  if (bound.size > 0) throw refusal(work, node, 'pattern');
  return term(`EXISTS { MATCH ${patterns.join(', ')}${whereOf(conditions)} }`, BOOLEAN);
}

/** `[(a)-->(b) WHERE test | value]`; the engine drops nulls from it, so that each value travels in a list of its own. */
export function patternComprehension(work: Work, node: SyntaxNode, scope: Scope): Term {
  if (child(node, 'Variable') && hasToken(node, '=')) {
    const first = node.children[1];
    if (first?.rule === 'Variable') throw refusal(work, node, 'pattern');
  }
  const pattern = child(node, 'PathPatternNonEmpty') ?? node;
  const { patterns, conditions, scope: inner } = translateElement(work, pattern, scope);
  const after = (word: string): SyntaxNode | undefined => {
    const at = node.children.findIndex(({ text }) => text.toUpperCase() === word);
    return at < 0 ? undefined : node.children[at + 1];
  };
  const [where, value] = [after('WHERE'), after('|')];
  if (!value) throw refusal(work, node, 'not-verified');
  const all = [...conditions, ...(where ? [condition(work, where, inner).code] : [])];
  const item = work.expression(value, inner);
  const from = `${patterns.join(', ')}${whereOf(all)}`;
  if (!may(item.type, Kind.null)) return term(`[${from} | ${item.code}]`, listOf(item.type));
  const name = work.fresh();
  return term(`[${name} IN [${from} | [${item.code}]] | ${name}[0]]`, computed(listOf(item.type)));
}

/** `EXISTS { … }` and `COUNT { … }`. */
export function subqueryExpression(work: Work, node: SyntaxNode, scope: Scope): Term {
  const word = node.rule === 'ExistsExpression' ? 'EXISTS' : 'COUNT';
  return term(`${word} { ${work.subquery(node, scope)} }`, word === 'EXISTS' ? BOOLEAN : INTEGER);
}
