/** A label, type or property name as Cypher text: the one way by which a name gets there. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** A name as Cypher text for a reader: quoted where it has to be. */
export function quoteOdd(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quoteName(name);
}
