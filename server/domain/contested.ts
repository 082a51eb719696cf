import type { ActorId } from './actor';
import type { Group } from './order';
import { by, byText, groupBy } from './order';
import { intervalsMayOverlap, periodOf, type DayInterval } from './partial-date';
import { isPlain } from './statement';
import type { Statement } from './statement';

/**
 * What stands between a pair: `contested` when plain support and plain opposition stand between the two, whatever the direction, at times that may overlap
 * (no date overlaps with everything); `disputed` where one statement is another's denial; `changed` when support and opposition stand at times that do not
 * overlap. Where several hold it is the first of these three. A loop is none of them.
 */
export type PairStatus = 'contested' | 'changed' | 'disputed';

export interface Pair {
  /** `{a}|{b}`, a first in the alphabet. */
  readonly key: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly status: PairStatus | null;
}

/** What the status of a pair depends on. */
export type PairStatement = Pick<Statement, 'type' | 'class' | 'from' | 'to' | 'modality' | 'ambiguous' | 'date' | 'until'>;

/** The two ends, first in the alphabet first. */
export function pairOf({ from, to }: Pick<Statement, 'from' | 'to'>): [ActorId, ActorId] {
  return byText(from, to) <= 0 ? [from, to] : [to, from];
}

/** The key of the pair that a statement stands between, whatever its direction. */
export function pairKey(ends: Pick<Statement, 'from' | 'to'>): string {
  const [a, b] = pairOf(ends);
  return `${a}|${b}`;
}

/** The pairs that statements stand between, by key; a loop is a pair of one actor with itself. */
export function pairs(statements: Iterable<PairStatement>): Pair[] {
  return [...groupBy(statements, pairKey)].map(([key, between]) => toPair(key, between)).sort(by((pair) => pair.key));
}

/** The keys of the contested pairs among statements, as a filter's context wants them. */
export function contestedKeys(statements: Iterable<PairStatement>): Set<string> {
  const finder = new ContestedFinder();
  for (const statement of statements) finder.add(statement);
  return finder.result();
}

/** When something held; null where no date says so. */
type Period = DayInterval | null;
/** Overlaps with everything, so that nothing else of its pair and sign has to be known. */
const ALWAYS: Period[] = [null];

/** Finds the contested pairs among statements as they come, and holds of each pair no more than when one backed and opposed the other. */
export class ContestedFinder {
  private readonly support = new Map<string, Period[]>();
  private readonly opposition = new Map<string, Period[]>();

  add(statement: PairStatement): void {
    if (!mayContest(statement) || statement.from === statement.to) return;
    const known = statement.class === 'support' ? this.support : this.opposition;
    const key = pairKey(statement);
    const period = periodOf(statement);
    const before = known.get(key);
    if (period === null) known.set(key, ALWAYS);
    else if (before === undefined) known.set(key, [period]);
    else if (before !== ALWAYS) before.push(period);
  }

  result(): Set<string> {
    const contested = [...this.support].flatMap(([key, periods]) => (meet(periods, this.opposition.get(key) ?? []) ? [key] : []));
    return new Set(contested.sort(byText));
  }
}

function meet(some: readonly Period[], others: readonly Period[]): boolean {
  return some.some((one) => others.some((other) => intervalsMayOverlap(one, other)));
}

/** The statements on which it depends whether a pair is contested. */
function mayContest(statement: PairStatement): boolean {
  return (statement.class === 'support' || statement.class === 'opposition') && isPlain(statement);
}

function toPair(key: string, between: Group<PairStatement>): Pair {
  const [a, b] = pairOf(between[0]);
  return { key, a, b, status: a === b ? null : statusOf(between) };
}

function statusOf(between: readonly PairStatement[]): PairStatus | null {
  const support = periods(between, 'support');
  const opposition = periods(between, 'opposition');
  if (meet(support, opposition)) return 'contested';
  if (isDisputed(between)) return 'disputed';
  return support.length > 0 && opposition.length > 0 ? 'changed' : null;
}

function periods(between: readonly PairStatement[], sign: 'support' | 'opposition') {
  return between.filter((statement) => statement.class === sign && mayContest(statement)).map(periodOf);
}

/** A denial stands against a statement of its own kind: the same class, or the same type where the class is nobody's (an import's). */
function isDisputed(between: readonly PairStatement[]): boolean {
  const kind = (statement: PairStatement) => (statement.class === 'other' ? statement.type : statement.class);
  const denied = new Set(between.filter((statement) => statement.modality === 'denied').map(kind));
  return between.some((statement) => statement.modality !== 'denied' && denied.has(kind(statement)));
}
