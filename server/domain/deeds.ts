import { NONE } from './filter';
import { MEANS_NAMES } from './vocabulary/means';

/** What the switch of the view says: all statements, those that tell of deeds, those that are words. */
export const DEEDS = {
  both: { name: 'Both', means: [] },
  deeds: { name: 'Deeds', means: [...MEANS_NAMES.filter((means) => means !== 'rhetorical'), NONE] },
  words: { name: 'Words', means: ['rhetorical'] },
} as const satisfies Record<string, { name: string; means: readonly string[] }>;
export type Deeds = keyof typeof DEEDS;

/** The position of the switch for the means that a filter asks for; null where none fits. */
export function deedsOf(means: readonly string[]): Deeds | null {
  const entries = Object.entries(DEEDS) as [Deeds, (typeof DEEDS)[Deeds]][];
  return entries.find(([, row]) => sameSet(row.means, means))?.[0] ?? null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
