import { useMemo } from 'react';
import { nameOf, useScene } from '../page/scene';
import type { Names } from './facet-names';

/** Names for ids, as the filter shows them. */
export function useNames(): Names {
  const { actors, articles } = useScene();
  return useMemo(() => ({ actor: (id) => nameOf({ actors }, id), article: (id) => articles.get(id)?.title ?? id }), [actors, articles]);
}
