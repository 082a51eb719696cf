import { GivenUp, HeldUp, LanguageThread, TookTooLong, type Asker } from './language-thread';
import type { Answers, Questions, Task } from './questions';
import { SlowTexts } from './slow-texts';
import type { Reading } from './syntax';

/** Milliseconds for one text, the first loading of the front end apart. */
const TIMEOUT = 10_000;
const KEPT_READINGS = 200;
/** Longer texts are read, and not kept. */
const KEPT_LENGTH = 20_000;
/** Code units from which on a text is a long one: it may take seconds, and has a thread beside that of the others. */
const LONG = 2_000;
/** Milliseconds after which a short text that others wait for is taken for a long one: nested deeply, a few hundred characters take a quarter of a minute. */
const PATIENCE = 1_000;

/** Neo4j's Cypher front end, off the main thread; what takes long does not hold up the short ones. */
export class LanguageService {
  private readonly short: LanguageThread;
  private readonly long: LanguageThread;
  /** Short texts that have held up the others: they are taken for long ones at once. */
  private readonly slow = new SlowTexts();
  /** Texts for which there was not time enough: they get the same answer again, and no time. */
  private readonly refused = new SlowTexts();
  private readonly kept = new Map<string, Promise<Reading>>();

  constructor(timeout = TIMEOUT) {
    const ended = (task: Task, question: Questions[Task], why: Error) => {
      (why instanceof TookTooLong ? this.refused : this.slow).add(task, question);
    };
    this.short = new LanguageThread({ timeout, patience: PATIENCE, ended });
    this.long = new LanguageThread({ timeout, ended });
  }

  /** The errors or the parse trees of `text`; rejects with a LanguageFailure. `parameters` are the names that the statement may use. */
  read(text: string, parameters: readonly string[], asker: Asker = {}): Promise<Reading> {
    const key = JSON.stringify([text, [...parameters].sort()]);
    const known = this.kept.get(key);
    if (known) {
      return known.catch((error: unknown) => {
        // Who asked first has given up; who asks now has not.
        if (error instanceof GivenUp && asker.signal?.aborted !== true) return this.read(text, parameters, asker);
        throw error;
      });
    }
    const reading = this.ask('read', { text, parameters }, asker);
    if (text.length <= KEPT_LENGTH) this.keep(key, reading);
    return reading;
  }

  /** Any other question about a text; rejects with a LanguageFailure. */
  async ask<T extends Task>(task: T, question: Questions[T], asker: Asker = {}): Promise<Answers[T]> {
    if (this.refused.has(task, question)) throw new TookTooLong();
    if (question.text.length >= LONG || this.slow.has(task, question)) return this.long.ask(task, question, asker);
    try {
      return await this.short.ask(task, question, asker);
    } catch (error) {
      if (error instanceof HeldUp) return this.long.ask(task, question, asker);
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.short.close(), this.long.close()]);
  }

  private keep(key: string, reading: Promise<Reading>): void {
    this.kept.set(key, reading);
    reading.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT_READINGS && !oldest.done) this.kept.delete(oldest.value);
  }
}
