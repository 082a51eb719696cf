/** GEXF itself speaks of the start and end of an edge, as days: the columns of ours that are called so have another title. */
export const GEXF_TITLES: Readonly<Record<string, string>> = { start: 'passageStart', end: 'passageEnd' };
/** Titles that a property outside the codebook cannot have. */
export const RESERVED_TITLES = Object.values(GEXF_TITLES);
