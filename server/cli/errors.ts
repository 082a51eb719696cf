/** The command line was used wrongly: the message says how it is used, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command did its work and the answer is no: the message says why, and the exit status is 1. */
export class FailedError extends Error {
  override readonly name = 'FailedError';
}
