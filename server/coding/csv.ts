/** The text is no CSV. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** A row by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads RFC 4180 text with a line of column names; a cell that a short row lacks is empty. */
export function readCsv(text: string): CsvRow[] {
  const [header, ...rows] = cellsOf(text);
  return rows.map((cells) => Object.fromEntries((header ?? []).map((name, index) => [name, cells[index] ?? ''])));
}

/** Lines of cells; a quoted cell may hold commas, line ends and doubled quotes. */
function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let read = 0;
  for (const [whole, quoted, bare, end] of plain.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/guy)) {
    read += whole.length;
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (read < plain.length) throw new CsvError(`line ${plain.slice(0, read).split('\n').length}: a quotation mark stands where none can.`);
  return rows;
}
