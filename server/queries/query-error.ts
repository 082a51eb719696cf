/** A request asks for something that the graph does not have; `errors` names each field and what is allowed there. */
export class WrongValueError extends Error {
  override readonly name = 'WrongValueError';
  constructor(readonly errors: readonly { readonly field: string; readonly message: string }[]) {
    super(errors.map(({ field, message }) => `${field}: ${message}`).join('; '));
  }
}

/** The graph holds nothing with this id; `near` are ids that may have been meant. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  constructor(
    readonly kind: 'actor' | 'article' | 'relation',
    readonly id: string,
    readonly near: readonly string[] = [],
  ) {
    super(`There is no ${kind} ${id}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`);
  }
}
