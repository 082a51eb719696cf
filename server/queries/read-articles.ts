import type { Article, ArticleId } from '../domain/citation';
import { by } from '../domain/order';
import type { GraphStore } from '../store/graph-store';
import { toArticle } from './article-row';
import { recall } from './memory';
import { idOf, wholeOf } from './values';

/** An article with how much it states. */
export interface CountedArticle extends Article {
  readonly statements: number;
  /** Whom it mentions, or states something of. */
  readonly actors: number;
}

const ARTICLES = 'MATCH (article:Article) RETURN article AS article';
const STATEMENTS = 'MATCH (a:Actor)-[r]->(b:Actor) RETURN r.article AS article, count(r) AS statements';
const ACTORS = [
  'MATCH (article:Article)-[m:MENTIONS]->(a:Actor) RETURN DISTINCT article.id AS article, a.id AS actor',
  'MATCH (a:Actor)-[r]->(b:Actor) RETURN DISTINCT r.article AS article, a.id AS actor',
  'MATCH (a:Actor)-[r]->(b:Actor) RETURN DISTINCT r.article AS article, b.id AS actor',
];

/** Every article, by id; remembered, since every statement cites one. */
export function readArticles(store: GraphStore): Promise<ReadonlyMap<ArticleId, Article>> {
  return recall(store, 'articles', () => fetchArticles(store));
}

async function fetchArticles(store: GraphStore): Promise<Map<ArticleId, Article>> {
  const { rows } = await store.run({ text: ARTICLES });
  const articles = rows.map(([node]) => toArticle(node)).filter((article) => article !== null);
  return new Map(articles.sort(by(({ id }) => id)).map((article) => [article.id, article]));
}

/** Every article with its counts, by id. */
export async function readCountedArticles(store: GraphStore): Promise<CountedArticle[]> {
  const articles = await readArticles(store);
  const { statements, actors } = await recall(store, 'article counts', () => readCounts(store));
  return [...articles.values()].map((article) => ({
    ...article,
    statements: statements.get(article.id) ?? 0,
    actors: actors.get(article.id) ?? 0,
  }));
}

/** Every statement is counted for them, so they are remembered. */
async function readCounts(store: GraphStore) {
  const { rows } = await store.run({ text: STATEMENTS });
  const statements = new Map(rows.map(([article, count]) => [idOf(article), wholeOf(count) ?? 0]));
  return { statements, actors: await actorsByArticle(store) };
}

async function actorsByArticle(store: GraphStore): Promise<ReadonlyMap<string, number>> {
  const actors = new Map<string, Set<string>>();
  for (const text of ACTORS) {
    for await (const [article, actor] of store.stream({ text })) {
      const known = actors.get(idOf(article));
      if (known === undefined) actors.set(idOf(article), new Set([idOf(actor)]));
      else known.add(idOf(actor));
    }
  }
  return new Map([...actors].map(([article, known]) => [article, known.size]));
}
