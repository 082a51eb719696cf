import type { ActorReply } from '../../server/contract/replies';
import type { Line } from '../../server/domain/bundle';
import { isPlain } from '../../server/domain/statement';
import type { Graph, Relation } from '../api/endpoints';
import type { ViewModel } from '../../server/domain/drawing/model';
import { viewModelOf } from '../../server/domain/drawing/view-model';
import { combineGraph, type Combined } from './combination';
import type { View } from './view';

/** What the reader sees of a graph: one source for canvas, table, tree, legend and tray. */
export interface Picture {
  /** The file that it is of; null for the graph. */
  readonly file: number | null;
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
  const model = viewModelOf(seen.values(), ends, { counts: view.countAll ? () => true : isPlain, members: combined.members });
  const withLine = new Set(model.actors.map(({ id }) => id));
  const inView = new Set<string>(ends.map(({ id }) => id));
  return {
    file: graph.file ?? null,
    model,
    lines: new Map(model.lines.map((line) => [line.id, line])),
    actors: new Map([...seen].filter(([id]) => withLine.has(id))),
    statements: graph.statements.filter(({ id }) => inView.has(id)),
    tray: [...seen.values()].filter(({ id }) => !withLine.has(id)),
    hidden: combined.actors.filter(isHidden),
    combined,
  };
}
