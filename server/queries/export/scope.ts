import type { ActorId } from '../../domain/actor';
import type { Filter } from '../../domain/filter';
import { listText } from '../../domain/in-words';
import type { GraphStore } from '../../store/graph-store';
import { readActors } from '../read-actors';
import { readPaths } from '../read-paths';
import { openSelection } from '../selection';
import { actorsAlone } from '../tally';

/** What of the graph is asked for, always within a filter. */
export type Scope =
  | { readonly kind: 'filter' }
  /** Statements between these actors; where `statements` is given, only those of them. `view` is what they were taken from. */
  | {
      readonly kind: 'selection';
      readonly actors: readonly string[];
      readonly statements: readonly string[] | null;
      readonly view?: AskedView | null | undefined;
    }
  /** What stands between these actors and whoever is up to `depth` statements away. */
  | { readonly kind: 'around'; readonly actors: readonly string[]; readonly depth: number }
  /** What a Cypher statement has found: these statements with their ends, and these actors; without a statement, all that is said among the actors. */
  | {
      readonly kind: 'result';
      readonly actors: readonly string[];
      readonly statements: readonly string[];
      readonly asked: AskedStatement;
    }
  /** What stands between two actors, and the shortest paths from one to the other. */
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

/** A Cypher statement, and its parameters as they were given. */
interface AskedStatement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a view asks for beside its filter; the items that it shows are named by themselves. */
export interface AskedView {
  readonly filter: Filter;
  /** Actors that are selected in it, where it is about those. */
  readonly selected: readonly string[];
  /** Actors whose neighbours stand in it, whatever the filter. */
  readonly expand: readonly string[];
  /** Actors that were taken off. */
  readonly hide: readonly string[];
  readonly processes: boolean;
  readonly combine: boolean;
}

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
      return bySelection(store, words, scope);
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
  return { among: null, ids: null, alone, says: filterSays(words), slug: filterSlug(words) };
}

const filterSays = (words: string): string => (words === '' ? 'The whole graph' : `Filter: ${words}`);

/** The first few things that a filter asks for, each in a few words. */
function filterSlug(words: string): string {
  return words === '' ? 'whole-graph' : slugOf(words.split(/; | or /));
}

async function bySelection(store: GraphStore, words: string, scope: Extract<Scope, { kind: 'selection' }>): Promise<Reach> {
  const { actors, statements, view = null } = scope;
  const among = new Set(actors as ActorId[]);
  const ids = statements === null ? null : new Set(statements);
  const reach = { among: among.size === 0 && ids !== null ? null : among, ids, alone: among };
  if (view !== null) return { ...reach, ...(await viewWords(store, words, view)) };
  if (actors.length === 0) return { ...reach, says: 'A selection of statements', slug: 'selection' };
  const selected = await selectedSays(store, actors);
  return { ...reach, says: selected, slug: `selection-${slugOf(actors)}` };
}

async function selectedSays(store: GraphStore, ids: readonly string[]): Promise<string> {
  return `The selected ${ids.length === 1 ? 'actor' : 'actors'} ${fewOf(await fewNames(store, ids), ids.length)}`;
}

/** A view from which something was taken, or to which something was added. */
async function viewWords(store: GraphStore, words: string, asked: AskedView): Promise<Pick<Reach, 'says' | 'slug'>> {
  const { selected, expand, hide, processes, combine } = asked;
  const aboutSome = selected.length > 0;
  const some = async (says: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${says} ${fewOf(await fewNames(store, ids), ids.length)}`];
  const parts = [
    ...(aboutSome ? [await selectedSays(store, selected)] : []),
    ...(aboutSome && words === '' ? [] : [filterSays(words)]),
    ...(await some('Neighbours of', expand)),
    ...(await some('hidden:', hide)),
    ...(processes ? [] : ['processes not shown']),
    ...(combine ? ['leaders and forces combined with their government'] : []),
  ];
  const without = [...hide, ...(processes ? [] : ['processes'])];
  const slugs = [
    ...(aboutSome ? [`selection-${slugOf(selected)}`] : []),
    ...(aboutSome && words === '' ? [] : [filterSlug(words)]),
    ...(expand.length > 0 ? [`neighbours-of-${slugOf(expand)}`] : []),
    ...(without.length > 0 ? [`without-${slugOf(without)}`] : []),
    ...(combine ? ['combined'] : []),
  ];
  return { says: parts.join('; '), slug: slugs.join('-') };
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
  const names = fewOf(await fewNames(store, start), start.length);
  const steps = depth === 1 ? 'one statement' : `${depth} statements`;
  return {
    among,
    ids: null,
    alone: start,
    says: `Around ${names}, up to ${steps} away`,
    slug: `around-${slugOf(start)}${depth === 1 ? '' : `-${depth}-away`}`,
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

/** Names that a line has room for, and a file name. */
const FEW = { line: 3, file: 2 };
/** Characters of one of them in a file name. */
const SLUG_EACH = 30;

async function fewNames(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const few = ids.slice(0, FEW.line) as ActorId[];
  const actors = await readActors(store, few);
  return few.map((id) => actors.get(id)?.name ?? id);
}

/** The first of so many, and how many more there are: "Iran, Russia, Turkey and 2 more". */
function fewOf(names: readonly string[], all: number): string {
  return listText(all > names.length ? [...names, `${(all - names.length).toLocaleString('en')} more`] : names);
}

function slugOf(texts: readonly string[]): string {
  const [more, few] = [texts.length - FEW.file, texts.slice(0, FEW.file)];
  const slugs = few.map((text) => text.slice(0, SLUG_EACH));
  return [...slugs, ...(more > 0 ? [`and-${more}-more`] : [])].join('-');
}

/** What a scope asks for beside the filter, by the words of the interface, several actors in one text; what a selection names is in the file. */
export function askedOf(scope: Scope): [name: string, value: string][] {
  switch (scope.kind) {
    case 'filter':
    case 'selection':
      return [];
    case 'between':
      return [
        ['from', scope.from],
        ['to', scope.to],
      ];
    case 'around':
      return [
        ['around', scope.actors.join(' ')],
        ['depth', String(scope.depth)],
      ];
    case 'result': {
      const { statement, parameters } = scope.asked;
      const given = Object.keys(parameters).length === 0 ? [] : [['parameters', JSON.stringify(parameters)] satisfies [string, string]];
      return [['statement', statement], ...given];
    }
  }
}

/** The actors that a scope names, by the field that does. */
export function namedBy(scope: Scope): Readonly<Record<string, readonly string[]>> {
  if (scope.kind === 'between') return { from: [scope.from], to: [scope.to] };
  if (scope.kind === 'around') return { around: scope.actors };
  return scope.kind === 'selection' ? { selection: scope.actors } : {};
}
