import { z } from 'zod';
import { number, wholeNumber } from './config-numbers';
import type { Limits } from './console/limits';

const MEGABYTE = 1024 * 1024;

/** Settings for the Cypher that users write. */
export const CONSOLE_SETTINGS = {
  ENTENTE_CONSOLE_TIMEOUT: number(0.1, 3600, 'a number of seconds').default(10),
  ENTENTE_CONSOLE_ROWS: wholeNumber(1, 1_000_000, 'a number of rows').default(10_000),
  ENTENTE_CONSOLE_BYTES: wholeNumber(1, 1024, 'a number of megabytes').default(32),
  ENTENTE_CONSOLE_LENGTH: wholeNumber(1000, 1_000_000, 'a number of characters').default(20_000),
  ENTENTE_CONSOLE_CLIENT: wholeNumber(1, 1000, 'a number of statements').default(4),
  ENTENTE_CONSOLE_TOTAL: wholeNumber(1, 1000, 'a number of statements').default(16),
  ENTENTE_CONSOLE_QUEUE: wholeNumber(0, 10_000, 'a number of statements').default(32),
};

/** What the settings let a user's statement take. */
export function toLimits(set: z.infer<z.ZodObject<typeof CONSOLE_SETTINGS>>): Limits {
  return {
    timeoutMs: set.ENTENTE_CONSOLE_TIMEOUT * 1000,
    rows: set.ENTENTE_CONSOLE_ROWS,
    bytes: set.ENTENTE_CONSOLE_BYTES * MEGABYTE,
    length: set.ENTENTE_CONSOLE_LENGTH,
    perClient: set.ENTENTE_CONSOLE_CLIENT,
    total: set.ENTENTE_CONSOLE_TOTAL,
    queue: set.ENTENTE_CONSOLE_QUEUE,
  };
}
