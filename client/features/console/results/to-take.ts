import type { QueryResult } from '../../export/scopes';
import type { Answer } from '../answer/answer';
import type { RunItem } from '../state/console-store';
import { statementsOf } from './actors';

/**
 * What of an answer can be taken along; null where nothing of the graph can be in it. The server runs the statement again, for all that it finds; what
 * was allowed to change the graph is not run twice. `beyond` are the actors that the page does not know: a text of the answer may be the id of one.
 */
export function toTake(
  { sent, parameters, write }: Pick<RunItem, 'sent' | 'parameters' | 'write'>,
  { found, cut, fault }: Answer,
  actors: readonly string[],
  beyond: number,
): QueryResult | null {
  const statements = statementsOf(found);
  const counts = { actors: actors.length, statements: statements.length };
  const some = actors.length + statements.length > 0;
  if (write) {
    const selection = { actors: [...actors], statements: statements.length === 0 ? null : statements };
    return some ? { counts, scope: { selection } } : null;
  }
  const cutShort = cut !== null || fault !== null;
  const more = found.texts.size > 0 && (cutShort || beyond > 0);
  if (!some && !more) return null;
  return { counts: cutShort || more ? null : counts, scope: { statement: sent, parameters } };
}
