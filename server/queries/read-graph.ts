import type { ActorId } from '../domain/actor';
import type { Filter } from '../domain/filter';
import { byText } from '../domain/order';
import type { Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { readCountedActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { openSelection, type Selection } from './selection';
import { byPlace } from './statement-order';
import { tallyOf, type Tally } from './tally';

export interface Graph {
  readonly actors: readonly CountedActor[];
  readonly relations: readonly Statement[];
  readonly articles: readonly CountedArticle[];
  readonly truncated: boolean;
  readonly omitted: { readonly actors: number; readonly relations: number };
}

/** Statements in one answer at most, whatever the limit of actors: more than a browser can take. */
const MOST_RELATIONS = 20_000;

interface GraphSize {
  /** Actors at most. */
  readonly limit: number;
  /** Statements at most. */
  readonly most?: number;
}

/** The statements that a filter selects, with their actors and articles; of the actors those with most statements that count. */
export async function readGraph(
  store: GraphStore,
  filter: Filter,
  { limit, most = MOST_RELATIONS }: GraphSize,
  signal?: AbortSignal,
): Promise<Graph> {
  const selection = await openSelection(store, filter, signal);
  const tally = await tallyOf(store, selection, filter, most, signal);
  const ids = [...tally.counted].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([id]) => id);
  const kept = new Set(ids.slice(0, limit));
  const relations = (await between(kept, selection, tally, most)).sort(byPlace);
  const actors = [...(await readCountedActors(store, kept)).values()];
  const cited = new Set(relations.map(({ citation }) => citation?.article));
  const articles = (await readCountedArticles(store)).filter(({ id }) => cited.has(id));
  const omitted = { actors: ids.length - actors.length, relations: tally.statements - relations.length };
  return { actors, relations, articles, truncated: omitted.actors > 0 || omitted.relations > 0, omitted };
}

/** The statements with both ends among the actors kept; where not all were held, these are streamed anew. */
async function between(kept: ReadonlySet<ActorId>, selection: Selection, { held }: Tally, most: number): Promise<Statement[]> {
  if (held !== null) return held.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const relations: Statement[] = [];
  for await (const statement of selection.statements(kept)) {
    relations.push(statement);
    if (relations.length === most) break;
  }
  return relations;
}
