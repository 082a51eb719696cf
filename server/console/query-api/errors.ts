import { StoreError, type Position, type StoreErrorCode } from '../../store/errors';
import { QueryError } from '../query-error';

/** An error as the Query API hands it out; what follows `message` is ours. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly detail?: string;
}

interface Fault {
  readonly code: string;
  readonly status: number;
}

const BAD = 400;
const UNAVAILABLE = { code: 'Neo.TransientError.General.DatabaseUnavailable', status: 503 } as const;

/** Neo4j's code for each of ours, where the database had none. */
const FAULTS: Readonly<Record<StoreErrorCode, Fault>> = {
  'query-invalid': { code: 'Neo.ClientError.Statement.SyntaxError', status: BAD },
  unsupported: { code: 'Neo.ClientError.Statement.UnsupportedOperationError', status: BAD },
  'query-failed': { code: 'Neo.ClientError.Statement.ExecutionFailed', status: BAD },
  'write-refused': { code: 'Neo.ClientError.Statement.AccessMode', status: BAD },
  'bad-parameter': { code: 'Neo.ClientError.Statement.UnsupportedOperationError', status: BAD },
  'nothing-matched': { code: 'Neo.ClientError.Statement.EntityNotFound', status: BAD },
  'query-timeout': { code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', status: BAD },
  'query-memory': { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', status: BAD },
  'query-crashed': { code: 'Neo.DatabaseError.Statement.ExecutionFailed', status: BAD },
  aborted: { code: 'Neo.ClientError.Transaction.Terminated', status: BAD },
  'store-busy': { code: 'Neo.TransientError.Request.NoThreadsAvailable', status: 503 },
  'store-locked': UNAVAILABLE,
  'store-damaged': UNAVAILABLE,
  'store-unwritable': UNAVAILABLE,
  'store-missing': UNAVAILABLE,
  'engine-missing': UNAVAILABLE,
  'store-memory': UNAVAILABLE,
  'store-failed': UNAVAILABLE,
  'store-unreachable': UNAVAILABLE,
  'store-refused': UNAVAILABLE,
  'store-outdated': UNAVAILABLE,
  'store-closed': UNAVAILABLE,
  'store-restarted': UNAVAILABLE,
};

/** What the embedded store says in words of its own, as Neo4j says it. */
const SAYS: readonly (readonly [words: RegExp, code: string, message: string])[] = [
  [/^Parameter \$(.+) is not defined\.$/, 'Neo.ClientError.Statement.ParameterMissing', 'Expected parameter(s): $1'],
  [/^division by zero.*$/, 'Neo.ClientError.Statement.ArithmeticError', '/ by zero'],
  [/^numeric value out of range.*$/, 'Neo.ClientError.Statement.ArithmeticError', 'long overflow'],
  [/^semantic error: Invalid regular expression (.*)$/, 'Neo.ClientError.Statement.SemanticError', 'Invalid Regex: $1'],
];

/** What went wrong with a statement, with its status where nothing was answered yet; null of what is no fault of a statement. */
export function apiErrorOf(error: unknown, text: string): { readonly status: number; readonly error: ApiError } | null {
  if (error instanceof QueryError) return { status: BAD, error: toApiError(error.code, error, text, error.detail) };
  if (!(error instanceof StoreError)) return null;
  const { code, status } = FAULTS[error.code];
  // The store's own words may hold a path, and help nobody who asks.
  if (status === 503) return { status, error: { code, message: 'The database cannot answer now. Ask again in a moment.' } };
  const said = error.databaseCode === null ? SAYS.find(([words]) => words.test(error.message)) : undefined;
  if (said) return { status, error: { code: said[1], message: error.message.replace(said[0], said[2]) } };
  const known = error.databaseCode ?? code;
  return { status: known.startsWith('Neo.DatabaseError.') ? 500 : status, error: toApiError(known, error, text, null) };
}

function toApiError(
  code: string,
  { message, position }: { message: string; position: Position | null },
  text: string,
  detail: string | null,
): ApiError {
  const more = detail === null ? {} : { detail };
  if (position === null || message.includes(`(line ${position.line},`)) return { code, message, ...position, ...more };
  return { code, message: `${message} ${placeText(text, position)}`, ...position, ...more };
}

/** The place of a mistake as Neo4j draws it. */
function placeText(text: string, { line, column }: Position): string {
  const lines = text.split(/\r\n|\r|\n/);
  const before = lines.slice(0, line - 1);
  const offset = offsetOf(text, before) + column - 1;
  return `(line ${line}, column ${column} (offset: ${offset}))\n"${lines[line - 1] ?? ''}"\n${' '.repeat(column)}^`;
}

/** Where the line after these begins: a line may end in one character or two. */
function offsetOf(text: string, before: readonly string[]): number {
  return before.reduce((at, line) => at + line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1), 0);
}
