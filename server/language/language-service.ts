import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answers, Questions, Task } from './questions';
import type { Reading } from './syntax';

/** Milliseconds for one text, the first loading of the front end apart. */
const TIMEOUT = 10_000;
const LOADING_TIMEOUT = 30_000;
const KEPT_READINGS = 200;
/** Longer texts are read, and not kept. */
const KEPT_LENGTH = 20_000;
/** Texts that wait at once; each may take its whole time. */
const MOST_WAITING = 50;

/** Why a text got no answer: the front end took too long, or failed over it. */
export class LanguageFailure extends Error {}

interface Waiting {
  readonly task: Task;
  readonly question: Questions[Task];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Answers[Task]) => void;
  readonly reject: (error: LanguageFailure) => void;
}

type Answer = { readonly value: Answers[Task] } | { readonly failure: string };

/** Neo4j's Cypher front end in a thread of its own: started when first asked, started anew when it hangs or dies. */
export class LanguageService {
  private worker: Worker | null = null;
  private loaded = false;
  private timer: NodeJS.Timeout | undefined;
  /** The first is with the worker, the others wait: each has the whole time for itself. */
  private waiting: Waiting[] = [];
  private readonly kept = new Map<string, Promise<Reading>>();

  constructor(private readonly timeout = TIMEOUT) {}

  /** The errors or the parse trees of `text`; rejects with a LanguageFailure. `parameters` are the names that the statement may use. */
  read(text: string, parameters: readonly string[]): Promise<Reading> {
    const key = JSON.stringify([text, [...parameters].sort()]);
    const known = this.kept.get(key);
    if (known) return known;
    const reading = this.ask('read', { text, parameters });
    if (text.length <= KEPT_LENGTH) this.keep(key, reading);
    return reading;
  }

  /** Any other question about a text; rejects with a LanguageFailure. Who gives up while he waits is not answered at all. */
  ask<T extends Task>(task: T, question: Questions[T], signal?: AbortSignal): Promise<Answers[T]> {
    if (this.waiting.length >= MOST_WAITING) return Promise.reject(new LanguageFailure('too many texts wait already'));
    return new Promise<Answers[T]>((resolve, reject) => {
      // The worker answers each task with that task's answer.
      const done = resolve as (answer: Answers[Task]) => void;
      this.waiting.push({ task, question, signal, resolve: done, reject });
      if (this.waiting.length === 1) this.next();
    });
  }

  async close(): Promise<void> {
    const others = this.waiting.splice(1);
    for (const each of others) each.reject(new LanguageFailure('the language service has been closed'));
    await this.stop('the language service has been closed');
  }

  private next(): void {
    this.dropAbandoned();
    const [first] = this.waiting;
    if (!first) {
      // A process that has nothing else to do may end.
      this.worker?.unref();
      return;
    }
    const worker = this.started();
    worker.ref();
    this.timer = setTimeout(() => void this.stop('it took too long'), this.loaded ? this.timeout : LOADING_TIMEOUT);
    worker.postMessage({ task: first.task, question: first.question });
  }

  private dropAbandoned(): void {
    while (this.waiting[0]?.signal?.aborted) this.waiting.shift()?.reject(new LanguageFailure('nobody waits for it any more'));
  }

  private keep(key: string, reading: Promise<Reading>): void {
    this.kept.set(key, reading);
    reading.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT_READINGS && !oldest.done) this.kept.delete(oldest.value);
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(path.join(__dirname, 'language-worker.cjs'), { execArgv: [] });
    worker.on('message', (answer: Answer) => {
      this.loaded = true;
      if (this.worker === worker) this.answered(answer);
    });
    worker.on('error', (error) => this.lost(worker, error.message));
    worker.on('exit', () => this.lost(worker, 'the language service ended'));
    this.loaded = false;
    this.worker = worker;
    return worker;
  }

  private answered(answer: Answer): void {
    clearTimeout(this.timer);
    const first = this.waiting.shift();
    if ('value' in answer) first?.resolve(answer.value);
    else first?.reject(new LanguageFailure(answer.failure));
    this.next();
  }

  private async stop(why: string): Promise<void> {
    const worker = this.worker;
    if (!worker) return;
    this.lost(worker, why);
    await worker.terminate();
  }

  /** Who was being answered hears why not; the others get a new worker. */
  private lost(worker: Worker, why: string): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.answered({ failure: why });
  }
}
