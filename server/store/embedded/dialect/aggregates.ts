import type { SyntaxNode } from '../../../language/syntax';
import { child, tokensOf, walk, wordsOf } from '../../../language/syntax';
import { isPlain } from './compare';
import { expect } from './guards';
import type { Type } from './kinds';
import { FLOAT, INTEGER, Kind, NUMBER, PROPERTY, listOf, may, must, notNull, nullable } from './kinds';
import type { Scope, Term, Work } from './work';
import { invalid, refusal } from './work';

interface AggregateRow {
  readonly takes: number;
  readonly gives: (type: Type) => Type;
  readonly code?: (call: string) => string;
}

/** Aggregates that are answered as in Neo4j, by their names in lower case. */
const AGGREGATES: Readonly<Record<string, AggregateRow>> = {
  count: { takes: 1023, gives: () => INTEGER },
  collect: { takes: 1023, gives: (type) => listOf(notNull(type)) },
  // Of nothing the engine makes null.
  sum: {
    takes: NUMBER,
    gives: (type) => ({ kinds: may(type, Kind.float) ? NUMBER : Kind.integer }),
    code: (call) => `coalesce(${call}, 0)`,
  },
  avg: { takes: NUMBER, gives: () => nullable(FLOAT) },
  min: { takes: 1023, gives: nullable },
  max: { takes: 1023, gives: nullable },
};

/** The names that are answered. */
export const AGGREGATE_NAMES: readonly string[] = Object.keys(AGGREGATES);

/** Aggregates that Neo4j has and this does not: they must not pass for functions. */
const OTHERS = ['stdev', 'stdevp', 'percentilecont', 'percentiledisc'];

/** Whether an expression aggregates, its subqueries apart. */
export function aggregates(node: SyntaxNode): boolean {
  const inside = walk(node, ({ rule }) => rule !== 'ExistsExpression' && rule !== 'CountExpression' && rule !== 'CollectExpression');
  for (const each of inside) {
    if (each.rule === 'CountStar') return true;
    if (each.rule === 'FunctionInvocation' && isAggregate(nameOfCall(each))) return true;
  }
  return false;
}

function nameOfCall(node: SyntaxNode): string {
  return tokensOf(child(node, 'FunctionName') ?? node)
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
}

function isAggregate(name: string): boolean {
  return Object.hasOwn(AGGREGATES, name) || OTHERS.includes(name);
}

/** `count(*)`: computed in a step of its own, and here the variable that holds it. */
export function countRows(work: Work, node: SyntaxNode, scope: Scope): Term {
  if (!scope.aggregate || !scope.inner) throw refusal(work, node, 'grouping');
  return scope.aggregate('count(*)', INTEGER, node);
}

/** An aggregate: computed in a step of its own, and here the variable that holds it; null when the name is none. */
export function aggregate(
  work: Work,
  node: SyntaxNode,
  name: string,
  args: readonly SyntaxNode[],
  distinct: boolean,
  scope: Scope,
): Term | null {
  const key = name.toLowerCase();
  const row = Object.hasOwn(AGGREGATES, key) ? AGGREGATES[key] : undefined;
  if (!row) {
    if (!OTHERS.includes(key)) return null;
    throw refusal(work, node, 'function');
  }
  if (!scope.aggregate || !scope.inner) throw refusal(work, node, 'grouping');
  const [only, ...more] = args;
  if (!only || more.length > 0) throw refusal(work, node, 'function');
  if (/\brand\s*\(/i.test(wordsOf(only)))
    throw invalid(work, only, "Can't use non-deterministic (random) functions inside of aggregate functions.");
  const value = expect(work, node, work.expression(only, scope.inner), row.takes);
  checkOrder(work, node, key, value, distinct);
  const call = `${key}(${distinct ? 'DISTINCT ' : ''}${value.code})`;
  return scope.aggregate(row.code ? row.code(call) : call, row.gives(value.type), node);
}

/** min, max and DISTINCT have to tell values apart and order them. */
function checkOrder(work: Work, node: SyntaxNode, name: string, { type }: Term, distinct: boolean): void {
  const plain = isPlain(type) || type === PROPERTY || must(type, PROPERTY.kinds);
  if (distinct && !plain) throw refusal(work, node, 'nested');
  if ((name === 'min' || name === 'max') && (!plain || may(type, Kind.node | Kind.relationship))) throw refusal(work, node, 'order');
}
