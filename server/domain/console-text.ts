/** A stretch of what stands in the console: a statement, or a line with a command. Offsets are code units of the whole text, `end` exclusive. */
export interface TextPart {
  readonly kind: 'statement' | 'command';
  /** Without the semicolon, and the white space and comments around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Comments, texts and names in backticks, closed or not yet; semicolons in them end nothing. Whatever else is taken by the character. */
const PIECE = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)|`[^`]*(?:`|$)|\s+|[^]/gy;
const BLANK = /^(?:\s|\/\/|\/\*)/;
const COMMAND = /:[^\n]*/y;

/** The statements and commands of a text that somebody may still be writing, in its order. */
export function splitConsoleText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start !== -1) parts.push({ kind: 'statement', text: text.slice(start, end), start, end });
    start = -1;
  };
  for (let at = 0; at < text.length;) {
    const isCommand = start === -1 && text[at] === ':';
    const piece = pieceAt(isCommand ? COMMAND : PIECE, text, at);
    if (isCommand) parts.push(commandAt(piece, at));
    else if (piece === ';') close();
    else if (!BLANK.test(piece)) {
      if (start === -1) start = at;
      end = at + piece.length;
    }
    at += piece.length;
  }
  close();
  return parts;
}

/** A parameter, or what a dollar sign in it names none: a comment, a text, a name in backticks. */
const PARAMETER =
  /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|\$\s*(?:`((?:[^`]|``)*)`|([\p{ID_Continue}\p{Sc}]+))|`[^`]*`/gu;
const ESCAPE = /\\u+([0-9a-fA-F]{4})/g;

/** Those of the parameters that a statement names. */
export function namedParameters<Value>(text: string, parameters: Readonly<Record<string, Value>>): Record<string, Value> {
  const read = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const names = new Set([...read.matchAll(PARAMETER)].map(([, quoted, bare]) => quoted?.replaceAll('``', '`') ?? bare));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name)));
}

/** The part that someone at `caret` means: the one there, else the last before it, else the first. */
export function partAt<Part extends TextPart>(parts: readonly Part[], caret: number): Part | undefined {
  return parts.findLast(({ start }) => start <= caret) ?? parts[0];
}

/** The place that line and column (both from 1) have in a text. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(text.length, start + Math.max(0, column - 1));
}

function pieceAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? text.charAt(at);
}

function commandAt(line: string, start: number): TextPart {
  const text = line.trimEnd();
  return { kind: 'command', text, start, end: start + text.length };
}
