import type { MenuItem } from '../../components/menu-item';
import type { Target } from '../../graph/types';
import { expand, focusOn, hide, move, select, showHidden, unpin, type Change } from '../../state/changes';
import type { View } from '../../state/view';

/** What the items of a menu act on, beside the view itself. */
export interface MenuContext {
  readonly view: View;
  readonly hidden: number;
  /** Nobody has neighbours beyond the picture. */
  readonly whole: boolean;
  readonly shown: readonly string[];
  readonly apply: (change: Change) => void;
  readonly open: (target: Target) => void;
  /** Null of a file that is only looked at. */
  readonly exportAround: ((ids: readonly string[]) => void) | null;
  readonly copyCitation: (line: string) => void;
  readonly place: (id: string) => { x: number; y: number } | undefined;
  readonly fit: (ids?: readonly string[]) => void;
  readonly layOut: () => void;
}

/** What the context menu offers on an actor, a line or the bare canvas. */
export function menuItems(target: Target, context: MenuContext): MenuItem[] {
  if (target.id !== null && target.kind === 'actor') return actorItems(target.id, context);
  if (target.id !== null && target.kind === 'line') return lineItems(target, target.id, context);
  return canvasItems(context);
}

function actorItems(id: string, context: MenuContext): MenuItem[] {
  const { view, whole, apply, open, place, fit, exportAround } = context;
  const ids = view.selection?.kind === 'actors' && view.selection.ids.includes(id) ? view.selection.ids : [id];
  const other = otherEnd(view, id);
  const pinned = ids.some((one) => one in view.positions);
  const at = place(id);
  return [
    { says: 'Open', icon: 'book', keys: 'Enter', act: () => open({ kind: 'actor', id }) },
    ...(other === null
      ? []
      : [
          { says: 'What stands between the two', icon: 'between', act: () => apply(select({ kind: 'between', a: other, b: id })) } as const,
        ]),
    ...(whole ? [] : [{ says: 'Expand: bring in all neighbours', icon: 'expand', act: () => apply(expand(id)) } as const]),
    { says: 'Focus: only this and its neighbours', icon: 'focus', act: () => apply(focusOn(ids)) },
    { says: ids.length > 1 ? `Hide ${ids.length} actors` : 'Hide', icon: 'hide', keys: 'H', act: () => apply(hide(ids)) },
    pinned
      ? { says: 'Unpin', icon: 'pin', begins: true, act: () => apply(unpin(ids)) }
      : { says: 'Pin here', icon: 'pin', begins: true, act: () => at && apply(move({ [id]: at })) },
    { says: 'Fit it in', icon: 'fit', act: () => fit(ids) },
    ...(exportAround ? [{ says: 'Take along as a file', icon: 'take', act: () => exportAround(ids) } as const] : []),
  ];
}

/** The one other actor that is selected: a click on a second one may ask what stands between. */
function otherEnd({ selection }: View, id: string): string | null {
  const others = selection?.kind === 'actors' ? selection.ids.filter((one) => one !== id) : [];
  return others.length === 1 ? (others[0] ?? null) : null;
}

function lineItems(target: Target, id: string, { apply, open, copyCitation }: MenuContext): MenuItem[] {
  const [a = '', , b = ''] = id.split('|');
  return [
    { says: 'Show the evidence', icon: 'book', keys: 'Enter', act: () => open(target) },
    { says: 'Copy the citations', icon: 'copy', act: () => copyCitation(id) },
    { says: 'Paths between the two', icon: 'between', begins: true, act: () => apply(select({ kind: 'between', a, b })) },
    { says: 'Focus: only these two', icon: 'focus', act: () => apply(focusOn([a, b])) },
  ];
}

function canvasItems({ hidden, shown, apply, fit, layOut }: MenuContext): MenuItem[] {
  return [
    { says: 'Fit everything in', icon: 'fit', keys: 'F', act: () => fit() },
    { says: 'Select all', icon: 'canvas', keys: 'Ctrl+A', act: () => apply(select({ kind: 'actors', ids: shown })) },
    ...(hidden === 0 ? [] : [{ says: `Show ${hidden} hidden`, icon: 'expand', begins: true, act: () => apply(showHidden) } as const]),
    { says: 'Everybody back to the layout', icon: 'undo', begins: hidden === 0, act: layOut },
  ];
}
