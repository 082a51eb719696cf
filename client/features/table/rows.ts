import type { ActorReply } from '../../../server/contract/replies';
import { isPlain } from '../../../server/domain/statement';
import type { Relation } from '../../api/endpoints';
import type { Scene } from '../scene/scene';

/** An actor of the picture with what its lines come to. */
export interface ActorRow {
  readonly actor: ActorReply;
  readonly plain: number;
  readonly supports: number;
  readonly supported: number;
  readonly opposes: number;
  readonly opposed: number;
  readonly contested: number;
}

/** Rows of the actors of a picture, counting plain statements in view; those that hold both ways count for both. */
export function actorRows({ picture }: Pick<Scene, 'picture'>): ActorRow[] {
  const plain = picture.combined.statements.filter(
    (statement) => isPlain(statement) && picture.actors.has(statement.from) && picture.actors.has(statement.to),
  );
  const contested = picture.model.pairs.filter(({ status }) => status === 'contested');
  return [...picture.actors.values()].map((actor) => {
    const out = plain.filter(({ from, to, symmetric }) => from === actor.id || (symmetric && to === actor.id));
    const into = plain.filter(({ from, to, symmetric }) => to === actor.id || (symmetric && from === actor.id));
    const signed = (list: readonly Relation[], sign: number) => list.filter((statement) => statement.sign === sign).length;
    return {
      actor,
      plain: new Set([...out, ...into]).size,
      supports: signed(out, 1),
      supported: signed(into, 1),
      opposes: signed(out, -1),
      opposed: signed(into, -1),
      contested: contested.filter((pair) => pair.a === actor.id || pair.b === actor.id).length,
    };
  });
}
