import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf } from '../../../language/syntax';
import { makePattern } from './create';
import { afterDelete, deleteText } from './delete';
import { expect } from './guards';
import { Kind, elementOf } from './kinds';
import { nameOf } from './literals';
import { itemsText } from './set-items';
import type { Scope, Step, Work } from './work';
import { refusal, variable, within } from './work';

type Rule = (work: Work, clause: SyntaxNode, scope: Scope) => Step;

/** The clauses that write, by the rule of the grammar. */
export const WRITES: Readonly<Record<string, Rule>> = {
  CreateClause: create,
  MergeClause: merge,
  SetClause: (work, clause, scope) => ({ clauses: [itemsText(work, clause, scope)], scope }),
  RemoveClause: (work, clause, scope) => ({ clauses: [itemsText(work, clause, scope)], scope }),
  DeleteClause: (work, clause, scope) => {
    const { text, gone } = deleteText(work, clause, scope);
    return { clauses: [text], scope: afterDelete(scope, gone) };
  },
  ForeachClause: foreach,
};

function create(work: Work, clause: SyntaxNode, scope: Scope): Step {
  let inner = scope;
  const texts = childrenOf(child(clause, 'PatternList') ?? clause, 'Pattern').map((each) => {
    const { text, bound } = makePattern(work, each, inner, 'left away');
    inner = within(inner, bound);
    return text;
  });
  return { clauses: [`CREATE ${texts.join(', ')}`], scope: inner };
}

function merge(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const pattern = child(clause, 'Pattern');
  if (!pattern) throw refusal(work, clause, 'not-verified');
  const { text, bound } = makePattern(work, pattern, scope, 'fail');
  const inner = within(scope, bound);
  const actions = childrenOf(clause, 'MergeAction').map((action) => {
    const items = itemsText(work, child(action, 'SetClause') ?? action, inner);
    if (!items.startsWith('SET ')) throw refusal(work, action, 'write-null');
    return ` ON ${action.children[1]?.text.toUpperCase() ?? ''} ${items}`;
  });
  return { clauses: [`MERGE ${text}${actions.join('')}`], scope: inner };
}

/** FOREACH: its clauses write only, and what they make is not seen after it. */
function foreach(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const [named, list] = clause.children.filter(({ rule }) => rule !== '');
  if (!named || !list) throw refusal(work, clause, 'not-verified');
  const over = expect(work, list, work.expression(list, scope), Kind.list);
  const item = variable(nameOf(work, named), elementOf(over.type));
  let inner = within(scope, new Map([[nameOf(work, named), item]]));
  const clauses = childrenOf(clause, 'Clause').flatMap(({ children: [each] }) => {
    const rule = each && WRITES[each.rule];
    if (!rule) throw refusal(work, each ?? clause, 'not-verified');
    const step = rule(work, each, inner);
    inner = step.scope;
    return step.clauses;
  });
  const deletes = clauses.some((each) => /\bDELETE\b/.test(each));
  return {
    clauses: [`FOREACH (${item.code} IN ${over.code} | ${clauses.join(' ')})`],
    scope: deletes ? afterDelete(scope, Kind.node | Kind.relationship) : scope,
  };
}
