import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLast } from './use-last';
import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import { filterToQuery } from '../../server/domain/filter-query';
import {
  fetchActor,
  fetchArticle,
  fetchArticles,
  fetchCollection,
  fetchDirectory,
  fetchFacets,
  fetchGraph,
  fetchPaths,
  fetchRelation,
  fetchSession,
  findActors,
  type Graph,
  type Relation,
} from './endpoints';
import { mergeGraphs } from './merge-graphs';

/** Who is asking and what he may see. */
export const useSession = () => useQuery({ queryKey: ['session'], queryFn: ({ signal }) => fetchSession(signal) });

/** What this graph is about. */
export const useCollection = () => useQuery({ queryKey: ['collection'], queryFn: ({ signal }) => fetchCollection(signal) });

/** How many statements each value of the filter would select; the last counts stay until the next are there. */
export function useFacets(filter: Filter) {
  const facets = useQuery({
    queryKey: ['facets', keyOf(filter)],
    queryFn: ({ signal }) => fetchFacets(filter, signal),
    placeholderData: keepPreviousData,
  });
  return { ...facets, data: useLast(facets.data) };
}

/** The articles, for their titles. */
export const useArticles = () => useQuery({ queryKey: ['articles'], queryFn: ({ signal }) => fetchArticles(signal) });

/** Actors whose name fits, the best first. */
export const useActorSearch = (search: string, enabled: boolean) =>
  useQuery({ queryKey: ['find', search], queryFn: ({ signal }) => findActors(search, signal), enabled });

/** Everybody, for names and pickers; of a large graph the first of them, with the total and a cursor that says so. */
export const useDirectory = () => useQuery({ queryKey: ['actors'], queryFn: ({ signal }) => fetchDirectory(signal) });

const graphQuery = (filter: Filter) => ({
  queryKey: ['graph', keyOf(filter)],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchGraph(filter, signal),
});

/** What the filter selects, and the neighbours of actors that were expanded; the last picture stays until the next is there. */
export function useGraph(filter: Filter, expanded: readonly string[]) {
  const main = useQuery({ ...graphQuery(filter), placeholderData: keepPreviousData });
  const more = useQueries({
    queries: expanded.map((id) => graphQuery({ ...EMPTY_FILTER, actors: [id] })),
    combine: combined,
  });
  const data = useLast(main.data);
  const graph = useMemo(() => (data ? mergeGraphs([data, ...more.graphs]) : undefined), [data, more]);
  return { ...main, data: graph, expandedError: more.error };
}

/** The graphs that came, and the first reason why one did not. */
function combined(results: readonly UseQueryResult<Graph>[]): { graphs: Graph[]; error: Error | null } {
  return {
    graphs: results.flatMap(({ data }) => data ?? []),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** What another filter than the view's selects. */
export const useGraphOf = (filter: Partial<Filter>, enabled = true) => useQuery({ ...graphQuery({ ...EMPTY_FILTER, ...filter }), enabled });

/** An actor with its mentions. */
export const useActor = (id: string, enabled = true) =>
  useQuery({ queryKey: ['actor', id], queryFn: ({ signal }) => fetchActor(id, signal), enabled });

/** A statement with its passage, where the reader may see it. */
export const useRelation = (statement: Pick<Relation, 'id' | 'from' | 'to'>, enabled: boolean) =>
  useQuery({ queryKey: ['relation', statement.id], queryFn: ({ signal }) => fetchRelation(statement.id, statement, signal), enabled });

/** An article as its statements in the order of the text. */
export const useArticle = (id: string) => useQuery({ queryKey: ['article', id], queryFn: ({ signal }) => fetchArticle(id, signal) });

/** The shortest cited paths between two actors. */
export const usePaths = (from: string, to: string) =>
  useQuery({ queryKey: ['paths', from, to], queryFn: ({ signal }) => fetchPaths(from, to, signal) });

function keyOf(filter: Filter): string {
  return filterToQuery(filter).toString();
}
