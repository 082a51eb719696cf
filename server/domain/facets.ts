import type { Filter, FacetKey, FilterContext } from './filter';
import { FACET_KEYS, FACET_VALUES, filterTests, matchesActor, selectsActorsAlone } from './filter';
import { byText } from './order';
import { periodOf } from './partial-date';
import type { Statement } from './statement';
import { isPlain } from './statement';

interface FacetCount {
  readonly value: string;
  readonly count: number;
}

interface FacetTotals {
  /** The ends of what is selected, and the actors that the filter asks for as such. */
  readonly actors: number;
  readonly statements: number;
  /** Those that are plain. */
  readonly counted: number;
  /** Those without a date that all else but the dates selects: what an axis of time cannot show. */
  readonly undated: number;
}

export interface FacetCounts {
  readonly total: FacetTotals;
  /** The commonest value first; every value of the graph is there, with 0 where the rest of the filter leaves none. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
}

/** Counts statements as they come, and holds none: how many each value of each key would select beside the rest of the filter. */
export class FacetCounter {
  private readonly tests: readonly (readonly [string, (statement: Statement) => boolean])[];
  private readonly counts = Object.fromEntries(FACET_KEYS.map((key) => [key, new Map<string, number>()])) as Record<
    FacetKey,
    Map<string, number>
  >;
  private readonly total = { statements: 0, counted: 0, undated: 0 };
  private readonly actors: Set<string>;

  constructor(
    filter: Filter,
    private readonly context: FilterContext,
  ) {
    this.tests = Object.entries(filterTests(filter, context));
    this.actors = new Set(actorsAlone(filter, context));
  }

  /** A facet ignores its own key: a statement that fails one test only counts for the values of that key. */
  add(statement: Statement): void {
    const failed = this.tests.filter(([, test]) => !test(statement)).map(([key]) => key);
    const passesBut = (key: string) => failed.length === 0 || (failed.length === 1 && failed[0] === key);
    for (const key of FACET_KEYS) {
      const counts = this.counts[key];
      for (const value of FACET_VALUES[key](statement, this.context)) counts.set(value, (counts.get(value) ?? 0) + Number(passesBut(key)));
    }
    if (passesBut('dates') && periodOf(statement) === null) this.total.undated += 1;
    if (failed.length > 0) return;
    this.total.statements += 1;
    if (isPlain(statement)) this.total.counted += 1;
    this.actors.add(statement.from).add(statement.to);
  }

  result(): FacetCounts {
    const facets = Object.fromEntries(FACET_KEYS.map((key) => [key, commonestFirst(this.counts[key])])) as Record<FacetKey, FacetCount[]>;
    return { total: { actors: this.actors.size, ...this.total }, facets };
  }
}

function actorsAlone(filter: Filter, { actors }: FilterContext): string[] {
  if (!selectsActorsAlone(filter)) return [];
  return [...actors.values()].filter((actor) => matchesActor(actor, filter)).map((actor) => actor.id);
}

function commonestFirst(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || byText(a.value, b.value));
}
