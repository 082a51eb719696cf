import { GRAPH_LIMIT } from '../../contract/requests';
import { EMPTY_FILTER } from '../../domain/filter';
import { combine } from '../../domain/roll-up';
import type { ExportCombination } from '../../formats/format';
import type { GraphStore } from '../../store/graph-store';
import { readGraph } from '../read-graph';

/** What decides who belongs to whom: the same as the page asks for. */
const BASIS = { ...EMPTY_FILTER, classes: ['office', 'opposition'] } as const;

/**
 * Reads as whom leaders and forces are shown where they are combined: by the offices, and the opposition that no combination may swallow, among the actors
 * with most of both, as many as the page has. Who is beyond them stands alone, here as there.
 */
export async function readCombination(store: GraphStore, signal?: AbortSignal): Promise<ExportCombination> {
  const { actors, relations } = await readGraph(store, BASIS, { limit: GRAPH_LIMIT.usual }, signal);
  const { into } = combine(relations, actors);
  const tops = new Set(into.values());
  return { into, tops: new Map(actors.filter(({ id }) => tops.has(id)).map((actor) => [actor.id, actor])) };
}
