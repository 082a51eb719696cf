import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entities } from '../../answer/found';
import { newQueryId, runQuery, type Asked } from '../../run/query-api';
import { useTarget } from '../../run/use-limits';
import { actorIdOf } from '../actors';

/** Relationships that are asked for at most. */
const MOST = 2000;

const ENDS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN n';
const BETWEEN_ACTORS = `MATCH (a:Actor)-[r]->(b:Actor) WHERE a.id IN $ids AND b.id IN $ids RETURN r LIMIT ${MOST}`;
const BETWEEN = `MATCH (a)-[r]->(b) WHERE elementId(a) IN $ids AND elementId(b) IN $ids RETURN r LIMIT ${MOST}`;

interface Linked {
  readonly entities: Entities;
  readonly loading: boolean;
  readonly fault: string | null;
}

/** A result with the nodes that its relationships need, and on request the relationships that link its nodes. */
export function useLinked(given: Entities, linking: boolean): Linked {
  const target = useTarget();
  const { entities: whole, ...ends } = useEnds(given);
  const { statement, ids } = useMemo(() => between(whole), [whole]);
  const more = useQuery({
    queryKey: ['console-links', statement, ids],
    queryFn: ({ signal }) => ask({ ...target, statement, signal }, ids),
    enabled: linking && ids.length > 0 && !ends.loading,
  });
  const entities = useMemo(() => (linking && more.data ? merged(whole, more.data) : whole), [whole, linking, more.data]);
  return { entities, loading: ends.loading || more.isFetching, fault: ends.fault ?? (linking ? (more.error?.message ?? null) : null) };
}

/** A result with the nodes that its relationships need. */
export function useEnds(given: Entities): Linked {
  const target = useTarget();
  const missing = useMemo(() => missingEnds(given), [given]);
  const ends = useQuery({
    queryKey: ['console-ends', missing],
    queryFn: ({ signal }) => ask({ ...target, statement: ENDS, signal }, missing),
    enabled: missing.length > 0,
  });
  const entities = useMemo(() => (ends.data ? merged(given, ends.data) : given), [given, ends.data]);
  return { entities, loading: ends.isFetching, fault: ends.error?.message ?? null };
}

/** Nodes of relationships that came without them. */
function missingEnds({ nodes, relationships }: Entities): string[] {
  const ends = [...relationships.values()].flatMap(({ start, end }) => [start, end]);
  return [...new Set(ends.filter((id) => !nodes.has(id)))].slice(0, MOST);
}

/** Actors are found by their own ids, for which there is an index. */
function between({ nodes }: Entities): { statement: string; ids: string[] } {
  const all = [...nodes.values()];
  const actors = all.flatMap((node) => actorIdOf(node) ?? []);
  return actors.length === all.length ? { statement: BETWEEN_ACTORS, ids: actors } : { statement: BETWEEN, ids: all.map(({ id }) => id) };
}

async function ask(asked: Pick<Asked, 'database' | 'rows' | 'statement' | 'signal'>, ids: readonly string[]): Promise<Entities> {
  const list = { $type: 'List', _value: ids.map((id) => ({ $type: 'String', _value: id })) };
  const { found, fault } = await runQuery({ ...asked, parameters: { ids: list }, write: false, id: newQueryId() });
  if (fault) throw new Error(fault.message);
  return found;
}

function merged(a: Entities, b: Entities): Entities {
  return { nodes: new Map([...a.nodes, ...b.nodes]), relationships: new Map([...a.relationships, ...b.relationships]) };
}
