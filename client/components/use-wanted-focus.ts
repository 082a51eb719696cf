import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds without a render after which a virtual list has found its place: before, a row may be drawn, dropped and drawn again. */
const REST = 40;

/** Focuses a row of a virtual list once it is drawn and stays; whoever has moved on is left alone. */
export function useWantedFocus(scroller: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focusSoon = () => {
    clearTimeout(timer.current);
    if (wanted.current === null) return;
    timer.current = setTimeout(() => {
      const { activeElement } = document;
      const here = activeElement === null || activeElement === document.body || scroller.current?.contains(activeElement);
      if (here && wanted.current !== null) scroller.current?.querySelector<HTMLElement>(wanted.current)?.focus({ preventScroll: true });
      wanted.current = null;
    }, REST);
  };
  useEffect(focusSoon);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (selector) => {
    wanted.current = selector;
    // A neighbour that is drawn already takes the focus at once: keys that are held down must not get lost.
    const row = scroller.current?.querySelector<HTMLElement>(selector);
    row?.focus({ preventScroll: true });
    focusSoon();
  };
}
