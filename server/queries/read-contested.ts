import { ContestedFinder } from '../domain/contested';
import { EMPTY_FILTER, type Filter } from '../domain/filter';
import { classOf, RELATION_TYPE_NAMES } from '../domain/vocabulary/relation-types';
import type { GraphStore } from '../store/graph-store';
import { knownStatements } from './known-statements';
import { recall } from './memory';
import { readStatementsAs } from './read-statements';
import { PAIR_STATEMENTS } from './statement-row';

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
  const known = actors.length === 0 ? await knownStatements(store, EMPTY_FILTER) : null;
  const statements = known?.statements(signal) ?? readStatementsAs(store, { types: SIGNED_TYPES, actors, ends }, PAIR_STATEMENTS, signal);
  const finder = new ContestedFinder();
  for await (const statement of statements) finder.add(statement);
  return finder.result();
}
