/** A character that means itself in both kinds of regular expressions. */
const LITERAL = /[\p{L}\p{N}\p{M} _\-:;,'"/@#%!<>=~`]/u;
const ESCAPED = /[.*+?()[\]{}|^$\\/-]/;
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'a-zA-Z0-9_', s: ' \\t\\n\\x0B\\f\\r' };
const ANYTHING = '[^\\n\\r\\u{85}\\u{2028}\\u{2029}]';
const QUANTIFIER = /^([*+?]|\{\d{1,3}(,\d{0,3})?\})(\?)?/;

/** A regular expression of Java's in the engine's words, meaning the same; null where that is not sure. */
export function translateRegex(java: string): string | null {
  const folds = java.startsWith('(?i)');
  const out: string[] = [];
  let rest = folds ? java.slice(4) : java;
  while (rest !== '') {
    const piece = next(rest, folds);
    if (!piece) return null;
    out.push(piece.text);
    rest = rest.slice(piece.length);
  }
  return out.join('');
}

interface Piece {
  readonly text: string;
  /** Code units read. */
  readonly length: number;
}

function next(rest: string, folds: boolean): Piece | null {
  const atom = atomAt(rest, folds);
  if (!atom) return null;
  const after = rest.slice(atom.length);
  const quantifier = QUANTIFIER.exec(after)?.[0] ?? '';
  if (quantifier !== '' && (/^(\((\?:)?|\|)$/.test(atom.text) || /^[*+?{]/.test(after.slice(quantifier.length)))) return null;
  return { text: atom.text + quantifier, length: atom.length + quantifier.length };
}

function atomAt(rest: string, folds: boolean): Piece | null {
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (first === '.') return { text: ANYTHING, length: 1 };
  if (rest.startsWith('(?:')) return { text: '(?:', length: 3 };
  if (first === '(') return rest.startsWith('(?') ? null : { text: '(', length: 1 };
  if (first === ')' || first === '|') return { text: first, length: 1 };
  if (first === '[') return classAt(rest, folds);
  if (first === '\\') return escapeAt(rest, '[', ']');
  return LITERAL.test(first) ? { text: letter(first, folds), length: first.length } : null;
}

function escapeAt(rest: string, open: string, close: string): Piece | null {
  const escaped = rest.charAt(1);
  const set = CLASSES[escaped];
  if (set !== undefined) return { text: open + set + close, length: 2 };
  return ESCAPED.test(escaped) ? { text: escaped === '/' ? '/' : `\\${escaped}`, length: 2 } : null;
}

/** Java folds ASCII letters only. */
function letter(character: string, folds: boolean): string {
  if (!folds || !/[a-z]/i.test(character)) return character;
  return `[${character.toLowerCase()}${character.toUpperCase()}]`;
}

function classAt(rest: string, folds: boolean): Piece | null {
  const found = /^\[(\^?)((?:[^[\]\\&^]|\\[^])+)\]/.exec(rest);
  if (!found) return null;
  const [all, not = '', body = ''] = found;
  const parts: string[] = [];
  for (let at = 0; at < body.length;) {
    const part = memberAt(body.slice(at), folds);
    if (!part) return null;
    parts.push(part.text);
    at += part.length;
  }
  return { text: `[${not}${parts.join('')}]`, length: all.length };
}

function memberAt(body: string, folds: boolean): Piece | null {
  const range = /^([a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])/.exec(body)?.[0];
  if (range !== undefined) {
    const both = folds && !/\d/.test(range) ? range.toLowerCase() + range.toUpperCase() : range;
    return { text: both, length: 3 };
  }
  if (body.startsWith('\\')) return escapeAt(body, '', '');
  const first = String.fromCodePoint(body.codePointAt(0) ?? 0);
  if (first === '-') return { text: '\\-', length: 1 };
  if (/[.*+?()|$]/.test(first)) return { text: `\\${first}`, length: 1 };
  if (body.charAt(first.length) === '-' && body.length > first.length + 1) return null;
  if (!LITERAL.test(first) || first === '~') return null;
  return { text: folds && /[a-z]/i.test(first) ? first.toLowerCase() + first.toUpperCase() : first, length: first.length };
}
