import { aborted, StoreError } from '../errors';
import { timedOut } from './driver-errors';

export interface Leaving {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Is told once when nobody waits any longer, and lets go of the work. */
  readonly leave: () => void;
  /** While this says so the work is not left for being late: it is about to end, and how it ends matters. */
  readonly mustWait?: () => boolean;
}

/** Milliseconds between two looks at work that must be waited for, and how many looks it gets. */
const LOOK_EVERY = 100;
const LOOKS = 50;

/** Resolves with the work, or rejects as soon as its time is over or the signal says so: a server that stalls keeps nobody waiting. */
export function orLeft<T>(work: Promise<T>, { timeout, signal, leave, mustWait = () => false }: Leaving): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let looks = 0;
    const end = (error: StoreError): void => {
      stopWaiting();
      reject(error);
      leave();
    };
    const late = (): void => {
      if (mustWait() && ++looks < LOOKS) timer = setTimeout(late, LOOK_EVERY);
      else end(mustWait() ? unknownCommit() : timedOut(timeout));
    };
    const abort = (): void => end(aborted());
    const stopWaiting = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    let timer = setTimeout(late, Math.min(timeout, MOST_TIMEOUT));
    signal?.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(stopWaiting);
  });
}

/** Past this setTimeout counts from zero. */
const MOST_TIMEOUT = 2_147_483_647;

/** The connection broke between a commit and its answer. */
export function unknownCommit(): StoreError {
  return new StoreError('store-unreachable', 'The connection was lost while the write was being committed: whether it was is not known');
}
