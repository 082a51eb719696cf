import type { ActorId } from '../domain/actor';
import { contestedKeys } from '../domain/contested';
import { filterTests, type Filter, type FilterContext, type NamedActor } from '../domain/filter';
import type { Statement } from '../domain/statement';
import { CLASS_NAMES } from '../domain/vocabulary/classes';
import { classOf, RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import { readActors } from './read-actors';
import { collect, readStatements, type Narrowing } from './read-statements';

/** The statements that a filter selects, to be streamed as often as needed. */
export interface Selection {
  /** All of them, or those with both ends among some actors. */
  statements(among?: ReadonlySet<ActorId>): AsyncGenerator<Statement>;
}

const SIGNED_TYPES = RELATION_TYPE_NAMES.filter((type) => ['support', 'opposition'].includes(classOf(type)));

/** Reads what a filter has to know, and no more of it than this filter does; the domain decides each statement. */
export async function openSelection(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<Selection> {
  const byName = filter.labels.length > 0 || filter.search !== null;
  const actors = byName ? await readActors(store, 'all', signal) : new Map<ActorId, NamedActor>();
  const contested = filter.contested === null ? new Set<string>() : await readContested(store, filter, signal);
  const context: FilterContext = { actors, contested };
  const tests = Object.values(filterTests(filter, context));
  async function* statements(among?: ReadonlySet<ActorId>) {
    for await (const statement of readStatements(store, narrowingOf(filter, among), signal)) {
      const isAmong = among === undefined || (among.has(statement.from) && among.has(statement.to));
      if (isAmong && tests.every((test) => test(statement))) yield statement;
    }
  }
  return { statements };
}

/** The keys of the contested pairs, of those that the filter's actors belong to where it names any. */
async function readContested(store: GraphStore, filter: Pick<Filter, 'actors' | 'ends'>, signal?: AbortSignal): Promise<Set<string>> {
  return contestedKeys(await collect(readStatements(store, { types: SIGNED_TYPES, actors: filter.actors, ends: filter.ends }, signal)));
}

function narrowingOf({ actors, ends, articles, types, classes }: Filter, among?: ReadonlySet<ActorId>): Narrowing {
  const known = classes.length > 0 && classes.length < CLASS_NAMES.length && !classes.includes('other');
  const ofClasses = known ? RELATION_TYPE_NAMES.filter((type) => classes.includes(classOf(type))) : [];
  const where = actors.length === 0 && among !== undefined ? { from: [...among] } : { actors, ends };
  return { ...where, articles, types: types.length > 0 ? types : ofClasses };
}
