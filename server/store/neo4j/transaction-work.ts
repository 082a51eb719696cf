import type { Record as DriverRecord, Result } from 'neo4j-driver';
import { StoreError } from '../errors';
import type { Answer, Counters, Statement } from '../graph-store';
import type { Row, Value } from '../values';
import { fromDriver } from './from-driver';
import { toDriver } from './to-driver';

export type DriverSummary = Awaited<ReturnType<Result['summary']>>;

interface Runner {
  run(text: string, parameters: Record<string, unknown>): Result;
}

/** Statements that are sent before the first is answered: a round trip each would be slow over a network. */
const AT_ONCE = 50;

/** Sends a statement with its parameters. */
export function send(tx: Runner, { text, parameters = {} }: Statement): Result {
  return tx.run(text, toDriver(parameters));
}

/** A record as a row of ours. */
export function toRow(record: DriverRecord): Row {
  const row: Value[] = [];
  // Each value of each row comes by here, and the record's own iterator takes ten times as long.
  for (let index = 0; index < record.length; index++) row.push(fromDriver(record.get(index)));
  return row;
}

/** Runs one statement and holds at most `limit` of its rows; the database stops producing the others. */
export async function collect(tx: Runner, statement: Statement, limit: number): Promise<Answer> {
  const result = send(tx, statement);
  const { rows, truncated } =
    limit === Infinity ? { rows: (await result).records.map(toRow), truncated: false } : await first(result, limit);
  return { columns: await result.keys(), rows, counters: await countersOf(result), truncated };
}

async function first(result: Result, limit: number): Promise<Pick<Answer, 'rows' | 'truncated'>> {
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length >= limit) return { rows, truncated: true };
    rows.push(toRow(record));
  }
  return { rows, truncated: false };
}

/** How far a write has come, for whoever has to tell of its error. */
export interface Progress {
  /** The statement that is waited for, counted from 0; null where it is none's. */
  statement: number | null;
}

/** Runs statements one after the other and adds up what they did. */
export async function runAll(tx: Runner, statements: readonly Statement[], progress: Progress): Promise<Counters> {
  let total: Counters = NOTHING;
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    progress.statement = from;
    const sent = statements.slice(from, from + AT_ONCE).map((statement, index) => {
      progress.statement = from + index;
      return { statement, result: send(tx, statement) };
    });
    for (const [index, { statement, result }] of sent.entries()) {
      progress.statement = from + index;
      total = add(total, await finish(result, statement, from + index));
    }
  }
  progress.statement = null;
  return total;
}

async function finish(result: Result, { mustMatch = false }: Statement, statement: number): Promise<Counters> {
  if (mustMatch && !(await hasRow(result)))
    throw new StoreError('nothing-matched', 'The statement found nothing to write to', { statement });
  return countersOf(result);
}

async function hasRow(result: Result): Promise<boolean> {
  for await (const _row of result) return true;
  return false;
}

const NOTHING = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
} satisfies Counters;
const COUNTED = Object.keys(NOTHING) as (keyof typeof NOTHING)[];
const OF_SCHEMA = ['indexesAdded', 'indexesRemoved', 'constraintsAdded', 'constraintsRemoved'] as const;

async function countersOf(result: Result): Promise<Counters> {
  return countersIn(await result.summary());
}

/** What a statement did, as its summary has it. */
export function countersIn({ counters }: Pick<DriverSummary, 'counters'>): Counters {
  const updates = counters.updates();
  const names = [...COUNTED, ...OF_SCHEMA.filter((name) => updates[name] > 0)];
  return Object.fromEntries(names.map((name) => [name, updates[name]])) as unknown as Counters;
}

function add(a: Counters, b: Counters): Counters {
  return Object.fromEntries(COUNTED.map((name) => [name, a[name] + b[name]])) as unknown as Counters;
}
