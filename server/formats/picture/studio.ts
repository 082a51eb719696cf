import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PictureFormat } from './draw';
import type { PictureJob } from './job';

const USUAL = {
  /** Pictures that are made at a time: one processor is left to who asks for something else. */
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  /** Pictures that wait for their turn. */
  waiting: 8,
  /** Milliseconds for one picture; the largest take a few seconds. */
  timeout: 60_000,
};
/** Milliseconds that a thread without work is kept for the next picture. */
const IDLE = 60_000;
/** Megabytes of its own that one thread may hold; the pixels of a picture come beside. */
const MEMORY = 1_024;

/** Why there is no picture. */
export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly code: 'too-many-pictures' | 'picture-timeout' | 'picture-failed',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

type Answer = { readonly value: string | Uint8Array } | { readonly failure: string };

/** Where pictures are made: threads beside the server's own, a few at a time; the others wait in turn, and past a bound nobody may. */
export class Studio {
  private idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = [];
  private waiting: (() => void)[] = [];
  private busy = 0;
  private readonly limits: typeof USUAL;

  constructor(limits: Partial<typeof USUAL> = {}) {
    this.limits = { ...USUAL, ...limits };
  }

  /** Makes a picture of what `read` gives when its turn has come; rejects with a PictureError. Who gives up leaves the queue, or ends the thread that worked for him. */
  async make(format: PictureFormat, read: () => Promise<PictureJob>, signal?: AbortSignal): Promise<string | Uint8Array> {
    signal?.throwIfAborted();
    await this.turn(signal);
    let ended: Promise<unknown> = Promise.resolve();
    try {
      const job = await read();
      signal?.throwIfAborted();
      const worker = this.rested() ?? this.start();
      try {
        return await this.ask(worker, { format, job }, signal);
      } catch (error) {
        ended = worker.terminate();
        throw error;
      }
    } finally {
      // A picture that is being rendered ends its thread late: until then the place is taken.
      void ended.finally(() => this.next());
    }
  }

  private next(): void {
    this.busy--;
    this.waiting.shift()?.();
  }

  private turn(signal: AbortSignal | undefined): Promise<void> {
    const { atOnce, waiting } = this.limits;
    if (this.busy < atOnce) {
      this.busy++;
      return Promise.resolve();
    }
    if (this.waiting.length >= waiting)
      return Promise.reject(
        new PictureError('too-many-pictures', `Other pictures are being made, and ${waiting} wait. Ask again in a moment.`),
      );
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        this.busy++;
        resolve();
      };
      const leave = () => {
        this.waiting = this.waiting.filter((one) => one !== begin);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(begin);
    });
  }

  private async ask(worker: Worker, question: { format: PictureFormat; job: PictureJob }, signal?: AbortSignal) {
    const late = AbortSignal.timeout(this.limits.timeout);
    try {
      worker.ref();
      const answered = once(worker, 'message', { signal: AbortSignal.any(signal ? [late, signal] : [late]) });
      worker.postMessage(question);
      const [answer] = (await answered) as [Answer];
      if ('failure' in answer) throw new Error(answer.failure);
      this.rest(worker);
      return answer.value;
    } catch (error) {
      signal?.throwIfAborted();
      if (late.aborted) throw new PictureError('picture-timeout', TOO_LATE.replace('{seconds}', String(this.limits.timeout / 1000)), error);
      throw new PictureError('picture-failed', 'The picture could not be drawn. The log of the server says why.', error);
    }
  }

  private start(): Worker {
    const worker = new Worker(path.join(__dirname, 'drawing-worker.cjs'), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    // One that fails at rest has nobody to tell; one at work tells who asked.
    worker.on('error', () => this.forget(worker));
    return worker;
  }

  /** A process that has nothing else to do may end, and a thread that nobody needs gives its memory back. */
  private rest(worker: Worker): void {
    worker.unref();
    const end = () => {
      this.forget(worker);
      void worker.terminate();
    };
    this.idle.push({ worker, timer: setTimeout(end, IDLE).unref() });
  }

  private rested(): Worker | undefined {
    const last = this.idle.pop();
    clearTimeout(last?.timer);
    return last?.worker;
  }

  private forget(worker: Worker): void {
    this.idle = this.idle.filter((one) => one.worker !== worker);
  }
}

const TOO_LATE =
  'The picture was given up after {seconds} seconds. Take less along: a filter, what is around an actor, or what stands between two.';
