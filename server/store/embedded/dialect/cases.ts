import type { SyntaxNode } from '../../../language/syntax';
import { childrenOf } from '../../../language/syntax';
import { equals } from './compare';
import { expect, let_ } from './guards';
import { Kind, NULL, computed, union } from './kinds';
import type { Scope, Term, Work } from './work';
import { refusal, term } from './work';

interface Branch {
  readonly when: Term;
  readonly then: Term;
}

/** `CASE WHEN test THEN value … END`. */
export function caseExpression(work: Work, node: SyntaxNode, scope: Scope): Term {
  const branches = childrenOf(node, 'CaseAlternative').map((each): Branch => {
    const [, when, , then] = each.children;
    if (!when || !then) throw refusal(work, each, 'not-verified');
    return { when: expect(work, when, work.expression(when, scope), Kind.boolean), then: work.expression(then, scope) };
  });
  return written(branches, elseOf(work, node, scope));
}

/** `CASE value WHEN this THEN … END`: each WHEN is an equality that has to be true. */
export function extendedCase(work: Work, node: SyntaxNode, scope: Scope): Term {
  const value = work.expression(node.children[1] ?? node, scope);
  return let_(work, value, (short) => {
    const branches = childrenOf(node, 'ExtendedCaseAlternative').map((each) => alternative(work, each, short, scope));
    return written(branches, elseOf(work, node, scope));
  });
}

function alternative(work: Work, node: SyntaxNode, value: Term, scope: Scope): Branch {
  const tests = node.children
    .filter(({ rule }) => rule.startsWith('When'))
    .map((each) => {
      const [only] = each.children;
      if (each.rule !== 'WhenEquals' || !only) throw refusal(work, each, 'not-verified');
      return equals(work, each, value, work.expression(only, scope));
    });
  if (tests.length === 0) throw refusal(work, node, 'not-verified');
  const when = term(`(${tests.map(({ code }) => code).join(' OR ')})`, union(tests.map(({ type }) => type)));
  return { when, then: work.expression(node.children.at(-1) ?? node, scope) };
}

function elseOf(work: Work, node: SyntaxNode, scope: Scope): Term {
  const at = node.children.findIndex(({ text }) => text.toUpperCase() === 'ELSE');
  const found = at < 0 ? undefined : node.children[at + 1];
  return found ? work.expression(found, scope) : term('null', NULL);
}

function written(branches: readonly Branch[], otherwise: Term): Term {
  const cases = branches.map(({ when, then }) => `WHEN ${when.code} THEN ${then.code}`).join(' ');
  return term(`(CASE ${cases} ELSE ${otherwise.code} END)`, computed(union([...branches.map(({ then }) => then.type), otherwise.type])));
}
