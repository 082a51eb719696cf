import { EMPTY_FILTER, type ListKey } from '../../../server/domain/filter';
import { askedFor, type AskedFor, type Names } from '../../../server/domain/filter-words';
import { setFilter, toggleValue, type Change } from '../../state/changes';
import type { View } from '../../state/view';

/** Something that the filter asks for, in words, and how to stop asking. */
export interface FilterChip {
  readonly id: string;
  readonly text: string;
  readonly remove: Change;
}

/** All that a view asks for, each as one chip. */
export function chipsOf({ filter, expanded }: Pick<View, 'filter' | 'expanded'>, names: Names): FilterChip[] {
  return [
    ...askedFor(filter, names).map((asked) => ({ id: idOf(asked), text: asked.text, remove: stopAsking(asked) })),
    ...expanded.map((id) => ({
      id: `expand ${id}`,
      text: `Neighbours of ${names.actor(id)}`,
      remove: (view: View) => ({ ...view, expanded: view.expanded.filter((other) => other !== id) }),
    })),
  ];
}

const idOf = ({ key, value }: AskedFor): string => (value === null ? key : `${key} ${value}`);

function stopAsking({ key, value }: AskedFor): Change {
  return value === null ? setFilter({ [key]: EMPTY_FILTER[key] }) : toggleValue(key as ListKey, value);
}
