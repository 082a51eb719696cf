import type { ActorId } from '../../domain/actor';
import type { Filter } from '../../domain/filter';
import type { GraphStore } from '../../store/graph-store';
import { readActors } from '../read-actors';
import { readPaths } from '../read-paths';
import { openSelection } from '../selection';
import { actorsAlone } from '../tally';

/** What of the graph is asked for, always within a filter. */
export type Scope =
  | { readonly kind: 'filter' }
  /** Statements between these actors; where `statements` is given, only those of them. */
  | { readonly kind: 'selection'; readonly actors: readonly string[]; readonly statements: readonly string[] | null }
  /** What stands between these actors and whoever is up to `depth` statements away. */
  | { readonly kind: 'around'; readonly actors: readonly string[]; readonly depth: number }
  /** What a Cypher statement has found: these statements with their ends, and these actors; without a statement, all that is said among the actors. */
  | { readonly kind: 'result'; readonly actors: readonly string[]; readonly statements: readonly string[] }
  /** What stands between two actors, and the shortest paths from one to the other. */
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

/** A scope as the reading of statements needs it. */
export interface Reach {
  /** Both ends are among these; null is anybody. */
  readonly among: ReadonlySet<ActorId> | null;
  /** Only these statements; null is every one. */
  readonly ids: ReadonlySet<string> | null;
  /** Actors that belong to it with or without a statement. */
  readonly alone: Iterable<ActorId>;
  readonly says: string;
  readonly slug: string;
}

/** A filter, and the same in words. */
interface Asked {
  readonly filter: Filter;
  readonly words: string;
}

/** Finds out who and what a scope is about; the actors that it names have to be there. */
export async function reachOf(store: GraphStore, { filter, words }: Asked, scope: Scope, signal?: AbortSignal): Promise<Reach> {
  switch (scope.kind) {
    case 'filter':
      return byFilter(store, filter, words);
    case 'selection':
      return bySelection(scope);
    case 'result':
      return ofResult(scope);
    case 'around':
      return around(store, filter, scope, signal);
    case 'between':
      return between(store, filter, scope, signal);
  }
}

async function byFilter(store: GraphStore, filter: Filter, words: string): Promise<Reach> {
  const alone = (await actorsAlone(store, filter)).map(([id]) => id);
  const whole = words === '';
  return {
    among: null,
    ids: null,
    alone,
    says: whole ? 'The whole graph' : `Filter: ${words}`,
    slug: whole ? 'whole-graph' : 'filter',
  };
}

function bySelection({ actors, statements }: Extract<Scope, { kind: 'selection' }>): Reach {
  const among = new Set(actors as ActorId[]);
  const ids = statements === null ? null : new Set(statements);
  return { among: among.size === 0 && ids !== null ? null : among, ids, alone: among, says: 'A selection', slug: 'selection' };
}

function ofResult({ actors, statements }: Extract<Scope, { kind: 'result' }>): Reach {
  const alone = new Set(actors as ActorId[]);
  const found = { alone, slug: 'cypher-result' };
  if (statements.length === 0)
    return { ...found, among: alone, ids: null, says: 'The actors that a Cypher statement found, and what is said among them' };
  return { ...found, among: null, ids: new Set(statements), says: 'The result of a Cypher statement' };
}

async function around(
  store: GraphStore,
  filter: Filter,
  { actors, depth }: Extract<Scope, { kind: 'around' }>,
  signal?: AbortSignal,
): Promise<Reach> {
  const start = actors as readonly ActorId[];
  const among = new Set(start);
  const selection = await openSelection(store, filter, signal);
  let edge = new Set(start);
  for (let step = 0; step < depth && edge.size > 0; step++) {
    const next = new Set<ActorId>();
    for await (const { from, to } of selection.touching(edge)) for (const id of [from, to]) if (!among.has(id)) next.add(id);
    for (const id of next) among.add(id);
    edge = next;
  }
  const names = await namesOf(store, start);
  const steps = depth === 1 ? 'one statement' : `${depth} statements`;
  return {
    among,
    ids: null,
    alone: start,
    says: `Around ${names.join(', ')}, up to ${steps} away`,
    slug: `around-${start.slice(0, 2).join('-')}-${depth}`,
  };
}

async function between(store: GraphStore, filter: Filter, ends: Extract<Scope, { kind: 'between' }>, signal?: AbortSignal): Promise<Reach> {
  const found = await readPaths(store, ends, filter, signal);
  const statements = [...found.direct, ...found.paths.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations))];
  return {
    among: new Set([found.from.id, found.to.id, ...statements.flatMap(({ from, to }) => [from, to])]),
    ids: new Set(statements.map(({ id }) => id)),
    alone: [],
    says: `What stands between ${found.from.name} and ${found.to.name}`,
    slug: `${ends.from}-to-${ends.to}`,
  };
}

async function namesOf(store: GraphStore, ids: readonly ActorId[]): Promise<string[]> {
  const actors = await readActors(store, ids);
  return ids.map((id) => actors.get(id)?.name ?? id);
}

/** The actors that a scope names, by the field that does. */
export function namedBy(scope: Scope): Readonly<Record<string, readonly string[]>> {
  if (scope.kind === 'between') return { from: [scope.from], to: [scope.to] };
  if (scope.kind === 'around') return { around: scope.actors };
  return scope.kind === 'selection' ? { selection: scope.actors } : {};
}
