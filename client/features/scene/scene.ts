import { createContext, useContext } from 'react';
import type { ActorReply } from '../../../server/contract/replies';
import { relationSentence } from '../../../server/domain/sentences';
import type { CitedArticle } from '../../api/endpoints';
import type { Picture } from '../../state/picture';

/** What every part of the page knows: the picture, and whom and what its ids mean. */
export interface Scene {
  /** What the graph is about. */
  readonly title: string;
  readonly picture: Picture;
  readonly actors: ReadonlyMap<string, ActorReply>;
  readonly articles: ReadonlyMap<string, CitedArticle>;
  /** How many actors there are beyond those that the directory lists. */
  readonly beyond: number;
  /** Nothing is filtered or left out: nobody has neighbours beyond the picture. */
  readonly whole: boolean;
  /** The reader may see passages of the articles. */
  readonly passages: boolean;
}

export const SceneContext = createContext<Scene | null>(null);

/** The scene; there is one wherever the graph has been loaded. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('There is no scene here yet');
  return scene;
}

/** How an actor is called, its id where nobody knows. */
export function nameOf({ actors }: Pick<Scene, 'actors'>, id: string): string {
  return actors.get(id)?.name ?? id;
}

/** A statement as a sentence with its direction, its role and its doubts: "Iran backs the Syrian government (planned)". */
export function sentenceOf({ actors }: Pick<Scene, 'actors'>, statement: Parameters<typeof relationSentence>[0]): string {
  return relationSentence(statement, (id) => actors.get(id));
}
