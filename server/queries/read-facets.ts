import { FacetCounter, type FacetCounts } from '../domain/facets';
import { EMPTY_FILTER, type Filter } from '../domain/filter';
import type { GraphStore } from '../store/graph-store';
import { readActors } from './read-actors';
import { readContested } from './read-contested';
import { readStatements } from './read-statements';

/** What each value of each key would select. Every statement is read: a facet ignores its own key, so none can be left out. */
export async function readFacets(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<FacetCounts> {
  const actors = await readActors(store, 'all');
  const counter = new FacetCounter(filter, { actors, contested: await readContested(store, EMPTY_FILTER, signal) });
  for await (const statement of readStatements(store, {}, signal)) counter.add(statement);
  return counter.result();
}
