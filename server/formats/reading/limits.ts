/** Characters of one value, row or statement: none that a person wrote is longer, and what is held at once stays small. */
export const LONGEST_VALUE = 8_000_000;
/** Characters of a text in XML: our own files have all their articles in one. */
export const LONGEST_TEXT = 32_000_000;
/** Levels of nesting: a graph format needs a dozen. */
export const DEEPEST = 64;
/** Bytes that are read at once. */
export const CHUNK = 64 * 1024;
