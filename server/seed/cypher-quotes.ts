/** Where a text that began before `from` ends: the place of the quote that closes it, -1 where none does. A text of any length: a regular expression would run out of stack. */
export function closingQuote(text: string, from: number, quote: string): number {
  let end = text.indexOf(quote, from);
  while (end >= 0 && isEscaped(text, from, end)) end = text.indexOf(quote, end + 1);
  return end;
}

/** The same of a name between backticks, where two of them stand for one. */
export function closingBacktick(text: string, from: number): number {
  let end = text.indexOf('`', from);
  while (end >= 0 && text[end + 1] === '`') end = text.indexOf('`', end + 2);
  return end;
}

function isEscaped(text: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}
