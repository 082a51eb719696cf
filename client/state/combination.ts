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
  /** The same of everybody whom the offices tie to it, in the graph or not: no filter changes who that is. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Where each combined actor went; who stays is not in it. */
  readonly into: ReadonlyMap<string, string>;
  /** How many statements stood inside one government. */
  readonly dropped: number;
}

const NOBODY = { members: new Map(), whole: new Map(), into: new Map(), dropped: 0 };

/** Combines the actors of a graph over the offices of `basis`, which no filter has thinned out; null combines nobody. */
export function combineGraph(graph: Graph, basis: Graph | null): Combined {
  if (basis === null) return { ...NOBODY, actors: graph.actors, statements: graph.statements };
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
    whole: new Map(combination.combined.map(({ into, actors }) => [into, actors])),
    into: combination.into,
  };
}

/** Everybody who stands behind an actor of the picture, itself first, whatever the filter left out. */
export function behind(combined: Combined, id: string): string[] {
  return [id, ...(combined.whole.get(id) ?? [])];
}

/** As whom the picture shows an actor, seen from another: two of one government stay two there. */
export function shownAs({ into }: Combined, id: string, seenFrom: string): string {
  const home = into.get(id) ?? id;
  return home === into.get(seenFrom) ? id : home;
}

function branded({ id, label }: ActorReply): Pick<Actor, 'id' | 'label'> {
  return { id: id as ActorId, label };
}
