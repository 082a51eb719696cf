/** By what support or opposition is given. `rhetorical` alone is words; anything else is a deed. */
export const MEANS = {
  military: { name: 'Military' },
  diplomatic: { name: 'Diplomatic' },
  political: { name: 'Political' },
  material: { name: 'Material' },
  rhetorical: { name: 'Words' },
} as const;

export type Means = keyof typeof MEANS;
export const MEANS_NAMES = Object.keys(MEANS) as [Means, ...Means[]];
