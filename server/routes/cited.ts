import { mentionKey, type Verifier } from '../citations/verifier';
import type { Statement } from '../domain/statement';
import type { Mention } from '../queries/read-actor';

/** Adds to a statement's citation whether it holds in the reader's own copies. */
export function cited(verifier: Verifier) {
  return (statement: Statement) => ({
    ...statement,
    citation: statement.citation === null ? null : { ...statement.citation, status: verifier.status(statement.id) },
  });
}

/** Adds to a mention whether it holds. */
export function checked(verifier: Verifier) {
  return (mention: Mention) => ({ ...mention, status: verifier.status(mentionKey(mention.article, mention.actor)) });
}
