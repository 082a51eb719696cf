/** How many insertions, deletions, replacements and swaps of neighbours turn one text into another, case aside. */
function distance(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const candidates = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)];
      if (swapped) candidates.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...candidates));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** The candidates that someone who wrote `value` most likely meant, best first, at most `most`; empty where none is near. */
export function nearest(value: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = value.slice(0, 100);
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  const found: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    if (wanted.length > 2 && candidate.toLowerCase().includes(wanted.toLowerCase())) found.push({ candidate, far: 1 });
    else if (Math.abs(candidate.length - wanted.length) <= reach) {
      const far = distance(wanted, candidate);
      if (far <= reach) found.push({ candidate, far });
    }
  }
  return found
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
