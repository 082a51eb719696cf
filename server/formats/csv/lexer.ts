import { Unreadable } from '../reading/items';
import { LONGEST_VALUE } from '../reading/limits';

/** The cells of a row. One without a value is null, one with an empty text is quoted: only the quotes tell the two apart. */
export type CsvRow = readonly (string | null)[];

/**
 * Rows out of CSV (RFC 4180) that comes piece by piece. What ends the first row ends all of them: a text may hold the other line ends without quotes.
 * (csv-parse says whether a cell was quoted only in a context that it makes anew for each: that took nine tenths of the time.)
 */
export class CsvLexer {
  private text = '';
  /** What came since; it is looked at when there is as much of it as of the cell that goes on, so that a long cell is not read anew with each piece. */
  private waiting = '';
  private at = 0;
  private cells: (string | null)[] = [];
  private size = 0;
  private rows = 0;
  private width: number | null = null;
  private lineEnd: string | null = null;

  /** The rows that the piece completes; throws Unreadable where it is no CSV. */
  read(piece: string, isLast = false): CsvRow[] {
    this.waiting += piece;
    const untaken = this.text.length - this.at;
    if (!isLast && this.waiting.length < untaken) {
      this.checkSize(untaken + this.waiting.length);
      return [];
    }
    this.text = this.text.slice(this.at) + this.waiting;
    this.waiting = '';
    this.at = 0;
    const rows: CsvRow[] = [];
    while (this.takeCell(rows, isLast));
    this.checkSize(this.text.length - this.at);
    return rows;
  }

  /** Takes a cell, and the row that it is the last of; whether there is a whole one. */
  private takeCell(rows: CsvRow[], isLast: boolean): boolean {
    const { text, at } = this;
    if (at === text.length && this.cells.length === 0) return false;
    const isQuoted = text[at] === '"';
    const end = isQuoted ? this.endOfQuoted() : this.endOfPlain();
    const behind = end === null ? null : this.delimiterAt(end, isLast);
    if (end === null || behind === null) {
      if (isLast) throw this.trouble('A quote is not closed');
      return false;
    }
    const value = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end) || null;
    this.cells.push(value);
    this.size += end - at + 1;
    this.checkSize(0);
    this.at = end + behind.length;
    if (behind !== ',') rows.push(this.endRow(behind));
    return true;
  }

  /** Where the quoted cell ends, its quotes included; null where it goes on. */
  private endOfQuoted(): number | null {
    let quote = this.text.indexOf('"', this.at + 1);
    while (quote >= 0 && this.text[quote + 1] === '"') quote = this.text.indexOf('"', quote + 2);
    return quote < 0 ? null : quote + 1;
  }

  private endOfPlain(): number {
    const { text } = this;
    for (let at = this.at; at < text.length; at++) {
      const character = text[at];
      if (character === ',' || this.lineEndAt(at) !== null) return at;
      if (character === '"') throw this.trouble('A quote stands within a cell that does not begin with one');
    }
    return text.length;
  }

  /** What ends a cell here; null where the next piece tells. */
  private delimiterAt(at: number, isLast: boolean): string | null {
    const { text } = this;
    if (at === text.length) return isLast ? '' : null;
    if (text[at] === ',') return ',';
    if (text[at] === '\r' && at === text.length - 1 && !isLast) return null;
    const lineEnd = this.lineEndAt(at);
    if (lineEnd === null) throw this.trouble('A cell goes on behind its closing quote');
    return lineEnd;
  }

  private lineEndAt(at: number): string | null {
    const character = this.text[at];
    if (character !== '\r' && character !== '\n') return null;
    const lineEnd = this.lineEnd ?? (this.text.startsWith('\r\n', at) ? '\r\n' : character);
    return this.text.startsWith(lineEnd, at) ? lineEnd : null;
  }

  private endRow(lineEnd: string): CsvRow {
    const row = this.cells;
    this.width ??= row.length;
    if (row.length !== this.width) throw this.trouble(`A row has not as many cells as the first: ${row.length}, not ${this.width}`);
    if (lineEnd !== '') this.lineEnd ??= lineEnd;
    this.cells = [];
    this.size = 0;
    this.rows += 1;
    return row;
  }

  private checkSize(untaken: number): void {
    if (this.size + untaken > LONGEST_VALUE) throw this.trouble(`A row is longer than ${LONGEST_VALUE} characters`, 'too-long');
  }

  private trouble(message: string, code: 'not-well-formed' | 'too-long' = 'not-well-formed'): Unreadable {
    return new Unreadable(code, message, { part: null, row: this.rows + 1, column: null });
  }
}
