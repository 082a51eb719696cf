import { EMPTY_FILTER, type Filter, type ListKey } from '../../server/domain/filter';
import type { Positions } from '../../server/domain/drawing/model';
import { INITIAL_VIEW, type Selection, type View } from './view';

/** One step of the reader, from one view to the next; each is one step of undo. */
export type Change = (view: View) => View;

/** Sets keys of the filter. */
export const setFilter =
  (patch: Partial<Filter>): Change =>
  (view) => ({ ...view, filter: { ...view.filter, ...patch } });

/** Adds a value to a list of the filter, or takes it out. */
export const toggleValue =
  <K extends ListKey>(key: K, value: Filter[K][number]): Change =>
  (view) => {
    const values: readonly Filter[K][number][] = view.filter[key];
    const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
    return setFilter({ [key]: next })(view);
  };

/** Asks nothing of one list any more. */
export const clearKey =
  (key: ListKey): Change =>
  (view) =>
    setFilter({ [key]: [] })(view);

/** Asks nothing any more; who was hidden is shown again too. */
export const clearFilter: Change = (view) => ({ ...view, filter: EMPTY_FILTER, expanded: [], hidden: [], processes: true });

/** Opens something beside the picture; null closes. */
export const select =
  (selection: Selection | null): Change =>
  (view) => ({ ...view, selection });

/** Opens one actor. */
export const openActor = (id: string): Change => select({ kind: 'actors', ids: [id] });

/** Opens the evidence of a pair, at one statement where one is meant. */
export const openPair = (a: string, b: string, statement: string | null = null): Change =>
  select(a <= b ? { kind: 'pair', a, b, statement } : { kind: 'pair', a: b, b: a, statement });

/** Opens an article, at one statement where one is meant. */
export const openArticle = (id: string, statement: string | null = null): Change => select({ kind: 'article', id, statement });

/** Adds to the actors that are selected, or takes out who is among them already. */
export const addToSelection =
  (ids: readonly string[]): Change =>
  (view) => {
    const now = view.selection?.kind === 'actors' ? view.selection.ids : [];
    const all = ids.every((id) => now.includes(id)) ? now.filter((id) => !ids.includes(id)) : [...new Set([...now, ...ids])];
    return select(all.length > 0 ? { kind: 'actors', ids: all } : null)(view);
  };

/** Shows these actors and their neighbours only. */
export const focusOn =
  (ids: readonly string[]): Change =>
  (view) => ({ ...setFilter({ actors: ids, ends: 'any' })(view), expanded: [], hidden: view.hidden.filter((id) => !ids.includes(id)) });

/** Brings the neighbours of an actor in, whatever else the filter selects. */
export const expand =
  (id: string): Change =>
  (view) => ({ ...view, expanded: view.expanded.includes(id) ? view.expanded : [...view.expanded, id] });

/** Takes actors off the canvas, and out of what is selected. */
export const hide =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, hidden: [...new Set([...view.hidden, ...ids])], selection: touches(view.selection, ids) ? null : view.selection });

/** Shows everybody who was hidden, processes included. */
export const showHidden: Change = (view) => ({ ...view, hidden: [], processes: true });

/** Takes note of where the reader has put actors. */
export const move =
  (positions: Readonly<Positions>): Change =>
  (view) => ({ ...view, positions: { ...view.positions, ...positions } });

/** Lets actors go back to their place in the layout. */
export const unpin =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => !ids.includes(id))) });

/** Chooses a layout; nobody keeps the place where he was put by hand. */
export const setLayout =
  (layout: View['layout']): Change =>
  (view) => ({ ...view, layout, positions: {} });

/** Sets any of the switches of the view. */
export const set =
  (patch: Partial<Omit<View, 'filter'>>): Change =>
  (view) => ({ ...view, ...patch });

/** The view as it was at the start; a file that is looked at stays. */
export const reset: Change = ({ file }) => ({ ...INITIAL_VIEW, file });

/** Looks at a file in place of the graph; nothing of what was set for the graph holds for it. */
export const openFile =
  (file: number): Change =>
  ({ layout, mode }) => ({ ...INITIAL_VIEW, layout, mode, file });

/** Goes back to the graph. */
export const closeFile: Change = ({ layout, mode }) => ({ ...INITIAL_VIEW, layout, mode });

function touches(selection: Selection | null, ids: readonly string[]): boolean {
  if (selection === null || selection.kind === 'article') return false;
  const held = selection.kind === 'actors' ? selection.ids : [selection.a, selection.b];
  return held.some((id) => ids.includes(id));
}
