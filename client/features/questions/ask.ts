import { filterToQuery } from '../../../server/domain/filter-query';
import { fromAddress, toQuery } from '../../state/permalink';
import { apply } from '../../state/store';
import { INITIAL_VIEW, type View } from '../../state/view';

/** Sets the view that a question means; how it is drawn and who was moved stays. */
export function ask(query: string): void {
  const { view } = fromAddress(query, '');
  apply(({ layout, positions, mode }) => ({ ...view, layout, positions, mode }));
}

/** Whether a view is what a question asks for, however it is drawn, and whatever was opened beside it since. */
export function isAsked(query: string, view: View): boolean {
  const asked = fromAddress(query, '').view;
  // A question without a filter asks for nothing but what it opens.
  const opens = filterToQuery(asked.filter).size === 0;
  const { layout, mode } = INITIAL_VIEW;
  const same = (one: View) => toQuery({ ...one, layout, mode, selection: opens ? one.selection : null });
  return same(asked) === same(view);
}
