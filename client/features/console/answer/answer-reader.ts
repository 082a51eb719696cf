/** How deep a row lies in `{"data":{"values":[[`. */
const ROW = 4;

/** The signs that mean something within a text, within a row and elsewhere; all others are passed over at once. */
const SIGNS = { text: /["\\]/g, row: /["[\]{}]/g, elsewhere: /["[\]{},]/g } as const;

/**
 * Reads the JSON of an answer while it comes: hands out each row as soon as it is whole, and keeps the rest, in which no row is left.
 * An answer whose first member is not its data is read in one piece at the end.
 */
export class AnswerReader {
  /** What came last; where the scan of it goes on, and from where on nothing has been handed out or kept yet. */
  #text = '';
  #at = 0;
  #from = 0;
  #depth = 0;
  #inText = false;
  #inRow = false;
  /** What came of a row that has not ended yet. */
  #row = '';
  /** A row has ended, and its list has not: a comma here is the rows' own. */
  #between = false;
  /** The first member has ended: no rows come any more. */
  #past = false;
  #rest = '';
  /** What stands before the first row. */
  #head: string | null = null;

  constructor(private readonly onRow: (row: unknown) => void) {}

  /** Takes in what came. */
  feed(chunk: string): void {
    // A sign that is escaped may stand at the start.
    this.#at -= this.#text.length;
    this.#text = chunk;
    this.#from = 0;
    for (let sign = this.#next(); sign !== null; sign = this.#next()) this.#read(sign);
    if (this.#inRow) this.#row += this.#text.slice(this.#from);
    else this.#keep(this.#text.length);
  }

  /** Everything but the rows that were handed out; throws SyntaxError where the answer broke off. */
  end(): unknown {
    return JSON.parse(this.#rest + this.#row) as unknown;
  }

  /** Everything but the rows, of an answer that nobody waits for any longer; null where no row has come. */
  broken(): unknown {
    return this.#head === null ? null : (JSON.parse(`${this.#head}]}}`) as unknown);
  }

  /** Goes behind the next sign that means something; null where there is none. */
  #next(): string | null {
    const signs = SIGNS[this.#inText ? 'text' : this.#inRow ? 'row' : 'elsewhere'];
    signs.lastIndex = this.#at;
    const found = signs.exec(this.#text);
    this.#at = found === null ? Math.max(this.#at, this.#text.length) : signs.lastIndex;
    return found === null ? null : found[0];
  }

  #read(sign: string): void {
    if (this.#inText) {
      // What is escaped ends nothing.
      if (sign === '\\') this.#at++;
      else this.#inText = false;
    } else if (sign === '"') this.#inText = true;
    else if (sign === '[' || sign === '{') this.#open(sign);
    else if (sign === ']' || sign === '}') this.#close();
    else if (this.#between) this.#keep(this.#at - 1, 1);
  }

  #open(sign: string): void {
    this.#depth++;
    if (this.#depth !== ROW || this.#past || sign !== '[') return;
    this.#keep(this.#at - 1);
    this.#head ??= this.#rest;
    this.#inRow = true;
  }

  #close(): void {
    this.#depth--;
    if (this.#depth === 1) this.#past = true;
    if (!this.#inRow) this.#between = false;
    if (!this.#inRow || this.#depth !== ROW - 1) return;
    this.onRow(JSON.parse(this.#row + this.#text.slice(this.#from, this.#at)) as unknown);
    this.#row = '';
    this.#from = this.#at;
    this.#inRow = false;
    this.#between = true;
  }

  /** Keeps what stands up to a place, without so many characters behind it. */
  #keep(to: number, without = 0): void {
    this.#rest += this.#text.slice(this.#from, to);
    this.#from = to + without;
  }
}
