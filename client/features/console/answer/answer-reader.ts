/** How deep a row lies in `{"data":{"values":[[`. */
const ROW = 4;

/**
 * Reads the JSON of an answer while it comes: hands out each row as soon as it is whole, and keeps the rest, in which no row is left.
 * An answer whose first member is not its data is read in one piece at the end.
 */
export class AnswerReader {
  #text = '';
  /** Where the scan goes on, and from where on nothing has been handed out or kept yet. */
  #at = 0;
  #from = 0;
  #depth = 0;
  #inText = false;
  #inRow = false;
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
    this.#text += chunk;
    for (; this.#at < this.#text.length; this.#at++) this.#read(this.#text.charAt(this.#at));
    if (!this.#inRow) this.#keep(this.#text.length);
    this.#text = this.#text.slice(this.#from);
    this.#at -= this.#from;
    this.#from = 0;
  }

  /** Everything but the rows that were handed out; throws SyntaxError where the answer broke off. */
  end(): unknown {
    return JSON.parse(this.#rest + this.#text) as unknown;
  }

  /** Everything but the rows, of an answer that nobody waits for any longer; null where no row has come. */
  broken(): unknown {
    return this.#head === null ? null : (JSON.parse(`${this.#head}]}}`) as unknown);
  }

  #read(sign: string): void {
    if (this.#inText) {
      // What is escaped ends nothing.
      if (sign === '\\') this.#at++;
      else if (sign === '"') this.#inText = false;
    } else if (sign === '"') this.#inText = true;
    else if (sign === '[' || sign === '{') this.#open(sign);
    else if (sign === ']' || sign === '}') this.#close();
    else if (sign === ',' && this.#between && !this.#inRow) this.#keep(this.#at, 1);
  }

  #open(sign: string): void {
    this.#depth++;
    if (this.#depth !== ROW || this.#past || sign !== '[') return;
    this.#keep(this.#at);
    this.#head ??= this.#rest;
    this.#inRow = true;
  }

  #close(): void {
    this.#depth--;
    if (this.#depth === 1) this.#past = true;
    if (!this.#inRow) this.#between = false;
    if (!this.#inRow || this.#depth !== ROW - 1) return;
    this.onRow(JSON.parse(this.#text.slice(this.#from, this.#at + 1)) as unknown);
    this.#from = this.#at + 1;
    this.#inRow = false;
    this.#between = true;
  }

  /** Keeps what stands up to a place, without so many characters behind it. */
  #keep(to: number, without = 0): void {
    this.#rest += this.#text.slice(this.#from, to);
    this.#from = to + without;
  }
}
