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
  const keyed = rows.map((row, place) => ({ row, key: value(row), place }));
  const ranks = ranksOf(new Set(keyed.map(({ key }) => key)), compare);
  const rank = (key: string | number) => ranks.get(key) ?? 0;
  return keyed.sort((a, b) => (down ? -1 : 1) * (rank(a.key) - rank(b.key)) || a.place - b.place).map(({ row }) => row);
}

/** The place of each key in their order; those that are equal there share theirs. Texts are slow to compare: each is compared once. */
function ranksOf<Key>(keys: ReadonlySet<Key>, compare: (a: Key, b: Key) => number): Map<Key, number> {
  const ranks = new Map<Key, number>();
  let before: Key | undefined;
  let rank = 0;
  for (const key of [...keys].sort(compare)) {
    if (before !== undefined && compare(before, key) !== 0) rank++;
    ranks.set(key, rank);
    before = key;
  }
  return ranks;
}

/** The sorting after a click on a heading: the same column turns round. */
export function nextSorting(now: Sorting | null, column: number): Sorting {
  return { column, down: now?.column === column ? !now.down : false };
}
