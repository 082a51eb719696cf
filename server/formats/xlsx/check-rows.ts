import type { ExportGraph } from '../format';

/** Rows of a sheet, its header among them, by the specification of Excel. */
const ROWS_MOST = 1_048_576;

/** The graph has more of a kind than a sheet of Excel has rows. */
export class SheetFullError extends Error {
  override readonly name = 'SheetFullError';

  constructor(table: string) {
    const most = (ROWS_MOST - 1).toLocaleString('en');
    super(`A sheet of Excel takes ${most} rows below its header, and there are more ${table}. Take a part of the graph, or CSV.`);
  }
}

/** Throws a SheetFullError where a sheet would be too short, before the first of them is begun. */
export async function checkRows(graph: ExportGraph): Promise<void> {
  const { actors, statements, articles } = graph.about;
  for (const [table, number] of Object.entries({ actors, statements, articles })) checkRow(table, number + 1);
  // An article mentions an actor once as a rule; where there may be too many, they are counted.
  if (articles * actors < ROWS_MOST) return;
  let number = 1;
  for await (const _ of graph.mentions()) checkRow('mentions', ++number);
}

/** Throws a SheetFullError where a sheet has no such row. */
export function checkRow(table: string, number: number): void {
  if (number > ROWS_MOST) throw new SheetFullError(table);
}
