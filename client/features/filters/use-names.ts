import { useMemo } from 'react';
import { nameOf, useScene, type Scene } from '../scene/scene';
import type { Names } from '../../../server/domain/filter-words';

/** Names for ids, as the filter shows them. */
export function useNames(): Names {
  const { actors, articles } = useScene();
  return useMemo(() => namesOf({ actors, articles }), [actors, articles]);
}

/** The same, outside of a component. */
export function namesOf({ actors, articles }: Pick<Scene, 'actors' | 'articles'>): Names {
  return { actor: (id) => nameOf({ actors }, id), article: (id) => articles.get(id)?.title ?? id };
}
