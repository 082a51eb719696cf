import { useEffect, useRef } from 'react';
import type { Picture } from '../../state/picture';
import { useView } from '../../state/store';
import type { Selection } from '../../state/view';
import classes from './Canvas.module.css';
import { canvasStore, failDrawing } from './canvas-store';
import { useInSight } from './use-in-sight';
import { useGraphView } from './use-graph-view';

/** The drawing; everything it shows is told to it, and everything it tells becomes a step of the view. */
export function Canvas({ picture, shown }: { picture: Picture | null; shown: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  const graph = useGraphView(container);
  const layout = useView((view) => view.layout);
  const positions = useView((view) => view.positions);
  const selection = useView((view) => view.selection);
  const afresh = canvasStore((state) => state.afresh);
  const last = useRef({ layout, afresh });
  const model = picture?.model;
  const file = picture?.file ?? null;

  useEffect(() => {
    if (!graph || !model) return;
    const relayout = last.current.layout !== layout || last.current.afresh !== afresh;
    last.current = { layout, afresh };
    let wanted = true;
    graph
      .show(model, { layout, pinned: positions, file, relayout })
      .then(() => wanted && markPainted())
      .catch((failure: unknown) => wanted && failDrawing(failure));
    return () => {
      wanted = false;
    };
  }, [graph, model, file, layout, positions, afresh]);

  useEffect(() => {
    if (picture) graph?.select(selectionOf(selection, picture));
  }, [graph, selection, picture]);

  useInSight(graph, selection, container);

  return <div ref={container} className={classes.canvas} data-shown={shown} aria-hidden="true" />;
}

/** Tells `npm run bench`, and the browser's own tools, when the drawing was first seen: after the next two frames. */
function markPainted(): void {
  canvasStore.setState({ painted: true, failure: null });
  if (performance.getEntriesByName('entente:painted').length > 0) return;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('entente:painted')));
}

function selectionOf(selection: Selection | null, { lines }: Picture): { actors: string[]; line: string | null } {
  if (selection === null || selection.kind === 'article') return { actors: [], line: null };
  if (selection.kind === 'actors') return { actors: [...selection.ids], line: null };
  // An address may name the two in any order.
  const [a, b] = [selection.a, selection.b].sort();
  const between = [...lines.values()].filter(({ source, target }) => source === a && target === b);
  const line =
    selection.kind === 'pair' && selection.statement !== null
      ? between.find((one) => one.statements.some((id) => id === selection.statement))
      : between[0];
  return { actors: [selection.a, selection.b], line: (line ?? between[0])?.id ?? null };
}
