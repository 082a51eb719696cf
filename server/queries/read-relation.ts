import type { Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { recallEach } from './memory';
import { UnknownIdError } from './query-error';
import { readCountedActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { STATEMENTS } from './statement-row';

export interface RelationDetail {
  readonly relation: Statement;
  readonly from: CountedActor;
  readonly to: CountedActor;
  readonly article: CountedArticle | null;
}

/** Between whom a statement stands: actors are indexed, relationships are not on every store. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

const FROM_ENDS = `MATCH (a:Actor {id: $from})-[r]->(b:Actor {id: $to}) WHERE r.id = $id RETURN ${STATEMENTS.columns}`;
/** Of an id that says nothing of its ends every statement is looked at. */
const FROM_ALL = `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.id = $id RETURN ${STATEMENTS.columns}`;
const CODEBOOK_ID = /\.p\d+\.([^.]+)\.[A-Z_]+\.([^.]+)(\.\d+)?$/;

/** A statement with its ends and its article. Whoever knows its ends says so: then it is found at once, whatever its id. */
export async function readRelation(store: GraphStore, id: string, known: Ends | null = null): Promise<RelationDetail> {
  const relation = await findStatement(store, id, known);
  if (relation === null) throw new UnknownIdError('relation', id);
  const actors = await readCountedActors(store, [relation.from, relation.to]);
  const from = actors.get(relation.from);
  const to = actors.get(relation.to);
  // Both were there a moment ago; where one was removed since, so was the statement.
  if (from === undefined || to === undefined) throw new UnknownIdError('relation', id);
  const articles = await readCountedArticles(store);
  return { relation, from, to, article: articles.find((article) => article.id === relation.citation?.article) ?? null };
}

async function findStatement(store: GraphStore, id: string, known: Ends | null): Promise<Statement | null> {
  for (const ends of [known, namedEnds(id)]) {
    const found = ends && (await between(store, id, ends));
    if (found) return found;
  }
  const ends = (await recallEach(store, 'ends of statements', [id], (ids) => scan(store, ids))).get(id);
  return ends === undefined ? null : between(store, id, ends);
}

/** An id of the codebook names both ends. */
function namedEnds(id: string): Ends | null {
  const [, from, to] = CODEBOOK_ID.exec(id) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

async function between(store: GraphStore, id: string, { from, to }: Ends): Promise<Statement | null> {
  const { rows } = await store.run({ text: FROM_ENDS, parameters: { id, from, to } });
  return rows[0] === undefined ? null : STATEMENTS.read(rows[0]);
}

/** Remembered, so that a statement is looked for only once. */
async function scan(store: GraphStore, ids: readonly string[]): Promise<Map<string, Ends>> {
  const found = new Map<string, Ends>();
  for (const id of ids) {
    const { rows } = await store.run({ text: FROM_ALL, parameters: { id } }, { rowLimit: 1 });
    const statement = rows[0] === undefined ? null : STATEMENTS.read(rows[0]);
    if (statement !== null) found.set(id, statement);
  }
  return found;
}
