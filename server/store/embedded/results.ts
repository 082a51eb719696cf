import { aborted, StoreError } from '../errors';
import type { Answer, RunOptions, Statement } from '../graph-store';
import type { Row } from '../values';
import { checkParameters, fromEngine } from './convert';
import type { EngineKeeper } from './engine-keeper';
import type { EngineProcess } from './engine-process';
import { orAborted } from './job-queue';
import type { ReadReply, RunReply } from './protocol';

/** Rows in one message between the processes. */
export const BATCH = 2_000;

/** A result that waits in the engine's process. */
export interface OpenResult extends ReadReply {
  readonly engine: EngineProcess;
}

/** Runs a read and keeps what does not fit the first batch. A caller who has left meanwhile will not fetch it: nobody else would let go of it. */
export async function openResult(engine: EngineProcess, statement: Statement, options: RunOptions): Promise<OpenResult> {
  const reply = await start(engine, statement, options.rowLimit ?? Infinity, false);
  if (options.signal?.aborted) {
    if (reply.cursor !== null) await engine.request({ do: 'drop', cursor: reply.cursor });
    throw aborted();
  }
  return { engine, ...reply };
}

/** Streams the rows of a read: one generator and no other around it, for every row of every read of ours comes by here. */
export function streamRows(keeper: EngineKeeper, statement: Statement, options: RunOptions): AsyncGenerator<Row> {
  const open = () => keeper.job({ ...options, repeatable: true }, (engine) => openResult(engine, statement, options));
  return handOut(keeper, () => orAborted(open(), options.signal), options);
}

/** Hands out the rows of a result, a batch at a time; who leaves early lets go of the rest. */
export async function* handOut(keeper: EngineKeeper, open: () => Promise<OpenResult>, options: RunOptions): AsyncGenerator<Row> {
  const first = await open();
  const wanted = Math.min(options.rowLimit ?? Infinity, first.length);
  let handedOut = 0;
  try {
    for (let { rows } = first; rows.length > 0; rows = await more(keeper, first, handedOut, wanted, options)) {
      for (const row of rows) {
        if (options.signal?.aborted) throw aborted();
        handedOut += 1;
        yield row.map(fromEngine);
      }
    }
  } finally {
    if (handedOut < first.length) await drop(keeper, first);
  }
}

/** Runs a statement and collects its answer. */
export async function collect(engine: EngineProcess, statement: Statement, limit: number, write: boolean): Promise<Answer> {
  const first = await start(engine, statement, limit, write);
  const wanted = Math.min(limit, first.length);
  const rows = [...first.rows];
  while (rows.length < wanted) rows.push(...(await next(engine, first, rows.length, wanted)));
  if (first.cursor !== null && wanted < first.length) await engine.request({ do: 'drop', cursor: first.cursor });
  return {
    columns: first.columns,
    rows: rows.map((row) => row.map(fromEngine)),
    counters: first.counters,
    truncated: first.length > wanted,
  };
}

async function start(engine: EngineProcess, { text, parameters = {} }: Statement, limit: number, write: boolean): Promise<RunReply> {
  const sent = checkParameters(parameters);
  return engine.request({
    do: 'run',
    text,
    parameters: sent,
    write,
    batch: Math.min(limit, BATCH),
    keep: limit > BATCH,
  }) as Promise<RunReply>;
}

async function more(
  keeper: EngineKeeper,
  first: OpenResult,
  handedOut: number,
  wanted: number,
  options: RunOptions,
): Promise<ReadReply['rows']> {
  if (handedOut >= wanted) return [];
  const job = keeper.job(options, (engine) => {
    if (engine !== first.engine) throw new StoreError('store-restarted', 'The engine was started anew while rows were being handed out');
    return next(engine, first, handedOut, wanted);
  });
  return orAborted(job, options.signal);
}

async function next(engine: EngineProcess, { cursor }: ReadReply, from: number, wanted: number): Promise<ReadReply['rows']> {
  if (cursor === null) return [];
  return engine.request({ do: 'more', cursor, from, batch: Math.min(BATCH, wanted - from) }) as Promise<ReadReply['rows']>;
}

/** Lets go of the rows that nobody will fetch; where the engine is gone they are gone with it. */
async function drop(keeper: EngineKeeper, { engine, cursor }: OpenResult): Promise<void> {
  if (cursor === null) return;
  await keeper.job({ always: true }, () => engine.request({ do: 'drop', cursor })).catch(() => undefined);
}
