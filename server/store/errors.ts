/** What can go wrong at the door to a database. Codes are stable: routes and the command line decide by them. */
export type StoreErrorCode =
  /** Another process holds the file. */
  | 'store-locked'
  /** The file is no graph, or no longer a whole one. Nothing was changed in it. */
  | 'store-damaged'
  /** The data folder or the file in it cannot be written. */
  | 'store-unwritable'
  /** Asked to open what is not there: a file to read, a database by its name. */
  | 'store-missing'
  /** There is no build of the engine for this machine. */
  | 'engine-missing'
  /** The graph alone takes more memory than the engine may. */
  | 'store-memory'
  /** The engine could not be started for another reason. */
  | 'store-failed'
  /** The database does not answer, or the connection broke. Each request tries anew. */
  | 'store-unreachable'
  /** The database does not let us in: user, password or rights. */
  | 'store-refused'
  /** The database is older than what Entente runs on. */
  | 'store-outdated'
  /** Too many callers wait already: HTTP 503. */
  | 'store-busy'
  | 'store-closed'
  /** The engine was started anew between two parts of a stream. */
  | 'store-restarted'
  /** The engine refused or could not finish the statement; its own words are the message. */
  | 'query-failed'
  /** The statement a user wrote is not Cypher as Neo4j has it. */
  | 'query-invalid'
  /** The embedded engine would not answer as Neo4j does; Neo4j runs it. */
  | 'unsupported'
  | 'query-timeout'
  | 'query-memory'
  /** The engine itself died over the statement. */
  | 'query-crashed'
  /** A write in a read, or a write to a store that is open for reading only. */
  | 'write-refused'
  /** A statement marked `mustMatch` found nothing; the whole write was undone. */
  | 'nothing-matched'
  /** A parameter that the store cannot hold unchanged. */
  | 'bad-parameter'
  | 'aborted';

export interface Position {
  /** Both counted from 1, within the statement's text. */
  readonly line: number;
  readonly column: number;
}

export interface StoreErrorDetails {
  readonly cause?: unknown;
  readonly position?: Position | undefined;
  readonly statement?: number | undefined;
  readonly databaseCode?: string | undefined;
}

/** The only error that a GraphStore rejects with. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Where in the statement, when the engine tells. */
  readonly position: Position | null;
  /** Which statement of a write, counted from 0. */
  readonly statement: number | null;
  /** Neo4j's own code, where it has one: `Neo.ClientError.Statement.SyntaxError`. */
  readonly databaseCode: string | null;

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    details: StoreErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.position = details.position ?? null;
    this.statement = details.statement ?? null;
    this.databaseCode = details.databaseCode ?? null;
  }
}

/** The error of a caller who gave up. */
export function aborted(): StoreError {
  return new StoreError('aborted', 'The caller gave up');
}
