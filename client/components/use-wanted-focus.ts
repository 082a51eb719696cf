import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds in which a virtual list finds its place: a row may be drawn, dropped and drawn again while the others are measured. */
const SETTLES = 800;

/** Focuses a row of a virtual list as soon as it is drawn, and again where the list drops it on the way; whoever moves on is left alone. */
export function useWantedFocus(scroller: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<{ readonly selector: string; readonly until: number } | null>(null);
  const focus = () => {
    if (wanted.current === null || Date.now() > wanted.current.until) return;
    const { activeElement } = document;
    const elsewhere = activeElement !== null && activeElement !== document.body && !scroller.current?.contains(activeElement);
    if (elsewhere) wanted.current = null;
    else scroller.current?.querySelector<HTMLElement>(wanted.current.selector)?.focus({ preventScroll: true });
  };
  useEffect(focus);
  return (selector) => {
    wanted.current = { selector, until: Date.now() + SETTLES };
    focus();
  };
}
