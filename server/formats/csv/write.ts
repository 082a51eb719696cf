import { listText } from '../list-text';
import type { Cell, ExportGraph, ExportOptions } from '../format';
import { tablesOf, type Table } from '../tables';
import { zipFiles, type ZippedFile } from '../zip/zip-files';
import { csvRows, csvText } from './csv-rows';
import { defuse } from './defuse';

const BYTE_ORDER_MARK = '\uFEFF';

/** Writes CSV (RFC 4180, UTF-8) in a ZIP: actors, statements, articles, mentions, a data dictionary and what the file is. */
export function write(graph: ExportGraph, options: Pick<ExportOptions, 'bom'>): AsyncIterable<Uint8Array> {
  return zipFiles(parts(graph, options), graph.about.taken);
}

/** The files of the archive. */
export function parts(graph: ExportGraph, { bom }: Pick<ExportOptions, 'bom'>): ZippedFile[] {
  return tablesOf(graph).map((table) => ({ name: `${table.name}.csv`, pieces: () => lines(table, bom) }));
}

async function* lines({ columns, ...table }: Table, bom: boolean): AsyncGenerator<string> {
  yield (bom ? BYTE_ORDER_MARK : '') + csvText([columns.map(({ name }) => defuse(name))]);
  yield* csvRows(table.rows(), cellText);
}

/** A number is no formula, whatever its sign. */
function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return defuse(cell);
  return typeof cell === 'object' ? (cell.length === 0 ? null : defuse(listText(cell))) : String(cell);
}
