import type { z } from 'zod';
import { number, wholeNumber } from './config-numbers';

/** How many exports may be under way; each reads from the store for as long as its client takes. */
export interface ExportLimits {
  /** Exports of one client at a time. */
  readonly perClient: number;
  /** Exports at a time. */
  readonly total: number;
  /** Exports that may wait for their turn. */
  readonly queue: number;
  /** Milliseconds that a client may read nothing of what waits for it. */
  readonly idleMs: number;
}

/** Settings for files that leave over HTTP. */
export const EXPORT_SETTINGS = {
  ENTENTE_EXPORT_CLIENT: wholeNumber(1, 1000, 'a number of exports').default(4),
  ENTENTE_EXPORT_TOTAL: wholeNumber(1, 1000, 'a number of exports').default(8),
  ENTENTE_EXPORT_QUEUE: wholeNumber(0, 10_000, 'a number of exports').default(16),
  ENTENTE_EXPORT_IDLE: number(0.1, 3600, 'a number of seconds').default(60),
};

/** What the settings let an export take. */
export function toExportLimits(set: z.infer<z.ZodObject<typeof EXPORT_SETTINGS>>): ExportLimits {
  return {
    perClient: set.ENTENTE_EXPORT_CLIENT,
    total: set.ENTENTE_EXPORT_TOTAL,
    queue: set.ENTENTE_EXPORT_QUEUE,
    idleMs: set.ENTENTE_EXPORT_IDLE * 1000,
  };
}
