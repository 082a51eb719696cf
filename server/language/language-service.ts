import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from './syntax';

/** Milliseconds for one text, the first loading of the front end apart. */
const TIMEOUT = 10_000;
const LOADING_TIMEOUT = 30_000;
const KEPT_READINGS = 200;
/** Longer texts are read, and not kept. */
const KEPT_LENGTH = 20_000;

/** Why a text got no reading: the front end took too long, or failed over it. */
export class LanguageFailure extends Error {}

interface Question {
  readonly text: string;
  readonly parameters: readonly string[];
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: LanguageFailure) => void;
}

type Answer = { readonly value: Reading } | { readonly failure: string };

/** Neo4j's Cypher front end in a thread of its own: started when first asked, started anew when it hangs or dies. */
export class LanguageService {
  private worker: Worker | null = null;
  private loaded = false;
  private timer: NodeJS.Timeout | undefined;
  /** The first is with the worker, the others wait: each has the whole time for itself. */
  private questions: Question[] = [];
  private readonly kept = new Map<string, Promise<Reading>>();

  constructor(private readonly timeout = TIMEOUT) {}

  /** The errors or the parse trees of `text`; rejects with a LanguageFailure. `parameters` are the names that the statement may use. */
  read(text: string, parameters: readonly string[]): Promise<Reading> {
    const key = JSON.stringify([text, [...parameters].sort()]);
    const known = this.kept.get(key);
    if (known) return known;
    const reading = this.ask(text, parameters);
    if (text.length <= KEPT_LENGTH) this.keep(key, reading);
    return reading;
  }

  async close(): Promise<void> {
    const waiting = this.questions.splice(1);
    for (const question of waiting) question.reject(new LanguageFailure('the language service has been closed'));
    await this.stop('the language service has been closed');
  }

  private ask(text: string, parameters: readonly string[]): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.questions.push({ text, parameters, resolve, reject });
      if (this.questions.length === 1) this.next();
    });
  }

  private next(): void {
    const [question] = this.questions;
    if (!question) {
      // A process that has nothing else to do may end.
      this.worker?.unref();
      return;
    }
    const worker = this.started();
    worker.ref();
    this.timer = setTimeout(() => void this.stop('it took too long'), this.loaded ? this.timeout : LOADING_TIMEOUT);
    worker.postMessage({ text: question.text, parameters: question.parameters });
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
    const question = this.questions.shift();
    if ('value' in answer) question?.resolve(answer.value);
    else question?.reject(new LanguageFailure(answer.failure));
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
