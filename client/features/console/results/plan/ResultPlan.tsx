import type { PlanNode } from '../../answer/decode-plan';
import { planRows, type PlanRow } from './plan-rows';
import classes from './plan.module.css';

/** How the database answers the statement: its operators as a tree, with the rows it expects and those it has counted. */
export function ResultPlan({ plan }: { plan: PlanNode }) {
  const rows = planRows(plan);
  const most = Math.max(1, ...rows.map(({ node }) => node.rows ?? node.estimated ?? 0));
  const hits = rows.some(({ node }) => node.dbHits !== null);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label="The plan of the statement">
      <table role="treegrid" aria-label="Plan" className={classes.plan}>
        <thead>
          <tr>
            <th>Operator</th>
            <th>Details</th>
            <th data-numeric="true">Estimated rows</th>
            <th data-numeric="true">Rows</th>
            {hits && <th data-numeric="true">Database hits</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Operator key={place} row={row} most={most} hits={hits} />
          ))}
        </tbody>
      </table>
      {plan.estimatedFrom !== null && (
        <p className={classes.note}>This engine estimates nothing: the estimated rows are Entente’s, from {plan.estimatedFrom}.</p>
      )}
      {plan.rows === null && <p className={classes.note}>An EXPLAIN runs nothing: write PROFILE before the statement to count rows.</p>}
    </div>
  );
}

function Operator({ row: { node, level, branches }, most, hits }: { row: PlanRow; most: number; hits: boolean }) {
  const share = (node.rows ?? node.estimated ?? 0) / most;
  return (
    <tr aria-level={level + 1}>
      <td>
        <span className={classes.branch} aria-hidden="true">
          {branches}
        </span>
        {node.operator}
        <span className={classes.bar} style={{ width: `${Math.round(60 * share)}px` }} aria-hidden="true" />
      </td>
      <td className={classes.details}>{node.details || node.identifiers.join(', ')}</td>
      <td data-numeric="true">{countOf(node.estimated)}</td>
      <td data-numeric="true">{countOf(node.rows)}</td>
      {hits && <td data-numeric="true">{countOf(node.dbHits)}</td>}
    </tr>
  );
}

/** A count, or a dash where nobody counted. */
function countOf(count: number | null): string {
  return count === null ? '–' : count.toLocaleString('en', { maximumFractionDigits: 1 });
}
