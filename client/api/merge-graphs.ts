import type { Graph } from './endpoints';

/** One graph of several, each actor, statement and article once. What each left out may overlap: the most that one left out is told. */
export function mergeGraphs(graphs: readonly [Graph, ...Graph[]]): Graph {
  const [first] = graphs;
  if (graphs.length === 1) return first;
  return {
    ...first,
    actors: once(graphs.flatMap((graph) => graph.actors)),
    statements: once(graphs.flatMap((graph) => graph.statements)),
    articles: once(graphs.flatMap((graph) => graph.articles)),
    truncated: graphs.some(({ truncated }) => truncated),
    omitted: {
      actors: Math.max(...graphs.map(({ omitted }) => omitted.actors)),
      relations: Math.max(...graphs.map(({ omitted }) => omitted.relations)),
    },
  };
}

function once<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
