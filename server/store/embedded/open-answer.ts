import { StoreError } from '../errors';
import type { Counters, OpenAnswer, OpenOptions, Plan, Statement, Summary } from '../graph-store';
import type { Row } from '../values';
import type { EngineKeeper } from './engine-keeper';
import { orAborted } from './job-queue';
import { withEstimates } from './estimate-rows';
import { withCounts } from './plan-counts';
import { inNeo4jsShape } from './plan-shape';
import { planFromText } from './plan-text';
import { inUsersWords } from './plan-words';
import type { RunReply, SchemaReply } from './protocol';
import { collect, handOut, openResult } from './results';
import { HeldWrite } from './held-write';

/** What is asked of the engine. */
export interface Asked {
  /** In the engine's words, without EXPLAIN and PROFILE. */
  readonly statement: Statement;
  readonly mode: 'run' | 'explain' | 'profile';
  readonly writes: boolean;
  /** Before a write: statements that have to find nothing. */
  readonly unless: readonly string[];
  /** As the user knows the columns; null: as the engine names them. */
  readonly columns: readonly string[] | null;
  /** As the user wrote the columns, for a plan to show. */
  readonly items: readonly string[];
  /** What the user wrote for names of ours, for a plan to show. */
  readonly says: ReadonlyMap<string, string>;
  /** The user's columns of a row: behind them the engine has some of its own. */
  readonly rowOf: (row: Row) => Row;
  /** What the user has to be told where the engine fails. */
  readonly explain: (error: unknown) => unknown;
}

/** Begins what was asked and hands out its answer. */
export async function openAnswer(keeper: EngineKeeper, asked: Asked, options: OpenOptions): Promise<OpenAnswer> {
  try {
    return await opened(keeper, asked, options);
  } catch (error) {
    throw asked.explain(error);
  }
}

async function opened(keeper: EngineKeeper, asked: Asked, options: OpenOptions): Promise<OpenAnswer> {
  const { mode, statement, columns, writes } = asked;
  if (mode === 'explain') return answerOf(asked, columns ?? [], noRows(), summaryOf(await shownPlan(keeper, 'EXPLAIN', asked, options)));
  if (mode === 'profile' && writes)
    throw new StoreError('unsupported', 'PROFILE of a write: the embedded store profiles reads only. Neo4j runs it; here, EXPLAIN it');
  if (writes) return openWrite(keeper, asked, options);
  const plan = mode === 'profile' ? await shownPlan(keeper, 'PROFILE', asked, options) : null;
  const first = await orAborted(
    keeper.job({ ...options, repeatable: true }, (engine) => openResult(engine, statement, options)),
    options.signal,
  );
  const rows = handOut(keeper, () => Promise.resolve(first), options);
  return answerOf(asked, columns ?? first.columns, rows, summaryOf(plan));
}

/** A write is undone where its reader leaves early, and committed when all was read. */
async function openWrite(keeper: EngineKeeper, asked: Asked, options: OpenOptions): Promise<OpenAnswer> {
  // Without RETURN there are no rows.
  const rowLimit = asked.columns?.length === 0 ? 0 : (options.rowLimit ?? Infinity);
  const write = await HeldWrite.begin(keeper, asked.statement, asked.unless, { ...options, rowLimit });
  const { columns, counters }: RunReply = write.reply;
  const committed = async (): Promise<Summary> => {
    await write.end(true).catch((error: unknown) => {
      throw asked.explain(error);
    });
    return { ...summaryOf(null), counters };
  };
  return { columns: asked.columns ?? columns, rows: explained(asked, write.rows()), summary: committed };
}

/** The plan of a statement: EXPLAIN runs nothing; PROFILE runs it, and throws its rows away. */
export async function planOf(keeper: EngineKeeper, word: 'EXPLAIN' | 'PROFILE', statement: Statement, options: OpenOptions): Promise<Plan> {
  const asked = { ...statement, text: `${word} ${statement.text}` };
  const answer = await orAborted(
    keeper.job({ ...options, repeatable: true }, (engine) => collect(engine, asked, 1, false)),
    options.signal,
  );
  const plan = answer.rows[0]?.[0];
  return planFromText(typeof plan === 'string' ? plan : '');
}

/** The plan with rows to expect, in the shape and the words that its reader knows; what a PROFILE counted stands in it besides. */
async function shownPlan(keeper: EngineKeeper, word: 'EXPLAIN' | 'PROFILE', asked: Asked, options: OpenOptions): Promise<Plan> {
  const shown = await planOf(keeper, 'EXPLAIN', asked.statement, options);
  const plan = word === 'EXPLAIN' ? shown : withCounts(shown, await planOf(keeper, word, asked.statement, options));
  const schema = await orAborted(
    keeper.job(options, (engine) => engine.request({ do: 'schema' }) as Promise<SchemaReply>),
    options.signal,
  );
  return inUsersWords(withEstimates(inNeo4jsShape(plan), schema), { ...asked, columns: asked.columns ?? [] });
}

function answerOf(asked: Asked, columns: readonly string[], rows: AsyncGenerator<Row>, summary: Summary): OpenAnswer {
  const told = explained(asked, rows);
  return {
    columns,
    rows: told,
    summary: async () => {
      // Lets go of what was not read.
      await told.return(undefined);
      return summary;
    },
  };
}

async function* explained({ rowOf, explain }: Asked, rows: AsyncIterable<Row>): AsyncGenerator<Row, undefined> {
  try {
    for await (const row of rows) yield rowOf(row);
  } catch (error) {
    throw explain(error);
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a generator of nothing
async function* noRows(): AsyncGenerator<Row> {
  yield* [];
}

const NO_COUNTERS: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
};

function summaryOf(plan: Plan | null): Summary {
  return { counters: NO_COUNTERS, plan, notifications: [], bookmarks: [] };
}
