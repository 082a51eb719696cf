import type { SyntaxNode } from '../../../language/syntax';
import { Kind, must } from './kinds';
import { nameOf, quoteText } from './literals';
import { engineName } from '../engine-name';
import type { Term, Work } from './work';
import { refusal } from './work';

/** A label expression as a predicate on a node or a relationship. */
export function labelPredicate(work: Work, node: SyntaxNode, value: Term): string {
  const operands = node.children.filter(({ rule }) => rule !== '');
  const all = (word: string): string => `(${operands.map((each) => labelPredicate(work, each, value)).join(` ${word} `)})`;
  switch (node.rule) {
    case 'LabelExpression4':
      return all('OR');
    case 'LabelExpression3':
      return all('AND');
    case 'LabelExpression2': {
      const inner = labelPredicate(work, operands[0] ?? node, value);
      return (node.children.length - 1) % 2 === 0 ? inner : `(NOT ${inner})`;
    }
    case 'ParenthesizedLabelExpression':
      return labelPredicate(work, operands[0] ?? node, value);
    case 'AnyLabel':
      return must(value.type, Kind.node | Kind.null) ? `(size(labels(${value.code})) > 0)` : 'true';
    case 'LabelName':
      return hasLabel(value, nameOf(work, node));
    default:
      throw refusal(work, node, 'not-verified');
  }
}

function hasLabel(value: Term, name: string): string {
  if (must(value.type, Kind.node | Kind.null) && /^`[^`]*`$/.test(value.code)) return `(${value.code}:${engineName(name)})`;
  if (must(value.type, Kind.node | Kind.null)) return `(${quoteText(name)} IN labels(${value.code}))`;
  return `(type(${value.code}) = ${quoteText(name)})`;
}

/** The names of a label expression that only joins them: all of them for a node (`&`), any for a relationship (`|`); null for any other. */
export function plainNames(work: Work, node: SyntaxNode, joint: '&' | '|'): string[] | null {
  if (node.rule === 'LabelName') return [engineName(nameOf(work, node))];
  if (node.rule !== (joint === '&' ? 'LabelExpression3' : 'LabelExpression4')) return null;
  const names = node.children.filter(({ rule }) => rule !== '').map((each) => plainNames(work, each, joint));
  return names.every((each) => each !== null) ? names.flat() : null;
}
