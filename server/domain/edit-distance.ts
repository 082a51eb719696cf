/**
 * Measures how many insertions, deletions, replacements and swaps of neighbours turn `wanted` into another text; Infinity past `reach`.
 * Its rows are used again for every text measured, and a text that cannot come near any more is given up.
 */
export function distancesTo(wanted: string, reach: number): (text: string) => number {
  const far = reach + 1;
  let [beforeLast, last, current] = [rowFor(wanted, reach), rowFor(wanted, reach), rowFor(wanted, reach)] as const;
  return (text) => {
    if (Math.abs(text.length - wanted.length) > reach) return Infinity;
    for (let column = 0; column <= text.length; column++) last[column] = Math.min(column, far);
    for (let row = 1; row <= wanted.length; row++) {
      current.fill(far);
      let least = (current[0] = Math.min(row, far));
      const end = Math.min(text.length, row + reach);
      for (let column = Math.max(1, row - reach); column <= end; column++) {
        const same = wanted[row - 1] === text[column - 1];
        const swapped = row > 1 && column > 1 && wanted[row - 1] === text[column - 2] && wanted[row - 2] === text[column - 1];
        const changed = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), far);
        current[column] = swapped ? Math.min(changed, at(beforeLast, column - 2) + 1) : changed;
        least = Math.min(least, at(current, column));
      }
      if (least > reach) return Infinity;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    const distance = at(last, text.length);
    return distance > reach ? Infinity : distance;
  };
}

/** Room for the longest text that can be within reach. */
function rowFor(wanted: string, reach: number): Uint16Array {
  return new Uint16Array(wanted.length + reach + 1);
}

/** Every place that is read has been written. */
function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}
