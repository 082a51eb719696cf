import { fetchRelation } from '../../../api/endpoints';
import { openPair } from '../../../state/changes';
import { say } from '../../../state/page-store';
import { apply } from '../../../state/store';
import type { RelationshipValue } from '../answer/value';

/** The id by which the page may know a relationship as a statement; null where it has none. */
export function statementIdOf({ type, properties }: RelationshipValue): string | null {
  const id = properties['id'];
  return typeof id === 'string' && type !== 'MENTIONS' ? id : null;
}

/** Opens the evidence of a statement: its ends, which the answer may not hold, are asked for. */
export async function openStatement(id: string): Promise<void> {
  try {
    const { relation } = await fetchRelation(id);
    apply(openPair(relation.from, relation.to, relation.id));
  } catch (error) {
    say(error instanceof Error ? error.message : 'The evidence could not be loaded.');
  }
}
