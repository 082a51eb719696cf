import type { SyntaxNode } from '../../../language/syntax';
import { hasToken } from '../../../language/syntax';
import type { Type } from './kinds';
import { ANY, Kind, elementOf, may, must } from './kinds';
import { unlessNull } from './set-items';
import type { Scope, Term, Work } from './work';
import { refusal } from './work';

/** DELETE: the engine takes variables only, and wants relationships to go before their nodes. */
export function deleteText(work: Work, clause: SyntaxNode, scope: Scope): { readonly text: string; readonly gone: number } {
  const word = hasToken(clause, 'DETACH') || hasToken(clause, 'NODETACH') ? `${clause.children[0]?.text ?? ''} DELETE` : 'DELETE';
  if (/^NODETACH/i.test(word)) throw refusal(work, clause, 'not-verified');
  const targets = clause.children.filter(({ rule }) => rule !== '').map((node) => targetOf(work, node, scope));
  const of = (kind: number): Term[] => targets.filter(({ type }) => may(type, kind));
  const paths = of(Kind.path).map(({ code }) => code);
  const clauses = [
    ...of(Kind.relationship).map((each) => one(work, each, 'DELETE')),
    ...paths.map((path) => `FOREACH (${loop(work, `relationships(${path})`, 'DELETE')})`),
    ...of(Kind.node).map((each) => one(work, each, word)),
    ...paths.map((path) => `FOREACH (${loop(work, `nodes(${path})`, word)})`),
  ];
  const nodes = targets.some(({ type }) => may(type, Kind.node | Kind.path));
  return { text: clauses.join(' '), gone: nodes ? Kind.node | Kind.relationship : Kind.relationship };
}

function targetOf(work: Work, node: SyntaxNode, scope: Scope): Term {
  const target = node.rule === 'Variable' ? work.expression(node, scope) : null;
  const kinds = target ? target.type.kinds & ~Kind.null : 0;
  if (!target || ![Kind.node, Kind.relationship, Kind.path].some((kind) => kind === kinds)) throw refusal(work, node, 'delete-expression');
  if (may(target.type, Kind.path) && may(target.type, Kind.null)) throw refusal(work, node, 'write-null');
  return target;
}

function one(work: Work, target: Term, word: string): string {
  const text = `${word} ${target.code}`;
  return may(target.type, Kind.null) ? unlessNull(work, target, text) : text;
}

function loop(work: Work, list: string, word: string): string {
  const name = work.fresh();
  return `${name} IN ${list} | ${word} ${name}`;
}

/** The scope in which nothing can be asked of what may have been deleted: Neo4j fails over that, and the engine says null. */
export function afterDelete(scope: Scope, gone: number): Scope {
  return {
    ...scope,
    lookup: (name) => {
      const found = scope.lookup(name);
      return found && mayHold(found.type, gone) ? { ...found, type: { ...found.type, deleted: true } } : found;
    },
  };
}

function mayHold(type: Type, kinds: number): boolean {
  if (may(type, kinds | Kind.path)) return true;
  if (may(type, Kind.list) && mayHold(elementOf(type), kinds)) return true;
  return may(type, Kind.map) && (type.fields ? [...type.fields.values()].some((each) => mayHold(each, kinds)) : must(ANY, type.kinds));
}
