import type { FormatId } from '../domain/vocabulary/formats';
import { checkNotEmpty } from './empty-export';
import type { ExportGraph, ExportOptions } from './format';
import { checkRows } from './xlsx/check-rows';

/** Throws what says so where a file of that format would have nothing of the graph in it, or could not hold it. */
export async function checkCarried(graph: ExportGraph, format: FormatId, options: Pick<ExportOptions, 'combine'>): Promise<void> {
  await checkNotEmpty(graph, format, options);
  if (format === 'xlsx') await checkRows(graph);
}
