/** Characters of one value, row or statement: none that a person wrote is longer, and what is held at once stays small. */
export const LONGEST_VALUE = 8_000_000;
/** Characters of a text in XML: our own files have all their articles in one. */
export const LONGEST_TEXT = 32_000_000;
/** Items of a text that is split into a list: each takes many times the room that it has in the text. */
export const MOST_ITEMS = 100_000;
/** Attributes of one element, and those that a file declares. */
export const MOST_ATTRIBUTES = 10_000;
/** Characters of a label or type. */
export const LONGEST_NAME = 200;
/** Labels of one element. */
export const MOST_LABELS = 100;
/** Characters of an element of JSON, each value in it counted as what it takes at most to be held. */
export const LONGEST_PART = 32_000_000;
export const VALUE_WEIGHT = 200;
/** Levels of nesting: a graph format needs a dozen. */
export const DEEPEST = 64;
/** Bytes that are read at once. */
export const CHUNK = 64 * 1024;
