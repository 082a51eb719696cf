/** What a user's statement may take; each of them is said where it cuts something short. */
export interface Limits {
  /** Milliseconds of the store's time. */
  readonly timeoutMs: number;
  /** Rows that the page asks for. */
  readonly rows: number;
  /** Bytes of an answer with a row limit. */
  readonly bytes: number;
  /** Characters of a statement. */
  readonly length: number;
  /** Statements of one client at a time. */
  readonly perClient: number;
  /** Statements at a time. */
  readonly total: number;
  /** Statements that may wait for their turn. */
  readonly queue: number;
}
