import type { ActorId } from '../domain/actor';
import { FORMATS, formatRow, type FormatId } from '../domain/vocabulary/formats';
import type { ExportGraph, ExportOptions, ExportStatement } from './format';

/** There is nothing in what was asked for, or nothing of it that the format carries. */
export class EmptyExportError extends Error {
  override readonly name = 'EmptyExportError';
}

/** What a statement needs where a format has no place for one without, by what that format lacks. */
const NEEDS = {
  uncited: { says: ' with a citation', has: ({ citation }) => citation !== null },
  uncoded: { says: ' with a CAMEO code', has: ({ cameo }) => cameo !== null },
} as const satisfies Record<string, { readonly says: string; readonly has: (statement: ExportStatement) => boolean }>;

/** Throws an EmptyExportError where a file of that format would have nothing of the graph in it. */
export async function checkNotEmpty(graph: ExportGraph, format: FormatId, { combine }: Pick<ExportOptions, 'combine'>): Promise<void> {
  const { kind, lacks } = formatRow(format);
  if (kind === 'references' && graph.about.articles === 0) throw nothingFor(format, 'no article is cited in it', graph);
  if (!lacks.includes('actors')) return;
  if (combine) return checkLines(graph, format);
  const needs = lacks.flatMap((lack) => (lack === 'uncited' || lack === 'uncoded' ? [NEEDS[lack]] : []));
  for await (const statement of graph.statements()) if (needs.every(({ has }) => has(statement))) return;
  throw nothingFor(format, `it has no statement${needs.map(({ says }) => says).join('')}`, graph);
}

/** Where leaders and forces are combined with their government, what stands within one is no line. */
async function checkLines(graph: ExportGraph, format: FormatId): Promise<void> {
  const { into } = await graph.combination();
  const topOf = (id: ActorId) => into.get(id) ?? id;
  for await (const { from, to } of graph.statements()) if (from === to || topOf(from) !== topOf(to)) return;
  throw nothingFor(format, 'it has no statement that stands between two governments', graph);
}

function nothingFor(format: FormatId, why: string, { about }: ExportGraph): EmptyExportError {
  return new EmptyExportError(`There is nothing in it that ${FORMATS[format].name} carries: ${why} (${about.scope}).`);
}
