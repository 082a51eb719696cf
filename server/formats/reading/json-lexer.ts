import { Unreadable, textPlace, type Place } from './items';
import { LONGEST_VALUE } from './limits';

export type JsonScalar = string | number | bigint | boolean | null;

/** A mark of the grammar, or a value without parts. */
export type JsonToken =
  | { readonly mark: '{' | '}' | '[' | ']' | ':' | ','; readonly index: number }
  | { readonly mark: null; readonly value: JsonScalar; readonly index: number };

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[a-z]+/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const MARKS = new Set(['{', '}', '[', ']', ':', ',']);

/** Cuts JSON into tokens, a piece of text at a time. Integers of any size stay exact: past 2^53 they are bigints, which JSON.parse has not. */
export class JsonLexer {
  private text = '';
  private at = 0;
  private row = 1;
  /** The index, maybe before the piece at hand, at which the line at hand began, and that of the break that ends it. */
  private lineStart = 0;
  private lineEnd = Infinity;

  /** Takes the next piece. */
  add(piece: string): void {
    this.placeAt(this.at);
    this.lineStart -= this.at;
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    this.lineEnd = this.breakFrom(0);
    if (this.text.length - piece.length > LONGEST_VALUE)
      throw new Unreadable('too-long', `A value is longer than ${LONGEST_VALUE} characters`, this.placeAt(0));
  }

  /** The next whole token; null where the rest of it is still to come, or nothing is. `last`: nothing is. */
  next(last: boolean): JsonToken | null {
    BLANK.lastIndex = this.at;
    BLANK.exec(this.text);
    this.at = BLANK.lastIndex;
    const first = this.text[this.at];
    if (first === undefined) return null;
    const index = this.at;
    if (MARKS.has(first)) {
      this.at += 1;
      return { mark: first as '{', index };
    }
    const value = first === '"' ? this.string(last) : this.bare(last);
    return value === undefined ? null : { mark: null, value, index };
  }

  /** Where a token of the piece at hand stands. */
  placeAt(index: number): Place {
    while (this.lineEnd < index) {
      this.row += 1;
      this.lineStart = this.lineEnd + 1;
      this.lineEnd = this.breakFrom(this.lineStart);
    }
    return textPlace(this.row, index - this.lineStart + 1);
  }

  /** The index behind the piece at hand. */
  get end(): number {
    return this.text.length;
  }

  /** What is wrong at a token. */
  wrong(index: number, message: string): Unreadable {
    return new Unreadable('not-well-formed', message, this.placeAt(index));
  }

  private breakFrom(index: number): number {
    const found = this.text.indexOf('\n', index);
    return found < 0 ? Infinity : found;
  }

  private string(last: boolean): string | undefined {
    let end = this.text.indexOf('"', this.at + 1);
    while (end >= 0 && isEscaped(this.text, end)) end = this.text.indexOf('"', end + 1);
    if (end < 0) {
      if (last) throw this.wrong(this.at, 'A text is never closed');
      return undefined;
    }
    try {
      const value = JSON.parse(this.text.slice(this.at, end + 1)) as string;
      this.at = end + 1;
      return value;
    } catch {
      throw this.wrong(this.at, 'A text holds a line break or an escape that JSON does not have');
    }
  }

  /** A number or a word; one that reaches to the end of the piece may go on in the next. */
  private bare(last: boolean): JsonScalar | undefined {
    const pattern = /[-\d]/.test(this.text[this.at] ?? '') ? NUMBER : WORD;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found && pattern.lastIndex === this.text.length && !last) return undefined;
    const value = found && (pattern === NUMBER ? toNumber(found) : WORDS.get(found[0]));
    if (!found || value === undefined || (value === null && found[0] !== 'null')) throw this.wrong(this.at, 'This is no JSON');
    this.at = pattern.lastIndex;
    return value;
  }
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function toNumber([text, fraction, exponent]: RegExpExecArray): number | bigint {
  const value = Number(text);
  return fraction === undefined && exponent === undefined && !Number.isSafeInteger(value) ? BigInt(text) : value;
}
