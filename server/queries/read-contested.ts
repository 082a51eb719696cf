import { contestedKeys, mayContest, type PairStatement } from '../domain/contested';
import type { Filter } from '../domain/filter';
import type { Statement } from '../domain/statement';
import { classOf, RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import { recall } from './memory';
import { readStatements } from './read-statements';

const SIGNED_TYPES = RELATION_TYPE_NAMES.filter((type) => ['support', 'opposition'].includes(classOf(type)));

/** The keys of the contested pairs: of those that the filter's actors belong to where it names any, else of the whole graph, which is remembered. */
export async function readContested(
  store: GraphStore,
  filter: Pick<Filter, 'actors' | 'ends'>,
  signal?: AbortSignal,
): Promise<Set<string>> {
  if (filter.actors.length > 0) return readKeys(store, filter, signal);
  // Who asked first may leave; the others still wait for it.
  return recall(store, 'contested pairs', () => readKeys(store, filter));
}

async function readKeys(store: GraphStore, { actors, ends }: Pick<Filter, 'actors' | 'ends'>, signal?: AbortSignal): Promise<Set<string>> {
  const held: PairStatement[] = [];
  for await (const statement of readStatements(store, { types: SIGNED_TYPES, actors, ends }, signal))
    if (mayContest(statement)) held.push(slim(statement));
  return contestedKeys(held);
}

/** What it depends on and no more: a large graph has very many of them. */
function slim({ type, class: kind, from, to, modality, ambiguous, date, until }: Statement): PairStatement {
  return { type, class: kind, from, to, modality, ambiguous, date, until };
}
