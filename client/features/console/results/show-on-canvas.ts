import { EMPTY_FILTER } from '../../../../server/domain/filter';
import type { MenuItem } from '../../../components/menu-item';
import { select, type Change } from '../../../state/changes';
import { say } from '../../../state/page-store';
import { apply } from '../../../state/store';
import { countText } from '../../marks/wording';
import type { Scene } from '../../scene/scene';

/** Values that one key of a filter takes. */
const MOST = 100;

/** The ways in which the actors of a result come into the main view; each is one step of undo. */
export function showItems(ids: readonly string[], scene: Scene): MenuItem[] {
  const count = countText(ids.length, 'actor');
  const select: MenuItem = { says: `Select ${count}`, icon: 'focus', act: () => selectThere(ids, scene) };
  if (ids.length > MOST) return [select];
  return [
    select,
    { says: `Only ${count}, and what is said among them`, icon: 'canvas', act: () => show(asFilter(ids, 'both')) },
    { says: `${count} and all their neighbours`, icon: 'expand', act: () => show(asFilter(ids, 'any')) },
  ];
}

/** Asks for these actors only; nobody of them stays hidden or combined. */
export function asFilter(ids: readonly string[], ends: 'any' | 'both'): Change {
  return (view) => ({
    ...view,
    filter: { ...EMPTY_FILTER, actors: ids, ends },
    combine: false,
    mode: 'canvas',
    selection: null,
    expanded: [],
    hidden: view.hidden.filter((id) => !ids.includes(id)),
  });
}

function selectThere(ids: readonly string[], { picture }: Scene): void {
  const there = ids.filter((id) => picture.actors.has(picture.combined.into.get(id) ?? id));
  show(select({ kind: 'actors', ids }));
  if (there.length < ids.length)
    say(`${there.length} of ${countText(ids.length, 'actor')} stand in the picture; the filters leave out the others.`);
}

function show(change: Change): void {
  apply(change);
}
