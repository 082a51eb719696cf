import type { ActorId } from '../../domain/actor';
import type { Article, ArticleId } from '../../domain/citation';
import type { Filter } from '../../domain/filter';
import { filterWords } from '../../domain/filter-words';
import type { GraphStore } from '../../store/graph-store';
import { readActors } from '../read-actors';

/** A filter in words, with actors and articles called by their names: who reads a file does not know the ids of this graph. */
export async function filterInWords(store: GraphStore, filter: Filter, articles: ReadonlyMap<ArticleId, Article>): Promise<string> {
  const actors = await readActors(store, [...filter.actors, ...filter.speakers]);
  return filterWords(filter, {
    actor: (id) => actors.get(id as ActorId)?.name ?? id,
    article: (id) => articles.get(id as ArticleId)?.title ?? id,
  });
}
