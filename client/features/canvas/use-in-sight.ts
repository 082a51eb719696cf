import { useEffect } from 'react';
import type { GraphView } from '../../graph/types';
import type { Selection } from '../../state/view';

/** Milliseconds that the panel beside the canvas takes to open, which changes what is in sight. */
const SETTLED = 120;

/** Brings what was selected elsewhere (a search, a link, a row) into sight, where it is not; what is in sight stays where it is. */
export function useInSight(
  graph: GraphView | null,
  selection: Selection | null,
  container: { readonly current: HTMLElement | null },
): void {
  useEffect(() => {
    const ids = idsOf(selection);
    if (!graph || ids.length === 0) return;
    const timer = setTimeout(() => {
      const box = container.current?.getBoundingClientRect();
      const places = ids.flatMap((id) => graph.screenPosition(id) ?? []);
      if (!box || places.every(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)) return;
      const [only] = ids;
      if (ids.length === 1 && only !== undefined) graph.centre(only);
      else graph.fit();
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [graph, selection, container]);
}

function idsOf(selection: Selection | null): readonly string[] {
  if (selection === null || selection.kind === 'article') return [];
  return selection.kind === 'actors' ? selection.ids : [selection.a, selection.b];
}
