import { closingQuote } from '../../seed/cypher-quotes';
import { Unreadable, textPlace } from '../reading/items';
import { LONGEST_VALUE } from '../reading/limits';

/** A statement of a script, without its semicolon; comments are still in it. */
export interface ReadStatement {
  readonly text: string;
  /** The row in which it begins, counted from 1. */
  readonly row: number;
}

/** Where quotes and comments begin, and a statement ends. */
const MARK = /['"`;]|\/\/|\/\*/g;
/** What closes that which needs no look at what stands within. */
const CLOSES: Readonly<Record<string, string>> = { '`': '`', '//': '\n', '/*': '*/' };

/** Cuts a script at its semicolons, a piece of text at a time; those in texts, names and comments are none. */
export async function* scriptStatements(chunks: AsyncIterable<string>): AsyncGenerator<ReadStatement> {
  let text = '';
  let row = 1;
  let scanned = 0;
  for await (const chunk of chunks) {
    text += chunk;
    for (let end = nextEnd(text, scanned); ; end = nextEnd(text, 0)) {
      scanned = end.scanned;
      if (end.semicolon < 0) break;
      const statement = text.slice(0, end.semicolon);
      yield { text: statement, row };
      row += statement.split('\n').length - 1;
      text = text.slice(end.semicolon + 1);
    }
    if (text.length > LONGEST_VALUE) throw new Unreadable('too-long', `A statement is longer than ${LONGEST_VALUE} characters`, textPlace(row, 1));
  }
  if (text.trim() !== '') yield { text, row };
}

/** Where the first statement ends, from a place outside of quotes; -1 where that is still to come, and from where to look on then. */
function nextEnd(text: string, from: number): { semicolon: number; scanned: number } {
  let at = from;
  for (;;) {
    MARK.lastIndex = at;
    const found = MARK.exec(text);
    if (!found) return { semicolon: -1, scanned: Math.max(at, text.length - 1) };
    if (found[0] === ';') return { semicolon: found.index, scanned: found.index };
    const end = endOf(found[0], text, MARK.lastIndex);
    if (end < 0) return { semicolon: -1, scanned: found.index };
    at = end;
  }
}

/** Where that which a mark opens is over; -1 where that is still to come. */
function endOf(mark: string, text: string, from: number): number {
  const closes = CLOSES[mark] ?? mark;
  const end = mark in CLOSES ? text.indexOf(closes, from) : closingQuote(text, from, mark);
  return end < 0 ? -1 : end + closes.length;
}
