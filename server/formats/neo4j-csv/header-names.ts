/** What the importer cannot read in a header: a brace would begin options, a parenthesis a group of ids, and it takes one line. */
const UNREADABLE = /[(){}\r\n]/g;

/** Whether the importer gives a property another name. */
export function isRenamed(name: string): boolean {
  return name.search(UNREADABLE) >= 0;
}

/** The name without it. */
export function renamed(name: string): string {
  return name.replaceAll(UNREADABLE, '_');
}
