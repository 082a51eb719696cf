import type { ActorId } from './actor';
import type { Statement } from './statement';

/**
 * What stands between a pair: `contested` when plain support and plain opposition stand between the two, whatever the direction, at times that may overlap
 * (no date overlaps with everything); `changed` when their times do not overlap; `disputed` where one statement is another's denial. A loop is none of these.
 */
export type PairStatus = 'contested' | 'changed' | 'disputed';

export interface Pair {
  /** `{a}|{b}`, a first in the alphabet. */
  readonly key: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly status: PairStatus | null;
}

/** The pairs that statements stand between, by key. */
export function pairs(statements: readonly Statement[]): Pair[] {
  void statements;
  throw new Error('to be written');
}
