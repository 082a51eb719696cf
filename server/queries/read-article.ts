import { byText } from '../domain/order';
import type { Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { nearArticles } from './check-filter';
import { UnknownIdError } from './query-error';
import { readCountedActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { collect, readStatements } from './read-statements';
import { byPlace } from './statement-order';
import { idOf } from './values';

const MENTIONED = 'MATCH (article:Article {id: $id})-[m:MENTIONS]->(a:Actor) RETURN DISTINCT a.id AS id';

/** An article, whom it speaks of, and what it states in the order of its text. */
export async function readArticle(
  store: GraphStore,
  id: string,
): Promise<{ article: CountedArticle; actors: CountedActor[]; relations: Statement[] }> {
  const article = (await readCountedArticles(store)).find((candidate) => candidate.id === id);
  if (article === undefined) throw new UnknownIdError('article', id, await nearArticles(store, id));
  const relations = (await collect(readStatements(store, { articles: [id] }))).sort(byPlace);
  const mentioned = (await store.run({ text: MENTIONED, parameters: { id } })).rows.map(([actor]) => idOf(actor));
  const named = new Set([...mentioned, ...relations.flatMap(({ from, to }) => [from, to])]);
  const actors = await readCountedActors(store, [...named].sort(byText));
  return { article, actors: [...actors.values()], relations };
}
