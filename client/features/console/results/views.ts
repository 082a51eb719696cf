import type { Answer } from '../answer/answer';

/** What a result can be shown as, in the order in which the first that fits is taken. */
export const VIEWS = { plan: 'Plan', graph: 'Graph', table: 'Table', json: 'JSON' } as const;
export type ResultView = keyof typeof VIEWS;

/** The views that an answer has something for: who asks for a plan wants it first. */
export function viewsOf(answer: Answer): ResultView[] {
  const { nodes, relationships } = answer.found;
  const hasRows = answer.rows.length > 0;
  const fits: Readonly<Record<ResultView, boolean>> = {
    plan: answer.plan !== null,
    graph: nodes.size + relationships.size > 0,
    table: hasRows,
    json: hasRows,
  };
  return (Object.keys(VIEWS) as ResultView[]).filter((view) => fits[view]);
}
