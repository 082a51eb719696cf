import { aborted, StoreError } from '../errors';

interface Waiting {
  readonly start: () => Promise<void>;
  readonly reject: (error: StoreError) => void;
}

interface JobEntry {
  readonly signal?: AbortSignal | undefined;
  readonly always?: boolean;
}

/** Runs one job at a time, in order. Bounded: who finds it full is told so at once. */
export class JobQueue {
  private readonly waiting: Waiting[] = [];
  private running: Promise<void> | null = null;
  private closed = false;

  constructor(private readonly limit: number) {}

  /** Runs `job` when its turn comes, `always` even past the bound; `signal` takes it out of the queue, and has no power over it once it runs. */
  run<T>(job: () => Promise<T>, { signal, always = false }: JobEntry = {}): Promise<T> {
    if (this.closed) return Promise.reject(closed());
    if (signal?.aborted) return Promise.reject(aborted());
    if (!always && this.running && this.waiting.length >= this.limit) return Promise.reject(busy(this.limit));
    return new Promise<T>((resolve, reject) => {
      const entry: Waiting = {
        start: () => {
          signal?.removeEventListener('abort', leave);
          return job().then(resolve, reject);
        },
        reject,
      };
      const leave = (): void => {
        const at = this.waiting.indexOf(entry);
        if (at < 0) return;
        this.waiting.splice(at, 1);
        reject(aborted());
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(entry);
      this.next();
    });
  }

  /** Turns away who still waits, and resolves when the running job has ended. */
  async close(): Promise<void> {
    this.closed = true;
    for (const entry of this.waiting.splice(0)) entry.reject(closed());
    await this.running;
  }

  private next(): void {
    if (this.running) return;
    const entry = this.waiting.shift();
    if (!entry) return;
    this.running = entry.start().finally(() => {
      this.running = null;
      this.next();
    });
  }
}

/** Answers the caller at once when `signal` says so, whether or not the job can be stopped. */
export function orAborted<T>(job: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return job;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(aborted());
    signal.addEventListener('abort', leave, { once: true });
    job.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function closed(): StoreError {
  return new StoreError('store-closed', 'The graph has been closed');
}

function busy(limit: number): StoreError {
  return new StoreError('store-busy', `${limit} queries wait already; try again in a moment`);
}
