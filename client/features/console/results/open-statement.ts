import { fetchRelation } from '../../../api/endpoints';
import { openPair } from '../../../state/changes';
import { say } from '../../../state/page-store';
import { apply, viewStore } from '../../../state/store';
import type { RelationshipValue } from '../answer/value';

/** The id by which the page may know a relationship as a statement; null where it has none. */
export function statementIdOf({ type, properties }: RelationshipValue): string | null {
  const id = properties['id'];
  return typeof id === 'string' && type !== 'MENTIONS' ? id : null;
}

/** What was asked for last; whoever asks for something else meanwhile does not get the old one. */
let asked = new AbortController();

/** Opens the evidence of a statement: its ends, which the answer may not hold, are asked for. */
export async function openStatement(id: string): Promise<void> {
  asked.abort();
  const { signal } = (asked = new AbortController());
  const { selection } = viewStore.getState().view;
  try {
    const { relation } = await fetchRelation(id, null, signal);
    if (!signal.aborted && viewStore.getState().view.selection === selection) apply(openPair(relation.from, relation.to, relation.id));
  } catch (error) {
    if (!signal.aborted) say(error instanceof Error ? error.message : 'The evidence could not be loaded.');
  }
}
