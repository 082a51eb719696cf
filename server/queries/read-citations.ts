import { mentionKey, type CheckedCitation } from '../citations/verifier';
import type { ActorId } from '../domain/actor';
import type { Article, ArticleId } from '../domain/citation';
import type { GraphStore } from '../store/graph-store';
import { toMention } from './read-actor';
import { readArticles } from './read-articles';
import { readStatementsAs } from './read-statements';
import { STATEMENTS, type RowReader } from './statement-row';
import { idOf, wholeOf } from './values';

/** The citation of a statement, or where that is not whole, its name. */
const CITED: RowReader<CheckedCitation | string> = {
  columns: STATEMENTS.columns,
  read: (row) => {
    const statement = STATEMENTS.read(row);
    if (statement === null) return `${idOf(row[0])} ${idOf(row[2])} ${idOf(row[1])} (without an id)`;
    return statement.citation === null ? statement.id : { id: statement.id, ...statement.citation };
  },
};
const MENTIONS = 'MATCH (article:Article)-[m:MENTIONS]->(a:Actor) RETURN article.id AS article, m AS mention, a.id AS actor';

export interface ReadCitations {
  readonly citations: readonly CheckedCitation[];
  /** The articles that they point into. */
  readonly articles: readonly Article[];
  /** Statements and mentions whose citation is not whole, and relationships that no id names. */
  readonly uncited: readonly string[];
}

/** Every citation and mention of the graph, for the verifier; what has none is named. */
export async function readCitations(store: GraphStore): Promise<ReadCitations> {
  const citations: CheckedCitation[] = [];
  const uncited: string[] = [];
  for await (const found of readStatementsAs(store, {}, CITED)) {
    if (typeof found === 'string') uncited.push(found);
    else citations.push(found);
  }
  for await (const row of store.stream({ text: MENTIONS })) {
    const [found] = toMention(row);
    if (found === undefined) uncited.push(mentionKey(idOf(row[0]) as ArticleId, idOf(row[2]) as ActorId));
    else {
      const { actor, ...mention } = found;
      citations.push({ id: mentionKey(mention.article, actor), ...mention });
    }
  }
  return { citations, articles: [...(await readArticles(store)).values()], uncited };
}

const COUNTS = [
  'MATCH (a:Actor)-[r]->(b:Actor) WHERE r.sha256 IS NOT NULL RETURN count(r) AS citations',
  'MATCH (article:Article)-[m:MENTIONS]->(a:Actor) WHERE m.sha256 IS NOT NULL RETURN count(m) AS citations',
];

/** How many citations the graph has, mentions with them; the store counts them. */
export async function countCitations(store: GraphStore): Promise<number> {
  let citations = 0;
  for (const text of COUNTS) citations += wholeOf((await store.run({ text })).rows[0]?.[0]) ?? 0;
  return citations;
}
