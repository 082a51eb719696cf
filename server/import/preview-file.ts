import type { ActorId } from '../domain/actor';
import type { ArticleId } from '../domain/citation';
import { byText, groupBy } from '../domain/order';
import { isPlain, type Statement } from '../domain/statement';
import { openReader } from '../formats/readers';
import { toActor } from '../queries/actor-row';
import { toArticle } from '../queries/article-row';
import type { Graph } from '../queries/read-graph';
import { byPlace } from '../queries/statement-order';
import { toStatement } from '../queries/statement-row';
import { GraphNode, GraphRelationship } from '../store/values';
import { checkFile } from './check-file';
import type { ImportOptions, ImportReport } from './import-file';
import { Spool, type Batch } from './spool';

/** What a browser can draw and hold; of a larger file the actors with most statements that count. */
const MOST = { actors: 2_000, statements: 20_000 } as const;

/** Actors, articles and relations of a file that anybody may send: more would keep a server busy for no picture that could be drawn. */
const MOST_ELEMENTS = 250_000;

export interface ImportPreview extends Omit<ImportReport, 'import'> {
  /** Null where the file has an error. */
  readonly graph: Graph | null;
}

/** Reads a file as a graph to look at, and writes nothing. */
export async function previewFile(
  file: string,
  options: Pick<ImportOptions, 'format' | 'prefix' | 'limit' | 'signal'>,
): Promise<ImportPreview> {
  const spool = await Spool.open();
  try {
    const { items } = await openReader(file, options);
    const { prefix = '', signal } = options;
    const { list, counts } = await checkFile(items, spool, { prefix, unnamed: 'relation', most: MOST_ELEMENTS, signal });
    const graph = list.errors > 0 ? null : await graphOf(spool);
    return { graph, counts, problems: list.problems, errors: list.errors, warnings: list.warnings };
  } finally {
    await spool.remove();
  }
}

/** How many statements an actor has, and how many of them count. */
type Counts = Pick<Graph['actors'][number], 'statements' | 'counted'>;

async function graphOf(spool: Spool): Promise<Graph> {
  const counts = await countsOf(spool);
  const ranked = [...counts].sort(([a, m], [b, n]) => n.counted - m.counted || byText(a, b)).map(([id]) => id);
  const kept = new Set(ranked.slice(0, MOST.actors));
  const { relations, left } = await statementsAmong(spool, kept);
  const { actors, articles } = await nodesOf(spool, kept, relations, counts);
  const omitted = { actors: ranked.length - kept.size, relations: left };
  const shown = ranked.flatMap((id) => (kept.has(id) ? (actors.get(id) ?? []) : []));
  return { actors: shown, relations, articles, truncated: omitted.actors + omitted.relations > 0, omitted };
}

/** Every actor of the file, with its counts. */
async function countsOf(spool: Spool): Promise<Map<ActorId, Counts>> {
  const counts = new Map<ActorId, Counts>();
  for await (const batch of spool.batches()) {
    if (batch.kind === 'nodes' && batch.labels.includes('Actor'))
      for (const { id } of batch.rows) counts.set(id as ActorId, { statements: 0, counted: 0 });
    for (const statement of statementsOf(batch)) for (const id of new Set([statement.from, statement.to])) count(counts, id, statement);
  }
  return counts;
}

function count(counts: Map<ActorId, Counts>, id: ActorId, statement: Statement): void {
  const { statements, counted } = counts.get(id) ?? { statements: 0, counted: 0 };
  counts.set(id, { statements: statements + 1, counted: counted + Number(isPlain(statement)) });
}

async function statementsAmong(spool: Spool, kept: ReadonlySet<ActorId>): Promise<{ relations: Statement[]; left: number }> {
  const relations: Statement[] = [];
  let all = 0;
  for await (const batch of spool.batches())
    for (const statement of statementsOf(batch)) {
      all += 1;
      if (relations.length < MOST.statements && kept.has(statement.from) && kept.has(statement.to)) relations.push(statement);
    }
  return { relations: relations.sort(byPlace), left: all - relations.length };
}

async function nodesOf(
  spool: Spool,
  kept: ReadonlySet<ActorId>,
  relations: readonly Statement[],
  counts: ReadonlyMap<ActorId, Counts>,
): Promise<Pick<Graph, 'articles'> & { actors: Map<ActorId, Graph['actors'][number]> }> {
  const actors = new Map<ActorId, Graph['actors'][number]>();
  const articles: Graph['articles'][number][] = [];
  const citing = groupBy(relations, ({ citation }) => citation?.article);
  for await (const batch of spool.batches()) {
    if (batch.kind !== 'nodes') continue;
    const areActors = batch.labels.includes('Actor');
    for (const row of batch.rows) {
      const cites = areActors ? [] : (citing.get(row.id as ArticleId) ?? []);
      if (areActors ? !kept.has(row.id as ActorId) : cites.length === 0) continue;
      const node = new GraphNode('', batch.labels, { ...row.properties, id: row.id });
      const actor = areActors ? toActor(node) : null;
      const article = areActors ? null : toArticle(node);
      if (actor) actors.set(actor.id, { ...actor, ...(counts.get(actor.id) ?? { statements: 0, counted: 0 }) });
      if (article)
        articles.push({ ...article, statements: cites.length, actors: new Set(cites.flatMap(({ from, to }) => [from, to])).size });
    }
  }
  return { actors, articles };
}

function statementsOf(batch: Batch): Statement[] {
  if (batch.kind === 'nodes' || batch.type === 'MENTIONS') return [];
  return batch.rows.flatMap(({ id, from, to, properties }) => {
    const relationship = new GraphRelationship('', batch.type, '', '', { ...properties, id });
    return toStatement([from, relationship, to]) ?? [];
  });
}
