import type { ActorReply } from '../../server/contract/replies';
import { combine, reEnd } from '../../server/domain/roll-up';
import type { Actor, ActorId } from '../../server/domain/actor';
import type { Graph, Relation } from '../api/endpoints';

/** A graph in which leaders and forces stand for their government, or everybody as he is. */
export interface Combined {
  readonly actors: readonly ActorReply[];
  /** With the government's id at the ends; what stood inside one government is gone. */
  readonly statements: readonly Relation[];
  /** By the government's id, who was combined with it and is in the graph. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** How many statements stood inside one government. */
  readonly dropped: number;
}

/** Combines the actors of a graph over the offices of `basis`, which no filter has thinned out; null combines nobody. */
export function combineGraph(graph: Graph, basis: Graph | null): Combined {
  if (basis === null) return { actors: graph.actors, statements: graph.statements, members: new Map(), dropped: 0 };
  const known = new Map([...basis.actors, ...graph.actors].map((actor) => [actor.id, actor]));
  const combination = combine(basis.statements, [...known.values()].map(branded));
  const topOf = (id: string): string => combination.into.get(id as ActorId) ?? id;
  const inGraph = new Set(graph.actors.map(({ id }) => id));
  const tops = [...new Set(graph.actors.map(({ id }) => topOf(id)))];
  const groups = combination.combined.map(({ into, actors }) => [into, actors.filter((id) => inGraph.has(id))] as const);
  return {
    ...reEnd(graph.statements, combination),
    actors: tops.flatMap((id) => known.get(id) ?? []),
    members: new Map(groups.filter(([, members]) => members.length > 0)),
  };
}

/** Everybody who stands behind an actor of the picture, itself first. */
export function behind(combined: Combined, id: string): string[] {
  return [id, ...(combined.members.get(id) ?? [])];
}

function branded({ id, label }: ActorReply): Pick<Actor, 'id' | 'label'> {
  return { id: id as ActorId, label };
}
