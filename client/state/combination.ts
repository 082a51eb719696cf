import type { ActorReply } from '../../server/contract/replies';
import type { Statement } from '../../server/domain/statement';
import type { Graph } from '../api/endpoints';

/** Leaders and forces combined with their government, or everybody as he stands. */
export interface Combination {
  readonly actors: readonly ActorReply[];
  /** With the government's id at the ends; what stood inside one government is gone. */
  readonly statements: readonly Statement[];
  /** By the government's id, who was combined with it. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Combines the actors of a graph where the reader wants it. */
export function combineActors(graph: Graph, _wanted: boolean): Combination {
  return { actors: graph.actors, statements: graph.statements, members: new Map() };
}
