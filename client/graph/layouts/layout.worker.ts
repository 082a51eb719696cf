import { computeLayout } from './compute';
import type { LayoutReply, LayoutRequest } from './layout-types';

export interface LayoutJob {
  readonly job: number;
  readonly request: LayoutRequest;
}
export interface LayoutDone {
  readonly job: number;
  readonly reply: LayoutReply;
}

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  const done: LayoutDone = { job: data.job, reply: computeLayout(data.request) };
  postMessage(done);
});
