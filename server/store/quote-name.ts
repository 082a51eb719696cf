/** Characters that no store has in a name: NUL, and half a character. */
// eslint-disable-next-line no-control-regex
export const NEVER_IN_NAMES = /[\u0000\p{Surrogate}]/gu;

/** A label, type or property name as Cypher text of Neo4j's: the one way by which a name gets there. */
export function quoteName(name: string): string {
  // Most names have neither, and each property of a script comes by here.
  return /[\\`]/.test(name) ? `\`${withoutEscapes(name).replaceAll('`', '``')}\`` : `\`${name}\``;
}

/** Neo4j takes `\u0060` for a backtick before it reads anything else, in names and comments too (not after another backslash): there backslashes before a `u` are told by their own number. */
export function withoutEscapes(text: string): string {
  return text.replaceAll(/\\+(?=u)/g, (found) => '\\u005C'.repeat(found.length));
}

/** A name that every store reads alike, quoted or not. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

/** A name as Cypher text for a reader: quoted where it has to be. */
export function quoteOdd(name: string): string {
  return isPlainName(name) ? name : quoteName(name);
}
