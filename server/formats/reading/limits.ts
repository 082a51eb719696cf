/** Characters of one value, tag or row: none that a person wrote is longer, and what is held at once stays small. */
export const LONGEST_VALUE = 4_000_000;
/** Levels of nesting: a graph format needs a dozen. */
export const DEEPEST = 64;
/** Bytes that are read at once. */
export const CHUNK = 64 * 1024;
