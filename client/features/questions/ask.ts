import { fromAddress } from '../../state/permalink';
import { apply } from '../../state/store';

/** Sets the view that a question means; how it is drawn and who was moved stays. */
export function ask(query: string): void {
  const { view } = fromAddress(query, '');
  apply(({ layout, positions, mode }) => ({ ...view, layout, positions, mode }));
}
