import type { ActorReply } from '../../server/contract/replies';
import { bundle, type Line } from '../../server/domain/bundle';
import { pairs } from '../../server/domain/contested';
import { isPlain, type Statement } from '../../server/domain/statement';
import type { Graph, Relation } from '../api/endpoints';
import type { ViewActor, ViewModel } from '../../server/domain/drawing/model';
import { combineGraph, type Combined } from './combination';
import type { View } from './view';

/** What the reader sees of a graph: one source for canvas, table, tree, legend and tray. */
export interface Picture {
  readonly model: ViewModel;
  readonly lines: ReadonlyMap<string, Line>;
  /** The actors of the canvas, combined ones under the government's id. */
  readonly actors: ReadonlyMap<string, ActorReply>;
  /** The statements behind the lines; their ends are as the article has them, combined or not. */
  readonly statements: readonly Relation[];
  /** Those without a statement in view. */
  readonly tray: readonly ActorReply[];
  /** Those that the reader, or the switch of the processes, took off. */
  readonly hidden: readonly ActorReply[];
  readonly combined: Combined;
}

/** What of the view changes the picture once the graph is there. */
export type PictureView = Pick<View, 'processes' | 'hidden' | 'countAll'>;

/** The picture of a graph under a view: combined over the offices of `basis` (null leaves everybody apart), without what is hidden, bundled. */
export function toPicture(graph: Graph, basis: Graph | null, view: PictureView): Picture {
  const combined = combineGraph(graph, basis);
  const isHidden = (actor: ActorReply) => view.hidden.includes(actor.id) || (!view.processes && actor.label === 'Process');
  const seen = new Map(combined.actors.filter((actor) => !isHidden(actor)).map((actor) => [actor.id, actor]));
  const ends = combined.statements.filter(({ from, to }) => seen.has(from) && seen.has(to));
  const lines = bundle(ends, view.countAll ? () => true : isPlain);
  const withLine = new Set<string>(lines.flatMap(({ source, target }) => [source, target]));
  const shown = [...seen.values()].filter(({ id }) => withLine.has(id));
  const counted = countByActor(ends);
  const inView = new Set<string>(ends.map(({ id }) => id));
  return {
    model: { actors: shown.map((actor) => toViewActor(actor, counted, combined)), lines, pairs: pairs(ends) },
    lines: new Map(lines.map((line) => [line.id, line])),
    actors: new Map(shown.map((actor) => [actor.id, actor])),
    statements: graph.statements.filter(({ id }) => inView.has(id)),
    tray: [...seen.values()].filter(({ id }) => !withLine.has(id)),
    hidden: combined.actors.filter(isHidden),
    combined,
  };
}

function toViewActor(actor: ActorReply, counted: ReadonlyMap<string, number>, { members }: Combined): ViewActor {
  const { id, name, label, collective } = actor;
  const combined = members.get(id);
  return { id, name, label, collective, counted: counted.get(id) ?? 0, ...(combined ? { combined } : {}) };
}

function countByActor(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements.filter(isPlain)) {
    for (const id of new Set([statement.from, statement.to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
