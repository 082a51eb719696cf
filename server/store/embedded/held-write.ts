import { aborted } from '../errors';
import type { OpenOptions, Statement } from '../graph-store';
import type { Row } from '../values';
import { checkParameters, fromEngine } from './convert';
import type { EngineKeeper } from './engine-keeper';
import type { EngineProcess } from './engine-process';
import type { ReadReply, RunReply } from './protocol';
import { BATCH } from './results';

/** A write that has run and is not committed yet. Nothing else runs until it is committed or undone; at its timeout the engine is stopped, which undoes it. */
export class HeldWrite {
  private handedOut = 0;
  private decide: (commit: boolean) => void = () => undefined;
  private readonly decided = new Promise<boolean>((resolve) => (this.decide = resolve));

  private constructor(
    private readonly engine: EngineProcess,
    readonly reply: RunReply,
    private readonly options: OpenOptions,
    private readonly done: () => Promise<void>,
  ) {}

  /** Runs the statement; rejects with why it cannot. */
  static begin(
    keeper: EngineKeeper,
    { text, parameters = {} }: Statement,
    unless: readonly string[],
    options: OpenOptions,
  ): Promise<HeldWrite> {
    const sent = checkParameters(parameters);
    return new Promise((resolve, reject) => {
      const job = keeper.job(options, async (engine) => {
        const reply = (await engine.request({ do: 'begin', text, parameters: sent, batch: BATCH, unless })) as RunReply;
        const write = new HeldWrite(engine, reply, options, () => job);
        resolve(write);
        const commit = await Promise.race([write.decided, engine.gone.then(() => false)]);
        await engine.request({ do: 'end', cursor: reply.cursor, commit });
      });
      job.catch(reject);
    });
  }

  /** The rows, once; leaving them early undoes the write. */
  async *rows(): AsyncGenerator<Row> {
    const wanted = Math.min(this.options.rowLimit ?? Infinity, this.reply.length);
    let done = false;
    try {
      for (let rows = this.reply.rows; this.handedOut < wanted; rows = await this.more()) {
        for (const row of rows.slice(0, wanted - this.handedOut)) {
          if (this.options.signal?.aborted) throw aborted();
          this.handedOut += 1;
          yield row.map(fromEngine);
        }
      }
      done = true;
    } finally {
      await this.end(done);
    }
  }

  /** Commits the write, or undoes it; what was decided first holds. */
  end(commit: boolean): Promise<void> {
    this.decide(commit);
    return this.done();
  }

  private async more(): Promise<ReadReply['rows']> {
    const { cursor, length } = this.reply;
    if (cursor === null || this.handedOut >= length) return [];
    return this.engine.request({ do: 'more', cursor, from: this.handedOut, batch: BATCH }) as Promise<ReadReply['rows']>;
  }
}
