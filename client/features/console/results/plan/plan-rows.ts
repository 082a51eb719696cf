import type { PlanNode } from '../../answer/decode-plan';

/** A line of a plan that is shown as a tree. */
export interface PlanRow {
  readonly node: PlanNode;
  readonly level: number;
  /** No sibling follows it. */
  readonly last: boolean;
}

/** The operators of a plan, each above those that it takes its rows from. */
export function planRows(node: PlanNode, level = 0, last = true): PlanRow[] {
  const { children } = node;
  return [{ node, level, last }, ...children.flatMap((child, place) => planRows(child, level + 1, place === children.length - 1))];
}
