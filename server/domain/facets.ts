import type { Filter, Filterable, FacetKey, FilterContext, FilterTest } from './filter';
import { FACET_KEYS, FACET_VALUES, filterTests, matchesActor, selectsActorsAlone } from './filter';
import { byText } from './order';
import { periodOf } from './partial-date';
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
  private readonly tests: readonly FilterTest[];
  private readonly facets = FACET_KEYS.map((key) => ({ key, valuesOf: FACET_VALUES[key], counts: new Map<string, { count: number }>() }));
  private readonly total = { statements: 0, counted: 0, undated: 0 };
  private readonly actors: Set<string>;

  constructor(
    filter: Filter,
    private readonly context: FilterContext,
  ) {
    this.tests = filterTests(filter, context);
    this.actors = new Set(actorsAlone(filter, context));
  }

  /** A facet ignores its own key: a statement that fails one test only counts for the values of that key. Each of a million comes by here. */
  add(statement: Filterable): void {
    let failures = 0;
    let failed: FilterTest[0] | null = null;
    for (const [key, test] of this.tests) {
      if (test(statement)) continue;
      failures += 1;
      failed = key;
    }
    for (const { key, valuesOf, counts } of this.facets) {
      const counting = failures === 0 || (failures === 1 && failed === key) ? 1 : 0;
      for (const value of valuesOf(statement, this.context)) {
        const known = counts.get(value);
        if (known === undefined) counts.set(value, { count: counting });
        else known.count += counting;
      }
    }
    if ((failures === 0 || (failures === 1 && failed === 'dates')) && periodOf(statement) === null) this.total.undated += 1;
    if (failures > 0) return;
    this.total.statements += 1;
    if (isPlain(statement)) this.total.counted += 1;
    this.actors.add(statement.from).add(statement.to);
  }

  result(): FacetCounts {
    const facets = Object.fromEntries(this.facets.map(({ key, counts }) => [key, commonestFirst(counts)])) as Record<
      FacetKey,
      FacetCount[]
    >;
    return { total: { actors: this.actors.size, ...this.total }, facets };
  }
}

function actorsAlone(filter: Filter, { actors }: FilterContext): string[] {
  if (!selectsActorsAlone(filter)) return [];
  return [...actors.values()].filter((actor) => matchesActor(actor, filter)).map((actor) => actor.id);
}

function commonestFirst(counts: ReadonlyMap<string, { readonly count: number }>): FacetCount[] {
  return [...counts].map(([value, { count }]) => ({ value, count })).sort((a, b) => b.count - a.count || byText(a.value, b.value));
}
