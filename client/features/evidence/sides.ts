import type { Relation } from '../../api/endpoints';

/** The statements between two, as the evidence shows them: for, against, and what takes no side. */
export interface Sides {
  readonly support: readonly Relation[];
  readonly opposition: readonly Relation[];
  readonly neither: readonly Relation[];
}

/** Sorts statements by the side they take, in the order given. */
export function sidesOf(statements: readonly Relation[]): Sides {
  return {
    support: statements.filter(({ sign }) => sign === 1),
    opposition: statements.filter(({ sign }) => sign === -1),
    neither: statements.filter(({ sign }) => sign === 0),
  };
}

/** Those that stand between one side and the other; where both sides are one actor, what it states of itself. */
export function statementsBetween(statements: readonly Relation[], a: readonly string[], b: readonly string[]): Relation[] {
  return statements.filter(({ from, to }) => (a.includes(from) && b.includes(to)) || (a.includes(to) && b.includes(from)));
}

/** How many articles say so. */
export function articlesOf(statements: readonly Relation[]): number {
  return new Set(statements.flatMap(({ citation }) => (citation === null ? [] : [citation.article]))).size;
}
