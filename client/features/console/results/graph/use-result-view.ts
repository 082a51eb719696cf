import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GraphView, GraphViewEvents } from '../../../../graph/types';
import type { ResultModel } from './result-graph';

interface Opens {
  readonly node: (id: string) => void;
  readonly line: (id: string) => void;
}

/** Draws a result into the container; says why where it cannot. */
export function useResultView(container: RefObject<HTMLDivElement | null>, { model }: ResultModel, opens: Opens): string | null {
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const reducedMotion = useReducedMotion();
  const [view, setView] = useState<GraphView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const latest = useRef(opens);
  const first = useRef({ theme, reducedMotion });
  useEffect(() => {
    latest.current = opens;
  });

  useEffect(() => {
    let made: GraphView | null = null;
    let gone = false;
    const make = async () => {
      const { createGraphView } = await import('../../../../graph/graph-view');
      if (gone || !container.current) return;
      made = createGraphView(container.current, { ...first.current, events: eventsOf(latest) });
      setView(made);
    };
    make().catch(() => !gone && setFailure(NO_DRAWING));
    return () => {
      gone = true;
      made?.destroy();
    };
  }, [container]);

  useEffect(() => {
    view?.show(model, { layout: 'signed', pinned: {}, relayout: true }).catch(() => setFailure(NO_DRAWING));
  }, [view, model]);
  useEffect(() => view?.setTheme(theme), [view, theme]);
  useEffect(() => view?.setReducedMotion(reducedMotion), [view, reducedMotion]);
  return failure;
}

const NO_DRAWING = 'The result could not be drawn; the table shows the same.';

function eventsOf(latest: RefObject<Opens>): GraphViewEvents {
  return {
    onSelect: ({ actors, line }) => {
      const [node] = actors;
      if (line !== null) latest.current.line(line);
      else if (node !== undefined) latest.current.node(node);
    },
    onMenu: () => undefined,
    onMoved: () => undefined,
    onOpen: () => undefined,
    onBusy: () => undefined,
  };
}
