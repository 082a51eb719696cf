import { computeLayout } from '../../../server/domain/drawing/layouts/compute';
import type { LayoutReply, LayoutRequest } from '../../../server/domain/drawing/layouts/layout-types';
import { REHEARSING } from './runner-types';

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

/** A drawing of nobody, laid out for nothing: what has run once is compiled, and the first picture need not wait for that. */
function rehearse(): void {
  const size = { width: 30, height: 20 };
  const nodes = Array.from({ length: 24 }, (_, i) => ({ shape: size, label: size, above: 10, process: i > 21, fixed: null }));
  const edges = nodes.map((_, i) => ({
    source: i,
    target: (i * 7 + 3) % nodes.length,
    class: i % 2 === 0 ? ('support' as const) : ('opposition' as const),
    weight: 1,
  }));
  computeLayout({ layout: 'signed', nodes, edges, area: { width: 900, height: 600 } });
}

if (self.name === REHEARSING) rehearse();
