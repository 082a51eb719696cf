import type { ActorId } from '../domain/actor';
import type { Citation } from '../domain/citation';
import type { Filter } from '../domain/filter';
import type { Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { GraphRelationship, type Row } from '../store/values';
import { nearActors } from './check-filter';
import { pageOf, type Page } from './page';
import { UnknownIdError } from './query-error';
import { readActors, readCountedActors, type CountedActor } from './read-actors';
import { readArticles } from './read-articles';
import { collect } from './read-statements';
import { openSelection } from './selection';
import { inOrderOfDate } from './statement-order';
import { toCitation } from './statement-row';

export interface Mention extends Citation {
  readonly actor: ActorId;
}

const MENTIONS =
  'MATCH (article:Article)-[m:MENTIONS]->(a:Actor {id: $id}) RETURN article.id AS article, m AS mention, a.id AS actor ORDER BY article, actor';

/** An actor, and where each article mentions it first. */
export async function readActor(store: GraphStore, id: string): Promise<{ actor: CountedActor; mentions: Mention[] }> {
  const [actor] = (await readCountedActors(store, [id])).values();
  if (actor === undefined) throw new UnknownIdError('actor', id, await nearActors(store, id));
  const { rows } = await store.run({ text: MENTIONS, parameters: { id } });
  return { actor, mentions: rows.flatMap(toMention) };
}

/** A mention out of a row of article, relationship and actor; the relationship leaves out the article, which is its start. */
export function toMention([article, mention, actor]: Row): Mention[] {
  if (!(mention instanceof GraphRelationship) || typeof article !== 'string' || typeof actor !== 'string') return [];
  const citation = toCitation({ ...mention.properties, article });
  return citation === null ? [] : [{ ...citation, actor: actor as ActorId }];
}

/** A page of the statements of which an actor is an end and that a filter selects, by date. */
export async function readActorRelations(
  store: GraphStore,
  id: string,
  filter: Filter,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  signal?: AbortSignal,
): Promise<Page<Statement>> {
  if ((await readActors(store, [id])).size === 0) throw new UnknownIdError('actor', id, await nearActors(store, id));
  const selection = await openSelection(store, filter.actors.length === 0 ? { ...filter, actors: [id] } : filter, signal);
  const statements = (await collect(selection.statements())).filter(({ from, to }) => from === id || to === id);
  return pageOf(inOrderOfDate(statements, await readArticles(store)), limit, cursor);
}
