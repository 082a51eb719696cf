import { FacetCounter, type FacetCounts } from '../domain/facets';
import { EMPTY_FILTER, type Filter } from '../domain/filter';
import { filterToQuery } from '../domain/filter-query';
import type { GraphStore } from '../store/graph-store';
import { knownStatements } from './known-statements';
import { recallAnswer } from './memory';
import { readActors } from './read-actors';
import { readContested } from './read-contested';
import { readStatementsAs } from './read-statements';
import { filterables } from './statement-row';

/** What each value of each key would select; the latest are remembered. Every statement is read: a facet ignores its own key, so none can be left out. */
export function readFacets(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<FacetCounts> {
  return recallAnswer(store, 'facets', filterToQuery(filter).toString(), () => countFacets(store, filter, signal), valuesIn);
}

function valuesIn({ facets }: FacetCounts): number {
  return Object.values(facets).reduce((sum, { length }) => sum + length, 0);
}

async function countFacets(store: GraphStore, filter: Filter, signal?: AbortSignal): Promise<FacetCounts> {
  const actors = await readActors(store, 'all');
  const counter = new FacetCounter(filter, { actors, contested: await readContested(store, EMPTY_FILTER, signal) });
  const known = await knownStatements(store, filter);
  const statements = known === null ? readStatementsAs(store, {}, filterables(filter), signal) : known.statements(signal);
  for await (const statement of statements) counter.add(statement);
  return counter.result();
}
