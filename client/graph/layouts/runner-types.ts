import type { LayoutReply, LayoutRequest } from '../../../server/domain/drawing/layouts/layout-types';

/** Computes layouts, one at a time. */
export interface LayoutRunner {
  /** null when a later request has superseded this one. */
  run(request: LayoutRequest): Promise<LayoutReply | null>;
  stop(): void;
}

/** The name of a worker that is started ahead of its first layout. */
export const REHEARSING = 'layouts, rehearsing';
