/** One measured figure, with the budget that it is held against; null where it only stands beside another. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'times';
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly budget: number | null;
}

/** The middle of the values; the mean of both middles where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Sums up the runs of one measure. */
export function figure(name: string, unit: Figure['unit'], values: readonly number[], budget: number | null): Figure {
  // Of a ratio a tenth is much.
  const steps = unit === 'times' ? 100 : 10;
  const round = (value: number): number => Math.round(value * steps) / steps;
  return {
    name,
    unit,
    median: round(median(values)),
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
    runs: values.length,
    budget,
  };
}

/** Seconds that some work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
