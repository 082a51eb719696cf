import type { Actor, ActorId } from '../../domain/actor';
import type { Article } from '../../domain/citation';
import type { Named } from '../../domain/naming';
import { byText, groupBy } from '../../domain/order';
import { reEnd } from '../../domain/roll-up';
import type { NameOf } from '../../domain/sentences';
import type { Statement } from '../../domain/statement';
import type { About, ExportActor, ExportCombination, ExportGraph, ExportOptions, ExportStatement } from '../format';

/** Past that nobody reads a drawing: the view's own rule. */
const MOST_ACTORS = 2000;
const MOST_STATEMENTS = 20_000;

/** Whether a picture holds all of a graph. */
export function fitsPicture({ actors, statements }: Pick<About, 'actors' | 'statements'>): boolean {
  return actors <= MOST_ACTORS && statements <= MOST_STATEMENTS;
}

/** A statement with the article that its citation names. */
export type DrawnStatement = Statement & Pick<ExportStatement, 'source'>;

/** What a picture is drawn from: plain data, without what the store has beside the codebook, so that it can go to another thread. */
export interface Drawn {
  readonly about: About;
  /** Those with most statements that count first. */
  readonly actors: readonly Actor[];
  /** Those that the lines stand for, with the ends that their articles have. */
  readonly statements: readonly DrawnStatement[];
  /** The same as they are drawn. */
  readonly shown: Shown;
  readonly articles: readonly Article[];
  /** Who speaks in it and is not drawn. */
  readonly speakers: ReadonlyMap<string, Named>;
  /** What was asked for and is not in the picture. */
  readonly leftOut: { readonly actors: number; readonly statements: number };
}

/** Everybody as himself, or leaders and forces combined with their government. */
interface Shown {
  readonly actors: readonly Actor[];
  /** With whoever stands for them at their ends. */
  readonly statements: readonly Statement[];
  /** Where each combined actor went; who stays is not in it. */
  readonly into: ReadonlyMap<ActorId, ActorId>;
  /** Who of the picture stands for whom of it. */
  readonly members: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** How many statements stand within one government and are no line. */
  readonly within: number;
}

/** Reads what a picture can hold of a graph: the actors with most statements that count, ties by id, and what stands between them. */
export async function readDrawn(graph: ExportGraph, { combine }: Pick<ExportOptions, 'combine'>): Promise<Drawn> {
  const actors = (await mostStated(graph.actors())).map(bareActor);
  const kept = new Set(actors.map(({ id }) => id));
  const all: DrawnStatement[] = [];
  for await (const statement of graph.statements()) {
    if (kept.has(statement.from) && kept.has(statement.to)) all.push(bare(statement));
    if (all.length === MOST_STATEMENTS) break;
  }
  const shown = combine ? combined(actors, all, await graph.combination()) : apart(actors, all);
  const lines = new Set<string>(shown.statements.map(({ id }) => id));
  const statements = all.filter(({ id }) => lines.has(id));
  const cited = new Set(statements.map(({ citation }) => citation?.article));
  const articles: Article[] = [];
  for await (const article of graph.articles()) if (cited.has(article.id)) articles.push(bare(article));
  const { about } = graph;
  return {
    about,
    actors,
    statements,
    shown,
    articles,
    speakers: await speakersOf(graph, statements, kept),
    leftOut: { actors: about.actors - actors.length, statements: about.statements - all.length },
  };
}

function bare<T extends { readonly properties: unknown; readonly extra: unknown }>({ properties: _, extra: __, ...rest }: T) {
  return rest;
}

function bareActor(actor: ExportActor): Actor {
  const { labels: _, counted: __, ...rest } = bare(actor);
  return rest;
}

function apart(actors: readonly Actor[], statements: readonly DrawnStatement[]): Shown {
  return { actors, statements, into: new Map(), members: new Map(), within: 0 };
}

function combined(actors: readonly Actor[], statements: readonly DrawnStatement[], { into, tops }: ExportCombination): Shown {
  const known = new Map<ActorId, Actor>([...tops, ...actors.map((actor) => [actor.id, actor] as const)]);
  const ids = new Set(actors.map(({ id }) => into.get(id) ?? id));
  const members = groupBy(
    actors.filter(({ id }) => into.has(id)),
    ({ id }) => into.get(id) ?? id,
  );
  const { statements: ends, dropped } = reEnd<Statement>(statements, { into });
  return {
    actors: [...ids].flatMap((id) => known.get(id) ?? []),
    statements: ends,
    into,
    members: new Map([...members].map(([id, group]) => [id, group.map((member) => member.id)])),
    within: dropped,
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
  statements: readonly DrawnStatement[],
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
