import type { ReactNode } from 'react';
import { openActor, openArticle, openPair } from '../../state/changes';
import { canvas } from '../canvas/canvas-store';
import { nameOf, useScene } from '../scene/scene';
import { ViewLink } from './ViewLink';

/** The name of an actor, which opens it; resting on it shows where it stands. */
export function ActorLink({ id, children }: { id: string; children?: ReactNode }) {
  const scene = useScene();
  const show = (on: boolean) => canvas()?.highlight(on && scene.picture.actors.has(id) ? { kind: 'actor', id } : null);
  return (
    <ViewLink to={openActor(id)} onMouseEnter={() => show(true)} onMouseLeave={() => show(false)}>
      {children ?? nameOf(scene, id)}
    </ViewLink>
  );
}

/** The title of an article, which opens it, at a statement where one is meant. */
export function ArticleLink({ id, statement, children }: { id: string; statement?: string; children?: ReactNode }) {
  const { articles } = useScene();
  return <ViewLink to={openArticle(id, statement ?? null)}>{children ?? articles.get(id)?.title ?? id}</ViewLink>;
}

/** Words that open the evidence of a pair. */
export function PairLink({ a, b, statement, children }: { a: string; b: string; statement?: string; children: ReactNode }) {
  return <ViewLink to={openPair(a, b, statement ?? null)}>{children}</ViewLink>;
}
