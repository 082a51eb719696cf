import { clearFilter, hide, select, set } from '../../state/changes';
import { redo, undo } from '../../state/history';
import { setPage, toggleConsole } from '../../state/page-store';
import { askExport } from '../export/export-store';
import { apply, viewStore } from '../../state/store';
import { canvas, ZOOM_STEP } from '../canvas/canvas-store';
import { focusNextRegion } from '../page/regions';
import type { Scene } from '../scene/scene';

/** What a shortcut works with. */
interface Reach {
  readonly scene: Scene;
  readonly focusSearch: () => void;
}

/** One thing the keyboard does everywhere; `single` keys are off while somebody types, and can be switched off. */
export interface Shortcut {
  readonly keys: string;
  readonly says: string;
  readonly single: boolean;
  /** Where it is not the page's to act, the key is the browser's. */
  readonly when?: () => boolean;
  readonly act: (reach: Reach) => void;
}

/** All shortcuts of the page; the sheet behind `?` is made of them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'Ctrl+K', says: 'Command palette', single: false, act: () => setPage({ dialog: 'palette' }) },
  { keys: 'Ctrl+J', says: 'Cypher console', single: false, act: toggleConsole },
  { keys: '/', says: 'Search', single: true, act: ({ focusSearch }) => focusSearch() },
  { keys: '?', says: 'This sheet', single: true, act: () => setPage({ dialog: 'shortcuts' }) },
  { keys: 'Ctrl+Z', says: 'Undo', single: false, act: undo },
  { keys: 'Ctrl+Shift+Z', says: 'Redo', single: false, act: redo },
  { keys: 'Ctrl+Y', says: 'Redo', single: false, act: redo },
  {
    keys: 'Ctrl+A',
    says: 'Select everybody in the picture',
    single: false,
    when: onPicture,
    act: ({ scene }) => apply(select({ kind: 'actors', ids: [...scene.picture.actors.keys()] })),
  },
  { keys: 'Escape', says: 'Close the panel, the menu, the dialog', single: false, act: () => apply(select(null)) },
  { keys: 'F6', says: 'Next part of the page', single: false, act: () => focusNextRegion(1) },
  { keys: 'Shift+F6', says: 'Previous part of the page', single: false, act: () => focusNextRegion(-1) },
  { keys: 'F', says: 'Fit everything in', single: true, act: () => canvas()?.fit() },
  { keys: '+', says: 'Zoom in', single: true, act: () => canvas()?.zoomBy(ZOOM_STEP) },
  { keys: '-', says: 'Zoom out', single: true, act: () => canvas()?.zoomBy(1 / ZOOM_STEP) },
  {
    keys: 'C',
    says: 'Combine leaders and forces with their government',
    single: true,
    act: () => apply((view) => ({ ...view, combine: !view.combine })),
  },
  { keys: 'H', says: 'Hide who is selected', single: true, act: hideSelected },
  { keys: 'E', says: 'Take along as a file', single: true, act: () => askExport() },
  { keys: 'X', says: 'Clear all filters', single: true, act: () => apply(clearFilter) },
  { keys: '1', says: 'Canvas', single: true, act: () => apply(set({ mode: 'canvas' })) },
  { keys: '2', says: 'Table', single: true, act: () => apply(set({ mode: 'table' })) },
  { keys: '3', says: 'Tree', single: true, act: () => apply(set({ mode: 'tree' })) },
];

/** Whether an event is a shortcut's. A letter is meant without modifiers; on a Mac, Command is as good as Ctrl. */
export function matches(
  { keys }: Pick<Shortcut, 'keys'>,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.length > 1 && parts.includes(modifier);
  const shiftMatters = /^\p{L}$/u.test(key) || key.length > 1;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === wants('Ctrl') &&
    !event.altKey &&
    (!shiftMatters || event.shiftKey === wants('Shift'))
  );
}

/** Whoever is in a panel, or reads beside the picture, means the text there. */
function onPicture(): boolean {
  const at = document.activeElement;
  const kind = viewStore.getState().view.selection?.kind ?? 'actors';
  return at === null || at === document.body ? kind === 'actors' : document.getElementById('stage')?.contains(at) === true;
}

function hideSelected(): void {
  const { selection } = viewStore.getState().view;
  if (selection?.kind === 'actors') apply(hide(selection.ids));
}
