import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GraphView } from '../../graph/types';
import { FONT } from '../../theme';
import { canvasStore, failDrawing } from './canvas-store';
import { canvasEvents } from './canvas-events';

/** A canvas in the container, in the theme of the page; null until its code and its font are there. */
export function useGraphView(container: RefObject<HTMLDivElement | null>): GraphView | null {
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const reducedMotion = useReducedMotion();
  const [view, setView] = useState<GraphView | null>(null);
  const first = useRef({ theme, reducedMotion });

  useEffect(() => {
    let made: GraphView | null = null;
    let gone = false;
    const make = async () => {
      const [{ createGraphView }] = await Promise.all([import('../../graph/graph-view'), fontLoaded()]);
      if (gone || !container.current) return;
      made = createGraphView(container.current, { ...first.current, events: canvasEvents });
      setView(made);
      canvasStore.setState({ canvas: made });
    };
    make().catch((failure: unknown) => !gone && failDrawing(failure));
    return () => {
      gone = true;
      made?.destroy();
      canvasStore.setState({ canvas: null, painted: false, failure: null, hover: null });
    };
  }, [container]);

  useEffect(() => {
    view?.setTheme(theme);
  }, [view, theme]);
  useEffect(() => {
    view?.setReducedMotion(reducedMotion);
  }, [view, reducedMotion]);
  return view;
}

/** Labels are measured when they are placed: their font has to be there before. A font that fails to load is no reason to show nothing. */
async function fontLoaded(): Promise<void> {
  await document.fonts.load(`500 12px ${FONT}`).catch(() => []);
}
