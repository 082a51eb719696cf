import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf } from '../../../language/syntax';
import { Kind, NODE, PATH, RELATIONSHIP, may, must } from './kinds';
import type { Type } from './kinds';
import { plainNames } from './labels';
import { nameOf } from './literals';
import { entriesOf } from './properties';
import { engineName } from '../engine-name';
import { storable } from './storable';
import type { Scope, Term, Work } from './work';
import { invalid, raise, refusal, variable, within } from './work';

/** What is made: its text, and the variables that are new. */
export interface Made {
  readonly text: string;
  readonly bound: Map<string, Term>;
}

interface Making {
  readonly work: Work;
  readonly scope: Scope;
  readonly bound: Map<string, Term>;
  /** MERGE fails over a property that is null; CREATE leaves it away. */
  readonly nulls: 'left away' | 'fail';
}

/** The patterns of CREATE or MERGE in the engine's words. */
export function makePattern(work: Work, node: SyntaxNode, scope: Scope, nulls: Making['nulls']): Made {
  const making: Making = { work, scope, bound: new Map(), nulls };
  const element = child(node, 'AnonymousPattern')?.children[0] ?? node;
  if (element.rule !== 'PatternElement') throw refusal(work, node, 'pattern');
  const named = child(node, 'Variable');
  const relationships = childrenOf(element, 'RelationshipPattern').length;
  if (named && (nulls === 'left away' || relationships === 0)) throw refusal(work, node, 'write-path');
  const text = element.children.map((each) => part(making, each)).join('');
  return { text: named ? `${bind(making, named, PATH)} = ${text}` : text, bound: making.bound };
}

function part(making: Making, node: SyntaxNode): string {
  const { work } = making;
  const labels = child(node, 'LabelExpression');
  const named = child(node, 'Variable');
  if (node.rule === 'NodePattern') {
    const names = labels ? plainNames(work, labels.children[1] ?? labels, '&') : [];
    if (!names) throw refusal(work, node, 'pattern');
    const properties = propertiesText(making, child(node, 'Properties'), `MATCH (m${names.map((name) => `:${name}`).join('')}) WITH m`);
    return `(${named ? bind(making, named, NODE, !labels && properties === '') : ''}${names.map((name) => `:${name}`).join('')}${properties})`;
  }
  const names = labels && plainNames(work, labels.children[1] ?? labels, '|');
  if (node.rule !== 'RelationshipPattern' || child(node, 'PathLength') || names?.length !== 1) throw refusal(work, node, 'pattern');
  const properties = propertiesText(making, child(node, 'Properties'), `MATCH ()-[m:${names[0] ?? ''}]->() WITH m`);
  const [left, right] = [child(node, 'LeftArrow') ? '<' : '', child(node, 'RightArrow') ? '>' : ''];
  return `${left}-[${named ? bind(making, named, RELATIONSHIP) : ''}:${names[0] ?? ''}${properties}]-${right}`;
}

/** A new variable, or a node that is there already. */
function bind({ work, scope, bound }: Making, node: SyntaxNode, type: Type, bare?: boolean): string {
  const name = nameOf(work, node);
  const known = bound.get(name) ?? scope.lookup(name);
  if (known) {
    if (bare === false)
      throw invalid(
        work,
        node,
        `Can't create node \`${name}\` with labels or properties here. The variable is already declared in this context`,
      );
    const plain = type === NODE && must(known.type, Kind.node | Kind.null) && /^`[^`]*`$/.test(known.code) && !known.type.deleted;
    if (!plain) throw refusal(work, node, 'pattern');
    return known.code;
  }
  const fresh = variable(name, type);
  bound.set(name, fresh);
  return fresh.code;
}

function propertiesText({ work, scope, bound, nulls }: Making, node: SyntaxNode | undefined, pattern: string): string {
  if (!node) return '';
  const map = node.children[0];
  if (map?.rule !== 'Map') throw refusal(work, node, 'pattern');
  const inner = within(scope, bound);
  const entries = entriesOf(map).map(([key, written]) => {
    const value = storable(work, written, work.expression(written, inner));
    if (nulls === 'left away') return `${engineName(nameOf(work, key))}: ${value.code}`;
    guardFloats(work, written, value, `${pattern}.${engineName(nameOf(work, key))}`);
    return `${engineName(nameOf(work, key))}: ${mergeable(work, written, value)}`;
  });
  return ` {${entries.join(', ')}}`;
}

/** An INTEGER would not find the FLOAT that is the same number: there may be none. `place` is where it would be. */
function guardFloats(work: Work, node: SyntaxNode, value: Term, place: string): void {
  if (!may(value.type, Kind.integer)) return;
  const text = `${place} AS x WHERE coalesce(isTyped(x, 'FLOAT'), false) AND x = floor(x) RETURN x LIMIT 1`;
  work.guards.push({ text, error: refusal(work, node, 'merge-float') });
}

/** MERGE looks for a property by its value and its type: a FLOAT that is a whole number is not found where it is an INTEGER. */
function mergeable(work: Work, node: SyntaxNode, value: Term): string {
  const fraction = typeof value.known === 'number' && !Number.isInteger(value.known);
  if (may(value.type, Kind.float) && !fraction) throw refusal(work, node, 'merge-float');
  if (!may(value.type, Kind.null)) return value.code;
  return `(CASE WHEN ${value.code} IS NULL THEN ${raise(node, 'merge-null')} ELSE ${value.code} END)`;
}
