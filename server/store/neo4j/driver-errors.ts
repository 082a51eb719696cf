import { Neo4jError } from 'neo4j-driver';
import type { Position, StoreErrorCode } from '../errors';
import { StoreError } from '../errors';

/** By Neo4j's own code, the first that fits; anything else is the statement's trouble. */
const CODES: readonly (readonly [pattern: RegExp, code: StoreErrorCode])[] = [
  [/\.Statement\.AccessMode$|ForbiddenOnReadOnlyDatabase$/, 'write-refused'],
  [/\.TransactionTimedOut/, 'query-timeout'],
  [/MemoryPoolOutOfMemoryError$|OutOfMemoryError$|TransactionMemoryLimit$/, 'query-memory'],
  [/MaximumTransactionLimitReached$|NoThreadsAvailable$/, 'store-busy'],
  [/\.Security\.(AuthorizationExpired|TokenExpired)$/, 'store-unreachable'],
  [/\.Security\./, 'store-refused'],
  [/DatabaseNotFound$/, 'store-missing'],
  // What is left of those after the driver's own tries: a deadlock, a leader that is being elected.
  [
    /^(ServiceUnavailable|SessionExpired|ProtocolError)$|DatabaseUnavailable$|NotALeader$|\.Cluster\.|^Neo\.TransientError\./,
    'store-unreachable',
  ],
];

/** Where Neo4j puts a statement's mistake at the end of its message. */
const PLACE = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[^]*$/;

/** The driver has no code for a pool that stays full, or whose server lets connections hang. */
const POOL_EMPTY = /acquisition timed out/i;

export interface Circumstances {
  /** Milliseconds that the statement had. */
  readonly timeout?: number;
  /** Which statement of a write, counted from 0. */
  readonly statement?: number | undefined;
}

/** What the driver or the database says, as an error of ours: its own words, its place in the statement, a stable code. */
export function toStoreError(error: unknown, { timeout, statement }: Circumstances = {}): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const message = code === 'query-timeout' ? stoppedAfter(timeout) : wordsOf(error);
  return new StoreError(code, message, {
    cause: error,
    position: positionOf(error),
    statement: isOfStatement(code) ? statement : undefined,
    databaseCode: error instanceof Neo4jError && error.code.startsWith('Neo.') ? error.code : undefined,
  });
}

/** The error of a query that took longer than it may. */
export function timedOut(timeout: number | undefined): StoreError {
  return new StoreError('query-timeout', stoppedAfter(timeout));
}

function stoppedAfter(timeout: number | undefined): string {
  return timeout === undefined
    ? 'The database stopped the query after the time that it allows'
    : `The query was stopped after ${timeout / 1000} s`;
}

/** Only of a refused statement is it known that nothing was written. */
function isOfStatement(code: StoreErrorCode): boolean {
  return code === 'query-failed' || code === 'write-refused' || code === 'query-timeout' || code === 'query-memory';
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Neo4jError)) return 'query-failed';
  if (POOL_EMPTY.test(error.message)) return 'store-busy';
  return CODES.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'query-failed';
}

/** Neo4j's sentence without its place and its drawing of it, and the driver's without its general advice. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (POOL_EMPTY.test(message)) return 'no connection in time';
  return (/^[^]*(?:Caused by|Socket responded with): ([^]*)$/.exec(message)?.[1] ?? message).replace(PLACE, '').trim();
}

function positionOf(error: unknown): Position | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const found = PLACE.exec(error.message);
  return found && found[1] !== '0' ? { line: Number(found[1]), column: Number(found[2]) } : undefined;
}
