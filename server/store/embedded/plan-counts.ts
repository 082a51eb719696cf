import type { Plan } from '../graph-store';

/** The plan that EXPLAIN shows, with the rows and times that PROFILE counted: the engine shortens what a PROFILE says, but its operators stand as in the EXPLAIN. Where they do not, only the whole is counted. */
export function withCounts(shown: Plan, profiled: Plan): Plan {
  return counted(shown, profiled) ?? { ...shown, ...countsOf(shown, profiled) };
}

function counted(shown: Plan, profiled: Plan): Plan | null {
  const merged = { ...shown, ...countsOf(shown, profiled) };
  // An index answers a scan and the condition on it in one step.
  const [scan] = shown.children;
  if (shown.operator === 'Filter' && scan?.children.length === 0 && profiled.children.length === 0) return merged;
  if (shown.children.length !== profiled.children.length) return null;
  const children = shown.children.map((child, index) => {
    const below = profiled.children[index];
    return below ? counted(child, below) : null;
  });
  return children.includes(null) ? null : { ...merged, children: children.flatMap((child) => uncounted(merged, child)) };
}

function countsOf(shown: Plan, { rows, details }: Plan): Pick<Plan, 'rows' | 'details'> {
  return { rows, details: { ...shown.details, ...('Time' in details && { Time: details['Time'] }) } };
}

/** A condition finds no more rows than it is given: below one that does, the engine did not count. */
function uncounted({ operator, rows }: Plan, child: Plan | null): Plan[] {
  if (child === null) return [];
  return operator === 'Filter' && rows !== null && rows > (child.rows ?? rows) ? [{ ...child, rows: null }] : [child];
}
