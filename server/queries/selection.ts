import type { ActorId } from '../domain/actor';
import { filterTests, NONE, type Filter, type Filterable, type FilterContext, type NamedActor } from '../domain/filter';
import type { Statement } from '../domain/statement';
import { CLASS_NAMES } from '../domain/vocabulary/classes';
import { classOf, RELATION_TYPE_NAMES, signOf } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import type { Row } from '../store/values';
import { readActors } from './read-actors';
import { readContested } from './read-contested';
import { readStatementsAs, type Narrowing } from './read-statements';
import { STATEMENTS, type RowReader } from './statement-row';

/** The statements that a filter selects, to be streamed as often as needed. */
export interface Selection<S extends Statement = Statement> {
  /** Whether it has a statement. */
  has(statement: Filterable): boolean;
  /** All of them, or those with both ends among some actors. */
  statements(among?: ReadonlySet<ActorId>): AsyncGenerator<S>;
  /** Those that go out from some actors. */
  from(actors: ReadonlySet<ActorId>): AsyncGenerator<S>;
  /** Those with an end among some actors. */
  touching(actors: ReadonlySet<ActorId>): AsyncGenerator<S>;
}

/** Reads what a filter has to know, and no more of it than this filter does; the domain decides each statement. */
export function openSelection(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<Selection> {
  return openSelectionAs(store, filter, STATEMENTS, signal);
}

/** The same, with more of each row than the domain has of a statement. */
export async function openSelectionAs<S extends Statement>(
  store: GraphStore,
  filter: Filter,
  reader: RowReader<S>,
  signal?: AbortSignal,
): Promise<Selection<S>> {
  const byName = filter.labels.length > 0 || filter.search !== null;
  const actors = byName ? await readActors(store, 'all') : new Map<ActorId, NamedActor>();
  const contested = filter.contested === null ? new Set<string>() : await readContested(store, filter, signal);
  const context: FilterContext = { actors, contested };
  const tests = filterTests(filter, context);
  const has = (statement: Filterable) => tests.every(([, test]) => test(statement));
  /** The actors that the filter names are few: where there are some, the store begins at those. */
  const passing = (where: Narrowing, stands: (statement: Statement) => boolean) => {
    const narrowing = {
      ...(filter.actors.length === 0 ? where : { actors: filter.actors, ends: filter.ends }),
      ...kindsOf(filter),
    };
    const read = (row: Row) => {
      const statement = reader.read(row);
      return statement !== null && stands(statement) && has(statement) ? statement : null;
    };
    return readStatementsAs(store, narrowing, { columns: reader.columns, read }, signal);
  };
  return {
    has,
    statements: (among) =>
      among === undefined ? passing({}, () => true) : passing({ from: [...among] }, ({ from, to }) => among.has(from) && among.has(to)),
    from: (actors) => passing({ from: [...actors] }, ({ from }) => actors.has(from)),
    touching: (actors) => passing({ actors: [...actors] }, ({ from, to }) => actors.has(from) || actors.has(to)),
  };
}

function kindsOf({ articles, types, classes, signs }: Filter): Narrowing {
  const known = classes.length > 0 && classes.length < CLASS_NAMES.length && !classes.includes('other');
  const ofClasses = known ? RELATION_TYPE_NAMES.filter((type) => classes.includes(classOf(type))) : [];
  // A type that is not ours may have either sign.
  const others = signs.length > 0 ? RELATION_TYPE_NAMES.filter((type) => !signs.includes(signOf(type))) : [];
  // What cites no article is found by nothing that the store could narrow by.
  return { articles: articles.includes(NONE) ? [] : articles, types: types.length > 0 ? types : ofClasses, notTypes: others };
}
