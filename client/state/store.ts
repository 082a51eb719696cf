import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import type { Change } from './changes';
import { INITIAL_VIEW, type View } from './view';

/** How many steps can be undone. */
const STEPS = 200;

/** The one store of what can be undone. */
export const viewStore = create<{ view: View }>()(
  temporal((): { view: View } => ({ view: INITIAL_VIEW }), { limit: STEPS, equality: (past, current) => past.view === current.view }),
);

/** Takes one step, undoable; a change that changes nothing is none. */
export function apply(change: Change): void {
  const { view } = viewStore.getState();
  const next = change(view);
  if (!sameView(view, next)) viewStore.setState({ view: next });
}

/** A part of the view, for a component. */
export function useView<T>(pick: (view: View) => T): T {
  return viewStore((state) => pick(state.view));
}

/** Whether there is something to undo or redo in this page. */
export function useSteps(): { undo: boolean; redo: boolean } {
  const undo = useStore(viewStore.temporal, (state) => state.pastStates.length > 0);
  const redo = useStore(viewStore.temporal, (state) => state.futureStates.length > 0);
  return { undo, redo };
}

function sameView(a: View, b: View): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
