import { useEffect, type RefObject } from 'react';
import { setPage } from '../../state/page-store';
import type { Scene } from '../scene/scene';
import { singleKeys } from './preference';
import { matches, SHORTCUTS } from './shortcuts';

/** Listens for the shortcuts of the page. What stands before the page keeps its keys to itself. */
export function usePageKeys(scene: Scene, search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focusSearch = () => {
      setPage({ asking: true });
      // At once, so that no key typed behind it is lost; on a narrow window the field is there only after the drawer has opened.
      if (search.current) search.current.focus();
      else setTimeout(() => search.current?.focus());
    };
    // Asked before anybody has heard of the key: a dialog that it closes is gone when its turn is here.
    let covered = false;
    const onCapture = () => {
      covered = document.querySelector('dialog[open], [role=dialog], [role=menu]') !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || covered) return;
      const typing = isTyping(event.target);
      const shortcut = SHORTCUTS.find(
        (one) =>
          matches(one, event) &&
          one.when?.() !== false &&
          (one.single ? !typing && singleKeys.getState().on : !typing || !/[AZY]$/.test(one.keys)),
      );
      if (!shortcut) return;
      event.preventDefault();
      shortcut.act({ scene, focusSearch });
    };
    addEventListener('keydown', onCapture, { capture: true });
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onCapture, { capture: true });
      removeEventListener('keydown', onKeyDown);
    };
  }, [scene, search]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]')
  );
}
