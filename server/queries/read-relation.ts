import type { Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { UnknownIdError } from './query-error';
import { readCountedActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { STATEMENT_COLUMNS, toStatement } from './statement-row';

export interface RelationDetail {
  readonly relation: Statement;
  readonly from: CountedActor;
  readonly to: CountedActor;
  readonly article: CountedArticle | null;
}

/** An id of the codebook names both ends, and those are indexed. */
const FROM_ENDS = `MATCH (a:Actor {id: $from})-[r]->(b:Actor {id: $to}) WHERE r.id = $id RETURN ${STATEMENT_COLUMNS}`;
/** Any other id: every statement is looked at. */
const FROM_ALL = `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.id = $id RETURN ${STATEMENT_COLUMNS}`;
const CODEBOOK_ID = /\.p\d+\.([^.]+)\.[A-Z_]+\.([^.]+)(\.\d+)?$/;

/** A statement with its ends and its article. */
export async function readRelation(store: GraphStore, id: string): Promise<RelationDetail> {
  const relation = await findStatement(store, id);
  if (relation === null) throw new UnknownIdError('relation', id);
  const actors = await readCountedActors(store, [relation.from, relation.to]);
  const from = actors.get(relation.from);
  const to = actors.get(relation.to);
  // Both were there a moment ago; where one was removed since, so was the statement.
  if (from === undefined || to === undefined) throw new UnknownIdError('relation', id);
  const articles = await readCountedArticles(store);
  return { relation, from, to, article: articles.find((article) => article.id === relation.citation?.article) ?? null };
}

async function findStatement(store: GraphStore, id: string): Promise<Statement | null> {
  const [, from, to] = CODEBOOK_ID.exec(id) ?? [];
  if (from !== undefined && to !== undefined) {
    const { rows } = await store.run({ text: FROM_ENDS, parameters: { id, from, to } });
    if (rows[0] !== undefined) return toStatement(rows[0]);
  }
  const { rows } = await store.run({ text: FROM_ALL, parameters: { id } }, { rowLimit: 1 });
  return rows[0] === undefined ? null : toStatement(rows[0]);
}
