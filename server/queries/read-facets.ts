import { facetCounts, type FacetCounts } from '../domain/facets';
import type { Filter } from '../domain/filter';
import { contestedKeys } from '../domain/contested';
import type { GraphStore } from '../store/graph-store';
import { readActors } from './read-actors';
import { collect, readStatements } from './read-statements';

/** What each value of each key would select. Every statement is read: a facet ignores its own key, so none can be left out. */
export async function readFacets(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<FacetCounts> {
  const actors = await readActors(store, 'all', signal);
  const statements = await collect(readStatements(store, {}, signal));
  return facetCounts(statements, filter, { actors, contested: contestedKeys(statements) });
}
