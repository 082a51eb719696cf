/** The text in quotes that somebody is writing. */
export interface QuotedText {
  /** The place after the opening quote. */
  readonly start: number;
  /** Before the closing quote; the caret itself where what follows is no plain text. */
  readonly end: number;
  /** What stands before the caret. */
  readonly typed: string;
  /** The property that it is compared with or given to; null where none stands there. */
  readonly property: string | null;
}

const PIECE = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|`[^`]*(?:`|$)|'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)/g;
/** Code units before and after that can tell which property is meant. */
const SIGHT = 500;
const BEFORE = /([\p{L}_][\p{L}\p{N}_]*)`?\s*(?::|=|<>|=~|STARTS\s+WITH|ENDS\s+WITH|CONTAINS|IN)\s*(?:\[[^\]]*)?$/iu;
const AFTER = /^['"]\s*IN\s+[\p{L}_][\p{L}\p{N}_]*\.([\p{L}_][\p{L}\p{N}_]*)/iu;
const PLAIN = /^[\p{L}\p{N} ._-]*/u;

/** The text in quotes around a place; null where it is in none. */
export function quotedTextAt(text: string, caret: number): QuotedText | null {
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (index >= caret) return null;
    const closed = piece.length > 1 && piece.endsWith(piece.charAt(0));
    if (caret > index + piece.length - (closed ? 1 : 0)) continue;
    return /^['"]/.test(piece) ? quoted(text, index + 1, caret) : null;
  }
  return null;
}

function quoted(text: string, start: number, caret: number): QuotedText {
  const rest = text.slice(caret, caret + SIGHT);
  const plain = PLAIN.exec(rest)?.[0] ?? '';
  const isClosed = rest.startsWith(text.charAt(start - 1), plain.length);
  const end = isClosed ? caret + plain.length : caret;
  const property = BEFORE.exec(text.slice(Math.max(0, start - 1 - SIGHT), start - 1))?.[1] ?? AFTER.exec(rest.slice(plain.length))?.[1];
  return { start, end, typed: text.slice(start, caret), property: property ?? null };
}
