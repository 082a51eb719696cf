import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Dialog } from '../../components/Dialog';
import { LoadingLines } from '../../components/States';
import { select } from '../../state/changes';
import { apply } from '../../state/store';
import type { Selection } from '../../state/view';
import { lazyPart } from './lazy-part';
import { focusRegion } from './regions';
import classes from './SidePanel.module.css';

const SelectionPanel = lazyPart('The evidence', () => import('./SelectionPanel').then(({ SelectionPanel: component }) => component), {
  waiting: <LoadingLines lines={6} label="Loading" />,
});

/** What is selected, on the right; a drawer where there is no room. */
export function SidePanel({ selection, drawer }: { selection: Selection | null; drawer: boolean }) {
  if (selection === null) return null;
  const content = <SelectionPanel selection={selection} />;
  if (!drawer) {
    return <Aside>{content}</Aside>;
  }
  return (
    <Dialog title="Evidence" place="right" bare onClose={() => apply(select(null))}>
      {content}
    </Dialog>
  );
}

/** The panel beside the picture; a focus inside goes back to where it was before, else to the picture, not to the top of the page. */
function Aside({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const aside = ref.current;
    let outside = document.activeElement;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !aside?.contains(target)) outside = target;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      if (!aside?.contains(document.activeElement)) return;
      if (outside instanceof HTMLElement && outside !== document.body && outside.isConnected) outside.focus();
      else focusRegion('stage');
    };
  }, []);
  return (
    <aside ref={ref} className={classes.aside} aria-label="Evidence" id="side" tabIndex={-1}>
      {children}
    </aside>
  );
}
