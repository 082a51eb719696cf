/** GEXF itself speaks of the start and end of an edge, as days: the columns of ours that are called so have another title. */
export const GEXF_TITLES: Readonly<Record<string, string>> = { start: 'passageStart', end: 'passageEnd' };
