import type { PlanNode } from '../../answer/decode-plan';

/** A line of a plan that is shown as a tree. */
export interface PlanRow {
  readonly node: PlanNode;
  readonly level: number;
  /** The branches that lead to it, as a text of a fixed width. */
  readonly branches: string;
}

/** The operators of a plan, each above those that it takes its rows from. */
export function planRows(plan: PlanNode): PlanRow[] {
  return [{ node: plan, level: 0, branches: '' }, ...below(plan, 1, '')];
}

function below({ children }: PlanNode, level: number, before: string): PlanRow[] {
  return children.flatMap((node, place) => {
    const last = place === children.length - 1;
    return [{ node, level, branches: `${before}${last ? '└ ' : '├ '}` }, ...below(node, level + 1, `${before}${last ? '  ' : '│ '}`)];
  });
}
