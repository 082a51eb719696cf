import { byText } from '../../domain/order';
import type { Named } from '../../domain/naming';
import type { NameOf } from '../../domain/sentences';
import type { About, ExportActor, ExportArticle, ExportGraph, ExportStatement } from '../format';

/** Past that nobody reads a drawing: the view's own rule. */
const MOST_ACTORS = 2000;
const MOST_STATEMENTS = 20_000;

/** What a picture is drawn from. */
export interface Drawn {
  readonly about: About;
  /** Those with most statements that count first. */
  readonly actors: readonly ExportActor[];
  readonly statements: readonly ExportStatement[];
  readonly articles: readonly ExportArticle[];
  /** Who speaks in it and is not drawn. */
  readonly speakers: ReadonlyMap<string, Named>;
  /** What was asked for and is not in the picture. */
  readonly leftOut: { readonly actors: number; readonly statements: number };
}

/** Reads what a picture can hold of a graph: the actors with most statements that count, ties by id, and what stands between them. */
export async function readDrawn(graph: ExportGraph): Promise<Drawn> {
  const actors = await mostStated(graph.actors());
  const kept = new Set(actors.map(({ id }) => id));
  const statements: ExportStatement[] = [];
  for await (const statement of graph.statements()) {
    if (kept.has(statement.from) && kept.has(statement.to)) statements.push(statement);
    if (statements.length === MOST_STATEMENTS) break;
  }
  const cited = new Set(statements.map(({ citation }) => citation?.article));
  const articles: ExportArticle[] = [];
  for await (const article of graph.articles()) if (cited.has(article.id)) articles.push(article);
  const { about } = graph;
  return {
    about,
    actors,
    statements,
    articles,
    speakers: await speakersOf(graph, statements, kept),
    leftOut: { actors: about.actors - actors.length, statements: about.statements - statements.length },
  };
}

/** The first of the order, with no more than twice as many held at a time. */
async function mostStated(all: AsyncIterable<ExportActor>): Promise<ExportActor[]> {
  let held: ExportActor[] = [];
  const first = () => held.sort((a, b) => b.counted - a.counted || byText(a.id, b.id)).slice(0, MOST_ACTORS);
  for await (const actor of all) {
    held.push(actor);
    if (held.length === 2 * MOST_ACTORS) held = first();
  }
  return first();
}

/** The names of a large graph are read only where one of them is needed. */
async function speakersOf(
  graph: ExportGraph,
  statements: readonly ExportStatement[],
  drawn: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Named>> {
  const ids = [...new Set(statements.flatMap(({ attributedTo }) => attributedTo))].filter((id) => !drawn.has(id));
  if (ids.length === 0) return new Map();
  const names = await graph.names();
  return new Map(ids.flatMap((id) => [names.get(id)].flatMap((named) => (named === undefined ? [] : [[id, named] as const]))));
}

/** Who is who in a picture. */
export function drawnNames({ actors, speakers }: Drawn): NameOf {
  const known = new Map<string, Named>([...speakers, ...actors.map((actor) => [actor.id, actor] as const)]);
  return (id) => known.get(id);
}
