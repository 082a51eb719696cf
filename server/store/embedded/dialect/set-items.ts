import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken } from '../../../language/syntax';
import { engineName } from '../engine-name';
import { Kind, may, must } from './kinds';
import { nameOf } from './literals';
import { storable, storableMap } from './storable';
import type { Scope, Term, Work } from './work';
import { refusal } from './work';

const ENTITY = Kind.node | Kind.relationship;

interface Item {
  readonly target: Term;
  readonly text: string;
}

/** The items of SET or REMOVE. */
export function itemsText(work: Work, clause: SyntaxNode, scope: Scope): string {
  const word = clause.rule === 'SetClause' ? 'SET' : 'REMOVE';
  const items = clause.children.filter(({ rule }) => rule !== '').map((each) => itemOf(work, each, scope));
  const text = `${word} ${items.map((each) => each.text).join(', ')}`;
  const unsure = items.filter(({ target }) => may(target.type, Kind.null));
  const [only] = unsure;
  if (!only) return text;
  // The engine fails over a null; a loop over nothing leaves it as it is.
  if (items.some(({ target }) => target.code !== only.target.code)) throw refusal(work, clause, 'write-null');
  return unlessNull(work, only.target, text);
}

/** A clause that is done where the entity is there. */
export function unlessNull(work: Work, target: Term, text: string): string {
  return `FOREACH (${work.fresh()} IN (CASE WHEN ${target.code} IS NULL THEN [] ELSE [1] END) | ${text})`;
}

function itemOf(work: Work, node: SyntaxNode, scope: Scope): Item {
  if (node.rule === 'SetProp' || node.rule === 'RemoveProp') return propertyItem(work, node, scope);
  const target = targetOf(work, child(node, 'Variable') ?? node, scope);
  if (node.rule === 'SetLabels' || node.rule === 'RemoveLabels') return { target, text: `${target.code}${labelsText(work, node)}` };
  if (node.rule !== 'SetProps' && node.rule !== 'AddProp') throw refusal(work, node, 'not-verified');
  const value = mapOf(work, node.children.at(-1) ?? node, scope);
  return { target, text: `${target.code} ${node.rule === 'AddProp' ? '+=' : '='} ${value}` };
}

function propertyItem(work: Work, node: SyntaxNode, scope: Scope): Item {
  const [base, postfix, ...more] = node.children[0]?.children ?? [];
  const key = postfix?.rule === 'PropertyPostfix' ? child(postfix.children[0] ?? postfix, 'PropertyKeyName') : undefined;
  if (!base || !key || more.length > 0) throw refusal(work, node, 'not-verified');
  const target = targetOf(work, base, scope);
  const name = nameOf(work, key);
  if (['_id', '_labels', '_source', '_target', '_type', '__proto__'].includes(name) || name.startsWith('$'))
    throw refusal(work, node, 'storable');
  const place = `${target.code}.${engineName(name)}`;
  if (node.rule === 'RemoveProp') return { target, text: place };
  const written = node.children.at(-1) ?? node;
  return { target, text: `${place} = ${storable(work, written, work.expression(written, scope)).code}` };
}

/** A node or relationship that has a name of its own. */
function targetOf(work: Work, node: SyntaxNode, scope: Scope): Term {
  const inner = node.rule === 'ParenthesizedExpression' ? (node.children[1] ?? node) : node;
  const target = inner.rule === 'Variable' ? work.expression(inner, scope) : null;
  if (!target || !must(target.type, ENTITY | Kind.null) || !/^`[^`]*`$/.test(target.code)) throw refusal(work, node, 'not-verified');
  return target;
}

function labelsText(work: Work, node: SyntaxNode): string {
  const labels = child(node, 'NodeLabels') ?? child(node, 'NodeLabelsIs');
  const types = labels ? childrenOf(labels, 'LabelType') : [];
  if (types.length === 0 || types.length < (labels?.children.length ?? 0)) throw refusal(work, node, 'not-verified');
  return types.map((each) => `:${engineName(nameOf(work, each.children[1] ?? each))}`).join('');
}

/** A map that is written out or given, or the properties of an entity, which the engine wants to be asked for. */
function mapOf(work: Work, node: SyntaxNode, scope: Scope): string {
  const value = work.expression(node, scope);
  if (must(value.type, ENTITY)) return `properties(${value.code})`;
  if (node.rule === 'FunctionInvocation' && value.type.ofEntity) return value.code;
  if (!must(value.type, Kind.map) || hasToken(node, '*')) throw refusal(work, node, 'storable');
  return storableMap(work, node, value).code;
}
