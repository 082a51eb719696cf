/** A label, type or property name as Cypher text: the one way by which a name gets there. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
