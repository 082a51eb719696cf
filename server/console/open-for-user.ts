import type { GraphStore, OpenAnswer, OpenOptions, Statement } from '../store/graph-store';
import { passGate, type Passed, type Writers } from './gate/gate';
import { QueryError } from './query-error';
import type { Limits } from './limits';

export interface UserOptions extends Pick<OpenOptions, 'signal' | 'client' | 'bookmarks' | 'timeout'> {
  /** `write` only for who has shown the token, and asked for it. */
  readonly access: 'read' | 'write';
  readonly writers: Writers;
}

export interface UserAnswer extends OpenAnswer {
  readonly mode: Passed['mode'];
  readonly access: Passed['access'];
}

/** Opens a statement that a user wrote, if it passes the gate; rejects with a QueryError or StoreError. */
export async function openForUser(
  store: GraphStore,
  { text, parameters = {} }: Pick<Statement, 'text' | 'parameters'>,
  limits: Pick<Limits, 'timeoutMs' | 'length'>,
  { access, writers, bookmarks = [], timeout = limits.timeoutMs, ...asker }: UserOptions,
): Promise<UserAnswer> {
  if (text.length > limits.length) throw tooLong(text.length, limits.length);
  const statement = { text, parameters, userWritten: true };
  const within = { timeout, ...asker };
  const passed = await passGate(store, statement, { access, writers, ...within });
  const answer = await store.open(statement, { access: passed.access, bookmarks, ...within });
  return { columns: answer.columns, rows: answer.rows, summary: () => answer.summary(), ...passed };
}

function tooLong(length: number, most: number): QueryError {
  return new QueryError('Neo.ClientError.Request.Invalid', `The statement has ${length} characters; at most ${most} are read here`);
}
