import { lazy, Suspense } from 'react';
import { Dialog } from '../../components/Dialog';
import { ErrorBoundary } from '../../components/ErrorBoundary';
import { LoadingLines } from '../../components/States';
import { select } from '../../state/changes';
import { apply } from '../../state/store';
import type { Selection } from '../../state/view';
import classes from './SidePanel.module.css';

const SelectionPanel = lazy(() => import('./SelectionPanel').then(({ SelectionPanel: component }) => ({ default: component })));

/** Loads the code of the panels before somebody needs it. */
export function preparePanels(): void {
  void import('./SelectionPanel');
}

/** What is selected, on the right; a drawer where there is no room. */
export function SidePanel({ selection, drawer }: { selection: Selection | null; drawer: boolean }) {
  if (selection === null) return null;
  const content = (
    <Suspense fallback={<LoadingLines lines={6} label="Loading" />}>
      <ErrorBoundary what="The evidence" about={selection}>
        <SelectionPanel selection={selection} />
      </ErrorBoundary>
    </Suspense>
  );
  if (!drawer) {
    return (
      <aside className={classes.aside} aria-label="Evidence" id="side" tabIndex={-1}>
        {content}
      </aside>
    );
  }
  return (
    <Dialog title="Evidence" place="right" bare onClose={() => apply(select(null))}>
      {content}
    </Dialog>
  );
}
