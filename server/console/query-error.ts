import type { Position } from '../store/errors';

/** What is wrong with a user's statement or request, with the code that Neo4j has for it. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly position: Position | null;
  /** What to do about it, where Neo4j's words leave that open. */
  readonly detail: string | null;

  constructor(
    /** As Neo4j's documentation lists them: `Neo.ClientError.Statement.SyntaxError`. */
    readonly code: string,
    message: string,
    { position = null, detail = null, cause }: { position?: Position | null; detail?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.position = position;
    this.detail = detail;
  }
}

/** A request that is not what the Query API takes, whatever its statement says. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
}
