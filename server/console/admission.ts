import { aborted } from '../store/errors';
import type { Limits } from './limits';

/** What waits for its turn. */
type Admitted = 'statements' | 'exports' | 'previews';

/** More of them run or wait than may: HTTP 429. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError';

  constructor(
    readonly what: Admitted,
    message: string,
  ) {
    super(message);
  }
}

interface Waiting {
  readonly client: string;
  readonly begin: () => void;
}

/** Lets in so many at a time, of one client and in all; the others wait in turn, and past a bound nobody may. */
export class Admission {
  private readonly running = new Map<string, number>();
  private waiting: Waiting[] = [];
  private total = 0;

  constructor(
    private readonly limits: Pick<Limits, 'perClient' | 'total' | 'queue'>,
    private readonly what: Admitted = 'statements',
  ) {}

  /** Resolves when the client's turn has come, with what ends it; `signal` gives the place in the queue up. */
  enter(client: string, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) return Promise.reject(aborted());
    if (this.mayBegin(client)) return Promise.resolve(this.begin(client));
    if (this.waiting.length >= this.limits.queue)
      return Promise.reject(
        new TooBusyError(this.what, `${this.total} ${this.what} run and ${this.waiting.length} wait. Ask again in a moment.`),
      );
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting = this.waiting.filter((each) => each !== entry);
        reject(aborted());
      };
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        resolve(this.begin(client));
      };
      const entry = { client, begin };
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(entry);
    });
  }

  /** Does some work in the client's turn. */
  async during<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(client, signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  private mayBegin(client: string): boolean {
    return this.total < this.limits.total && (this.running.get(client) ?? 0) < this.limits.perClient;
  }

  private begin(client: string): () => void {
    this.total += 1;
    this.running.set(client, (this.running.get(client) ?? 0) + 1);
    let ended = false;
    return () => {
      if (!ended) this.end(client);
      ended = true;
    };
  }

  private end(client: string): void {
    this.total -= 1;
    const left = (this.running.get(client) ?? 1) - 1;
    if (left === 0) this.running.delete(client);
    else this.running.set(client, left);
    const next = this.waiting.find((each) => this.mayBegin(each.client));
    if (next === undefined) return;
    this.waiting = this.waiting.filter((each) => each !== next);
    next.begin();
  }
}
