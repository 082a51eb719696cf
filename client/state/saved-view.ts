import { fromAddress, toFragment, toQuery } from './permalink';
import type { View } from './view';

/** What a file of a saved view says of itself. */
const KIND = 'entente-view';

/** A view as a file: the same query and fragment as an address, of any length. */
export function toSavedView(view: View): string {
  return `${JSON.stringify({ kind: KIND, version: 1, query: toQuery(view), fragment: toFragment(view.positions) }, null, 2)}\n`;
}

/** The view of such a file; null where it is none. */
export function fromSavedView(text: string): View | null {
  const saved = parsed(text);
  if (typeof saved !== 'object' || saved === null || !('kind' in saved) || saved.kind !== KIND) return null;
  if (!('query' in saved) || typeof saved.query !== 'string') return null;
  const fragment = 'fragment' in saved && typeof saved.fragment === 'string' ? saved.fragment : '';
  return fromAddress(saved.query, fragment).view;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
