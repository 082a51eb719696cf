import type { Actor, ActorId } from '../domain/actor';
import { matchesActor, selectsActorsAlone, type Filter } from '../domain/filter';
import { byText } from '../domain/order';
import { isPlain, type Statement } from '../domain/statement';
import type { GraphStore } from '../store/graph-store';
import { countStatements, readActors, type CountedActor } from './read-actors';
import { readCountedArticles, type CountedArticle } from './read-articles';
import { openSelection, type Selection } from './selection';
import { byPlace } from './statement-order';

export interface Graph {
  readonly actors: readonly CountedActor[];
  readonly relations: readonly Statement[];
  readonly articles: readonly CountedArticle[];
  readonly truncated: boolean;
  readonly omitted: { readonly actors: number; readonly relations: number };
}

/** Statements in one answer at most, whatever the limit of actors: more than a browser can take. */
const MOST_RELATIONS = 20_000;

/** The statements that a filter selects, with their actors and articles; of the actors those with most statements that count. */
export async function readGraph(store: GraphStore, filter: Filter, limit: number, signal?: AbortSignal): Promise<Graph> {
  const selection = await openSelection(store, filter, signal);
  const tally = await tallyOf(selection, filter);
  const ids = [...tally.counted].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([id]) => id);
  const kept = new Set(ids.slice(0, limit));
  const relations = (await between(kept, selection, tally)).sort(byPlace);
  const actors = await countStatements(store, await inOrder(store, kept, signal), signal);
  const cited = new Set(relations.map(({ citation }) => citation?.article));
  const articles = (await readCountedArticles(store)).filter(({ id }) => cited.has(id));
  const omitted = { actors: ids.length - actors.length, relations: tally.statements - relations.length };
  return { actors, relations, articles, truncated: omitted.actors > 0 || omitted.relations > 0, omitted };
}

interface Tally {
  /** How many statements that count each actor has in the selection. */
  readonly counted: ReadonlyMap<ActorId, number>;
  readonly statements: number;
  /** The statements themselves; null where they are too many to hold. */
  readonly held: readonly Statement[] | null;
}

async function tallyOf(selection: Selection, filter: Filter): Promise<Tally> {
  const counted = new Map<ActorId, number>(actorsAlone(selection, filter).map(({ id }) => [id, 0]));
  const held: Statement[] = [];
  let statements = 0;
  for await (const statement of selection.statements()) {
    statements++;
    if (held.length < MOST_RELATIONS) held.push(statement);
    for (const id of new Set([statement.from, statement.to])) counted.set(id, (counted.get(id) ?? 0) + Number(isPlain(statement)));
  }
  return { counted, statements, held: statements === held.length ? held : null };
}

function actorsAlone({ context }: Selection, filter: Filter) {
  if (!selectsActorsAlone(filter)) return [];
  return [...context.actors.values()].filter((actor) => matchesActor(actor, filter));
}

/** The statements with both ends among the actors kept; where not all were held, they are streamed once more. */
async function between(kept: ReadonlySet<ActorId>, selection: Selection, { held }: Tally): Promise<Statement[]> {
  const isKept = ({ from, to }: Statement) => kept.has(from) && kept.has(to);
  if (held !== null) return held.filter(isKept);
  const relations: Statement[] = [];
  for await (const statement of selection.statements()) {
    if (isKept(statement)) relations.push(statement);
    if (relations.length === MOST_RELATIONS) break;
  }
  return relations;
}

/** In the order kept: most statements that count first. */
async function inOrder(store: GraphStore, kept: ReadonlySet<ActorId>, signal?: AbortSignal): Promise<Actor[]> {
  const known = await readActors(store, kept, signal);
  return [...kept].flatMap((id) => known.get(id) ?? []);
}
