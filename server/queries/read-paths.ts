import type { ActorId } from '../domain/actor';
import { pairKey } from '../domain/contested';
import type { Filter } from '../domain/filter';
import { byText, groupBy } from '../domain/order';
import { hopSentence, pathSentence } from '../domain/sentences';
import { directStatements, shortestPaths, type ShortestPaths } from '../domain/shortest-paths';
import { isPlain, type Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { readCountedActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { collect } from './read-statements';
import { readJoins, type Join } from './read-joins';
import { openSelection, type Selection } from './selection';
import { inOrderOfDate } from './statement-order';

interface CitedHop {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly sentence: string;
  readonly relations: readonly Statement[];
}

export interface Paths {
  readonly from: CountedActor;
  readonly to: CountedActor;
  readonly direct: readonly Statement[];
  readonly length: number | null;
  readonly paths: readonly { readonly sentence: string; readonly hops: readonly CitedHop[] }[];
  readonly truncated: boolean;
  readonly actors: readonly CountedActor[];
  readonly articles: readonly CountedArticle[];
}

/** Every statement of a filter that stands between two actors, and the shortest paths from one to the other; both ends have to be there. */
export async function readPaths(
  store: GraphStore,
  ends: { readonly from: string; readonly to: string },
  filter: Filter,
  signal?: AbortSignal,
): Promise<Paths> {
  const from = ends.from as ActorId;
  const to = ends.to as ActorId;
  const articles = await readCountedArticles(store);
  const selection = await openSelection(store, filter, signal);
  const found = await findPaths(selection, from, to, filter);
  const along = new Set([from, to, ...found.paths.flat().flatMap((hop) => [hop.from, hop.to])]);
  const published = new Map(articles.map((article) => [article.id, article]));
  const statements = inOrderOfDate(await collect(selection.statements(along)), published);
  const between = groupBy(statements, pairKey);
  const paths = found.paths.map((path) => path.map((hop) => ({ ...hop, statements: between.get(pairKey(hop)) ?? [] })));
  const direct = directStatements(statements, from, to);
  const actors = await readCountedActors(store, [...along].sort(byText));
  const cited = new Set([...direct, ...paths.flat().flatMap((hop) => hop.statements)].map(({ citation }) => citation?.article));
  const nameOf = (id: ActorId) => actors.get(id);
  return {
    from: known(actors, from),
    to: known(actors, to),
    direct,
    length: found.length,
    paths: paths.map((hops) => ({
      sentence: pathSentence(from, hops, nameOf),
      hops: hops.map((hop) => ({ from: hop.from, to: hop.to, sentence: hopSentence(hop, nameOf), relations: hop.statements })),
    })),
    truncated: found.truncated,
    actors: [...actors.values()],
    articles: articles.filter(({ id }) => cited.has(id)),
  };
}

/** Statements that count join first; the others only where those lead nowhere, or the filter asks for them. */
async function findPaths(selection: Selection, from: ActorId, to: ActorId, filter: Filter): Promise<ShortestPaths<Join>> {
  const askedFor = filter.modality.length > 0 || filter.ambiguous !== null;
  const over = async (counts: (statement: Statement) => boolean) => shortestPaths(await readJoins(selection, from, to, counts), from, to);
  const plain = askedFor ? null : await over(isPlain);
  return plain === null || plain.length === null ? over(() => true) : plain;
}

function known(actors: ReadonlyMap<ActorId, CountedActor>, id: ActorId): CountedActor {
  const actor = actors.get(id);
  if (actor === undefined) throw new Error(`The actor ${id} was there before`);
  return actor;
}
