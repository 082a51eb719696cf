import { mentionKey, type CheckedCitation } from '../citations/verifier';
import type { Article } from '../domain/citation';
import type { GraphStore } from '../store/graph-store';
import { toMention } from './read-actor';
import { readArticles } from './read-articles';
import { readStatements } from './read-statements';

const MENTIONS = 'MATCH (article:Article)-[m:MENTIONS]->(a:Actor) RETURN article.id AS article, m AS mention, a.id AS actor';

/** Every citation and mention of the graph, with the articles that they point into, for the verifier. */
export async function readCitations(store: GraphStore): Promise<{ citations: CheckedCitation[]; articles: Article[] }> {
  const citations: CheckedCitation[] = [];
  for await (const { id, citation } of readStatements(store, {})) if (citation !== null) citations.push({ id, ...citation });
  for await (const row of store.stream({ text: MENTIONS })) {
    for (const { actor, ...mention } of toMention(row)) citations.push({ id: mentionKey(mention.article, actor), ...mention });
  }
  return { citations, articles: [...(await readArticles(store)).values()] };
}
