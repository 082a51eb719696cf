import type { Actor, ActorId } from '../../domain/actor';
import type { Scene } from '../../domain/drawing/scene';
import type { ViewerActor, ViewerData } from '../../domain/drawing/viewer-data';
import type { Statement } from '../../domain/statement';
import type { ExportOptions } from '../format';
import type { Drawn, DrawnStatement } from '../picture/read-drawn';

/** What the script of the file works with. */
export function viewerData(
  { actors, shown, statements, articles, speakers }: Drawn,
  scene: Scene,
  { count }: Pick<ExportOptions, 'count'>,
): ViewerData {
  const everybody = new Map<ActorId, Actor>([...actors, ...shown.actors].map((actor) => [actor.id, actor]));
  const into = [...shown.into].filter(([id]) => everybody.has(id));
  return {
    actors: [...everybody.values()].map((actor) => viewerActor(actor, scene)),
    statements: statements.map(viewerStatement),
    speakers: Object.fromEntries([...speakers].map(([id, { name, label }]) => [id, { name, label }])),
    articles,
    bows: Object.fromEntries(scene.bows),
    into: Object.fromEntries(into),
    countAll: count === 'all',
  };
}

function viewerActor(actor: Actor, scene: Scene): ViewerActor {
  return { ...actor, place: scene.actors.has(actor.id) ? scene.place(actor.id) : null };
}

function viewerStatement({ source: _source, ...statement }: DrawnStatement): Statement {
  return statement;
}
