import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../format';

/** Rows that are written together: each call of the library has its price. */
const AT_ONCE = 200;

/** Rows as CSV (RFC 4180), some lines at a time; null is an empty cell, and an empty text is quoted. */
export async function* csvRows(rows: AsyncIterable<readonly Cell[]>, cellText: (cell: Cell) => string | null): AsyncGenerator<string> {
  let batch: (string | null)[][] = [];
  for await (const row of rows) {
    batch.push(row.map(cellText));
    if (batch.length < AT_ONCE) continue;
    yield csvText(batch);
    batch = [];
  }
  if (batch.length > 0) yield csvText(batch);
}

/** Lines of CSV. */
export function csvText(rows: readonly (readonly (string | null)[])[]): string {
  return stringify(rows as (string | null)[][], {
    record_delimiter: 'windows',
    quoted_empty: false,
    quoted_string: false,
    // By itself it quotes what holds the delimiter as it stands, and most readers end a row at half of it too.
    quoted_match: /^$|^\s|\s$|[\r\n]/,
  });
}
