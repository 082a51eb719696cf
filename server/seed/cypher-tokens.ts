import { closingBacktick, closingQuote } from './cypher-quotes';

/** One token of Cypher; comments and white space are none. */
export interface Token {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'symbol';
  /** What it means: a string or a backticked name without its quotes and escapes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A string, name or comment that is opened and never closed. */
export class UnclosedError extends Error {
  constructor(
    what: string,
    readonly offset: number,
  ) {
    super(`this ${what} is never closed`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const SKIPPED = /(?:\s+|\/\/[^\n]*)+/y;
const BLOCK_COMMENT = /\/\*[^]*?\*\//y;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/** Cuts Cypher into tokens: enough of it to find where statements end and what they merge. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length; at = skip(text, tokens.at(-1)?.end ?? at + 1)) tokens.push(tokenAt(text, at));
  return tokens;
}

function skip(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = match(SKIPPED, text, at)?.end ?? match(BLOCK_COMMENT, text, at)?.end;
    if (end === undefined) break;
    at = end;
  }
  if (text.startsWith('/*', at)) throw new UnclosedError('comment', at);
  return at;
}

function tokenAt(text: string, start: number): Token {
  const first = text.charAt(start);
  if (first === "'" || first === '"') return quoted('string', text, start, closingQuote(text, start + 1, first));
  if (first === '`') return quoted('name', text, start, closingBacktick(text, start + 1));
  const word = match(WORD, text, start);
  if (word) return { kind: 'word', value: word.found[0], start, end: word.end };
  const number = match(NUMBER, text, start);
  if (number) return { kind: 'number', value: number.found[0], start, end: number.end };
  return { kind: 'symbol', value: first, start, end: start + 1 };
}

function quoted(kind: 'string' | 'name', text: string, start: number, closes: number): Token {
  if (closes < 0) throw new UnclosedError(kind, start);
  const inner = text.slice(start + 1, closes);
  return { kind, value: kind === 'string' ? unescape(inner) : nameIn(inner), start, end: closes + 1 };
}

function match(pattern: RegExp, text: string, at: number): { found: RegExpExecArray; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { found, end: pattern.lastIndex };
}

function nameIn(inner: string): string {
  return inner.replaceAll('``', '`').replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, letter: string | undefined) =>
    code === undefined ? (ESCAPES[letter ?? ''] ?? letter ?? '') : String.fromCharCode(parseInt(code, 16)),
  );
}
