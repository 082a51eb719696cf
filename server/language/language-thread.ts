import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answers, Questions, Task } from './questions';

const LOADING_TIMEOUT = 30_000;
/** Texts that wait at once, in all and of one asker; each may take its whole time. */
const MOST_WAITING = { all: 50, each: 10 } as const;
/** Milliseconds that a text is still read after its asker has gone: starting the thread anew takes as long. */
const GRACE = 1_000;

/** Why a text got no answer: the front end took too long, or failed over it. */
export class LanguageFailure extends Error {}

/** Whoever asked does not wait for the answer any more. */
export class GivenUp extends LanguageFailure {
  constructor() {
    super('nobody waits for it any more');
  }
}

/** The text has had all the time that there is. */
export class TookTooLong extends LanguageFailure {
  constructor() {
    super('it took too long');
  }
}

/** Others wait, and the text has had its time here. */
export class HeldUp extends LanguageFailure {
  constructor() {
    super('it held up the others');
  }
}

/** Who asks: they take turns, and whose signal is given up their text is not read. */
export interface Asker {
  readonly client?: string;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly task: Task;
  readonly question: Questions[Task];
  readonly client: string;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Answers[Task]) => void;
  readonly reject: (error: LanguageFailure) => void;
}

type Answer = { readonly value: Answers[Task] } | { readonly failure: LanguageFailure };
/** What the thread posts: an error of the other side is a text here. */
type Message = { readonly value: Answers[Task] } | { readonly failure: string } | 'ready';

interface Limits {
  /** Milliseconds for one text. */
  readonly timeout: number;
  /** Milliseconds after which a text makes way for those that wait. */
  readonly patience?: number;
  /** Hears of each text for which the thread had to be ended, and why. */
  readonly ended?: (task: Task, question: Questions[Task], why: LanguageFailure) => void;
}

/** The front end in a thread of its own: started when first asked, started anew when it hangs or dies. It reads one text at a time. */
export class LanguageThread {
  private worker: Worker | null = null;
  private loaded = false;
  private timer: NodeJS.Timeout | undefined;
  private patience: NodeJS.Timeout | undefined;
  /** The current text makes way as soon as another waits. */
  private overdue = false;
  private current: Waiting | null = null;
  private waiting: Waiting[] = [];
  /** When each client's turn was last, in turns; those who never had one come first. */
  private readonly turns = new Map<string, number>();
  private turn = 0;

  constructor(private readonly limits: Limits) {}

  ask<T extends Task>(task: T, question: Questions[T], { client = '', signal }: Asker): Promise<Answers[T]> {
    if (signal?.aborted) return Promise.reject(new GivenUp());
    const own = client === '' ? 0 : this.waiting.filter((each) => each.client === client).length;
    if (this.waiting.length >= MOST_WAITING.all || own >= MOST_WAITING.each)
      return Promise.reject(new LanguageFailure('too many texts wait already'));
    return new Promise<Answers[T]>((resolve, reject) => {
      // The thread answers each task with that task's answer.
      const done = resolve as (answer: Answers[Task]) => void;
      const giveUp = () => this.giveUp(entry);
      // One signal may be there for many questions.
      const settled = () => signal?.removeEventListener('abort', giveUp);
      const entry: Waiting = {
        task,
        question,
        client,
        signal,
        resolve: (answer) => {
          settled();
          done(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      this.waiting.push(entry);
      if (this.current === null) this.next();
      else this.makeWay();
    });
  }

  async close(): Promise<void> {
    const others = this.waiting.splice(0);
    for (const each of others) each.reject(new LanguageFailure('the language service has been closed'));
    await this.stop(new LanguageFailure('the language service has been closed'));
  }

  private next(): void {
    const turnOf = ({ client }: Waiting): number => this.turns.get(client) ?? 0;
    const [first, ...others] = this.waiting;
    if (!first) {
      this.turns.clear();
      // A process that has nothing else to do may end.
      this.worker?.unref();
      return;
    }
    const due = others.reduce((best, each) => (turnOf(each) < turnOf(best) ? each : best), first);
    this.turns.set(due.client, ++this.turn);
    this.waiting = this.waiting.filter((each) => each !== due);
    this.current = due;
    const worker = this.started();
    worker.ref();
    if (this.loaded) this.begin(due);
    else this.stopIn(LOADING_TIMEOUT, new TookTooLong());
    worker.postMessage({ task: due.task, question: due.question });
  }

  /** From now on the time of a text counts. */
  private begin({ signal }: Waiting): void {
    const { timeout, patience } = this.limits;
    if (signal?.aborted) this.stopIn(GRACE, new GivenUp());
    else this.stopIn(timeout, new TookTooLong());
    if (patience === undefined) return;
    this.patience = setTimeout(() => {
      this.overdue = true;
      this.makeWay();
    }, patience);
  }

  private makeWay(): void {
    if (!this.overdue || this.waiting.length === 0) return;
    const error = new HeldUp();
    this.current?.reject(error);
    void this.stop(error);
  }

  /** Who waits gives up the place; a text that is being read holds nobody up for long. */
  private giveUp(entry: Waiting): void {
    this.waiting = this.waiting.filter((each) => each !== entry);
    entry.reject(new GivenUp());
    // What is loading is loaded for the others too.
    if (this.current === entry && this.loaded) this.stopIn(GRACE, new GivenUp());
  }

  private stopIn(milliseconds: number, why: LanguageFailure): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.stop(why), milliseconds);
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(path.join(__dirname, 'language-worker.cjs'), { execArgv: [] });
    worker.on('message', (message: Message) => {
      if (this.worker !== worker) return;
      if (message === 'ready') this.ready();
      else this.answered('value' in message ? message : { failure: new LanguageFailure(message.failure) });
    });
    worker.on('error', (error) => this.lost(worker, new LanguageFailure(error.message)));
    worker.on('exit', () => this.lost(worker, new LanguageFailure('the language service ended')));
    this.loaded = false;
    this.worker = worker;
    return worker;
  }

  private ready(): void {
    this.loaded = true;
    if (this.current) this.begin(this.current);
  }

  private answered(answer: Answer): void {
    clearTimeout(this.timer);
    clearTimeout(this.patience);
    this.overdue = false;
    const { current } = this;
    this.current = null;
    if ('value' in answer) current?.resolve(answer.value);
    else current?.reject(answer.failure);
    this.next();
  }

  private async stop(why: LanguageFailure): Promise<void> {
    const worker = this.worker;
    if (!worker) return;
    // Loading is no text's fault.
    if (this.loaded && this.current) this.limits.ended?.(this.current.task, this.current.question, why);
    this.lost(worker, why);
    await worker.terminate();
  }

  /** Who was being answered hears why not; the others get a new worker. */
  private lost(worker: Worker, why: LanguageFailure): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.answered({ failure: why });
  }
}
