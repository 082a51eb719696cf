/**
 * Krippendorff's alpha for nominal data: 1 is perfect agreement, 0 what chance would give. A unit is the values that readers gave it; a unit with fewer than
 * two has nothing to compare. Null where alpha is not defined, because there is no pair of values or never another value.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function alphaNominal(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let n = 0;
  let disagreement = 0;
  for (const values of units.filter((unit) => unit.length > 1)) {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (values.length - count)) / (values.length - 1);
    }
    n += values.length;
  }
  const expected = [...totals.values()].reduce((sum, total) => sum + total * (n - total), 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected;
}
