import type { LayoutReply } from '../../../server/domain/drawing/layouts/layout-types';
import { REHEARSING, type LayoutRunner } from './runner-types';
import type { LayoutDone, LayoutJob } from './layout.worker';

interface Waiting {
  readonly job: number;
  readonly settle: (reply: LayoutReply | null) => void;
  readonly fail: (error: Error) => void;
}

let spare: Worker | null = null;

/** Starts a worker before there is anything to lay out, so that its code is there, and compiled, when the data are. */
export function prepareLayouts(): void {
  spare ??= newWorker(REHEARSING);
}

const newWorker = (name: string) => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name });

/** Computes layouts in a worker, which is started now so that it is warm when it is needed. One that is no longer wanted is killed with its worker. */
export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let jobs = 0;

  const start = () => {
    const started = spare ?? newWorker('layouts');
    spare = null;
    started.addEventListener('message', ({ data }: MessageEvent<LayoutDone>) => {
      if (waiting?.job !== data.job) return;
      waiting.settle(data.reply);
      waiting = null;
    });
    started.addEventListener('error', (event) => {
      // A worker whose code has not come says nothing, and would answer nobody: the next request starts another.
      started.terminate();
      if (worker !== started) return;
      worker = null;
      waiting?.fail(new Error(`The layout failed: ${event.message || 'its code could not be loaded'}`));
      waiting = null;
    });
    return started;
  };
  const stop = () => {
    if (waiting) worker?.terminate();
    if (waiting) worker = null;
    waiting?.settle(null);
    waiting = null;
  };
  worker = start();

  return {
    run: (request) => {
      stop();
      worker ??= start();
      const message: LayoutJob = { job: ++jobs, request };
      worker.postMessage(message);
      return new Promise((settle, fail) => (waiting = { job: message.job, settle, fail }));
    },
    stop: () => {
      stop();
      worker?.terminate();
      worker = null;
    },
  };
}
