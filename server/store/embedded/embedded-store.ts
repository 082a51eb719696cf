import { namedParameters } from '../../domain/console-text';
import { StoreError } from '../errors';
import type {
  Answer,
  Counters,
  GraphStore,
  Health,
  OpenAnswer,
  OpenOptions,
  Plan,
  RunOptions,
  Statement,
  StoreSchema,
} from '../graph-store';
import type { Row } from '../values';
import { checkParameters } from './convert';
import { Dialect } from './dialect/dialect';
import { rowOf } from './dialect/floats';
import type { JobOptions, KeeperSettings } from './engine-keeper';
import { EngineKeeper } from './engine-keeper';
import { engineName, NOT_IN_NAMES } from './engine-name';
import { orAborted } from './job-queue';
import type { Asked } from './open-answer';
import { openAnswer, planOf } from './open-answer';
import type { SchemaReply } from './protocol';
import { collect, streamRows } from './results';

/** Milliseconds for what is no query of a user's: it takes as long as it takes, and this is for an engine that hangs. */
const MAINTENANCE = { timeout: 120_000 };

/** The graph in a file of its own, served by a process of the engine. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  /** As a new Neo4j calls its own. */
  readonly database = 'neo4j';
  readonly notInNames = NOT_IN_NAMES;
  readonly quoted = engineName;
  private readonly dialect = new Dialect();
  /** The engine for what users ask, where it has one of its own; started when first needed. */
  private guests: Promise<EngineKeeper> | null = null;

  private constructor(private readonly keeper: EngineKeeper) {}

  static async open(settings: KeeperSettings): Promise<EmbeddedStore> {
    return new EmbeddedStore(await EngineKeeper.start(settings));
  }

  async open(statement: Statement, options: OpenOptions = {}): Promise<OpenAnswer> {
    const asked = await this.asked(statement, options);
    return openAnswer(await this.keeperFor(statement), asked, options);
  }

  async explain(statement: Statement, options: OpenOptions = {}): Promise<Plan> {
    const asked = await this.asked(statement, { ...options, access: 'write' });
    const keeper = await this.keeperFor(statement);
    return planOf(keeper, 'EXPLAIN', asked.statement, options).catch((error: unknown) => {
      throw asked.explain(error);
    });
  }

  async run(statement: Statement, options: RunOptions = {}): Promise<Answer> {
    if (statement.userWritten) return this.runForUser(statement, options);
    const write = options.access === 'write';
    if (write) this.refuseWhenSealed();
    const job = this.keeper.job({ ...options, repeatable: !write }, (engine) =>
      collect(engine, statement, options.rowLimit ?? Infinity, write),
    );
    return write ? job : orAborted(job, options.signal);
  }

  /** One row more than is wanted says whether there are more. */
  private async runForUser(statement: Statement, options: RunOptions): Promise<Answer> {
    const limit = options.rowLimit ?? Infinity;
    const opened = await this.open(statement, { ...options, rowLimit: limit + 1 });
    const rows: Row[] = [];
    for await (const row of opened.rows) rows.push(row);
    const { counters } = await opened.summary();
    return { columns: opened.columns, rows: rows.slice(0, limit), counters, truncated: rows.length > limit };
  }

  stream(statement: Statement, options: RunOptions = {}): AsyncGenerator<Row> {
    const isOurs = !statement.userWritten && options.access !== 'write';
    return isOurs ? streamRows(this.keeper, statement, options) : this.streamForUser(statement, options);
  }

  private async *streamForUser(statement: Statement, options: RunOptions): AsyncGenerator<Row> {
    if (options.access === 'write') throw new StoreError('write-refused', 'Rows are streamed from reads only');
    yield* (await this.open(statement, options)).rows;
  }

  async write(statements: readonly Statement[], options: JobOptions = {}): Promise<Counters> {
    this.refuseWhenSealed();
    const sent = statements.map(({ text, parameters = {}, mustMatch = false }) => ({
      text,
      parameters: checkParameters(parameters),
      mustMatch,
    }));
    return this.keeper.job(options, (engine) => engine.request({ do: 'write', statements: sent }) as Promise<Counters>);
  }

  async applySchema(statements: readonly string[]): Promise<void> {
    this.refuseWhenSealed();
    await this.keeper.job(MAINTENANCE, (engine) => engine.request({ do: 'ddl', statements }));
  }

  async checkpoint(): Promise<void> {
    await this.keeper.job(MAINTENANCE, (engine) => engine.request({ do: 'checkpoint' }));
  }

  /** From now on nothing can write: the engine itself has the file open for reading only, and other processes may read it too. */
  async seal(): Promise<void> {
    await this.keeper.seal(MAINTENANCE);
  }

  async schema(): Promise<StoreSchema> {
    const reply = await this.keeper.job({}, (engine) => engine.request({ do: 'schema' }) as Promise<SchemaReply>);
    return { labels: counted(reply.labels), relationshipTypes: counted(reply.edge_types), propertyKeys: [...reply.property_keys].sort() };
  }

  health(): Promise<Health> {
    return Promise.resolve(this.keeper.health);
  }

  /** The engine's process: its memory is counted apart from ours. */
  enginePid(): Promise<number | undefined> {
    return this.keeper.pid();
  }

  /** Results that wait in the engine to be fetched, as of its last answer. */
  openCursors(): Promise<number> {
    return this.keeper.cursors();
  }

  async close(): Promise<void> {
    await this.dialect.close();
    const guests = await this.guests?.catch(() => null);
    await Promise.all([this.keeper.close(), guests?.close()]);
  }

  /** What the engine is asked for a statement; rejects where that is not Cypher, or nothing that it answers. */
  private async asked(statement: Statement, { access = 'read', signal, client }: RunOptions): Promise<Asked> {
    if (!statement.userWritten)
      return {
        statement,
        mode: 'run',
        writes: access === 'write',
        columns: null,
        items: [],
        says: new Map(),
        unless: [],
        rowOf: (row) => row,
        explain: (error) => error,
      };
    const { text, parameters = {} } = statement;
    const translation = await this.dialect.translate(statement, {
      ...(signal ? { signal } : {}),
      ...(client === undefined ? {} : { client }),
    });
    const asked = { ...translation, statement: { text: translation.text, parameters: namedParameters(text, parameters) } };
    if (asked.writes && asked.mode !== 'explain') {
      if (access === 'read') throw new StoreError('write-refused', 'Writing in read access mode not allowed');
      this.refuseWhenSealed();
    }
    const { floats, guards } = translation;
    const unless = guards.map((each) => each.text);
    return { ...asked, unless, rowOf: (row) => rowOf(row, floats), explain: (error) => this.dialect.explain(text, error, guards) };
  }

  /** Where nothing can write, what users ask has an engine of its own: only that one is ever stopped for a statement that gets out of hand. */
  private async keeperFor({ userWritten = false }: Statement): Promise<EngineKeeper> {
    if (!userWritten || this.keeper.access === 'write') return this.keeper;
    this.guests ??= this.keeper.another();
    return this.guests.catch((error: unknown) => {
      this.guests = null;
      throw error;
    });
  }

  private refuseWhenSealed(): void {
    if (this.keeper.access === 'read') throw new StoreError('write-refused', 'The graph is open for reading only');
  }
}

function counted(rows: readonly { readonly name: string; readonly count: number }[]): { name: string; count: number }[] {
  const used = rows.filter(({ count }) => count > 0).map(({ name, count }) => ({ name, count }));
  return used.sort((a, b) => (a.name < b.name ? -1 : 1));
}
