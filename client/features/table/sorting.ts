/** Which column a table is sorted by, and which way. */
export interface Sorting {
  readonly column: number;
  readonly down: boolean;
}

/** Rows in the order of a column; rows that are equal there keep their order. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => string | number, down: boolean): Row[] {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return rows
    .map((row, place) => ({ row, key: value(row), place }))
    .sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key) || a.place - b.place)
    .map(({ row }) => row);
}

/** The sorting after a click on a heading: the same column turns round. */
export function nextSorting(now: Sorting | null, column: number): Sorting {
  return { column, down: now?.column === column ? !now.down : false };
}
