/** The importer takes values of several lines, but reads its header up to the first line end, quoted or not. */
export function hasLines(name: string): boolean {
  return /[\r\n]/.test(name);
}
