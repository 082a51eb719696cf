import type { SyntaxNode } from '../../../language/syntax';
import { tokensOf } from '../../../language/syntax';
import { INTEGER, FLOAT, STRING } from './kinds';
import type { Term, Work } from './work';
import { refusal } from './work';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"', '`': '`' };
const INTEGER_MAX = 2n ** 63n - 1n;
const INTEGER_MIN = -(2n ** 63n);

/** A name as it is meant: without backticks. */
export function nameOf(work: Work, node: SyntaxNode): string {
  const [token, ...more] = tokensOf(node);
  if (!token || more.length > 0) throw refusal(work, node, 'not-verified');
  const text = token.text;
  const name = text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
  if (name.includes('\\') || name === '') throw refusal(work, node, 'not-verified');
  return name;
}

/** A text in the engine's quotes. */
export function quoteText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A known text. */
function textTerm(text: string): Term {
  return { code: quoteText(text), type: STRING, simple: text.length < 200, known: text };
}

export function stringLiteral(work: Work, node: SyntaxNode): Term {
  const raw = tokensOf(node)[0]?.text ?? '';
  const value = raw.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, letter: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    const meant = ESCAPES[letter ?? ''];
    if (meant === undefined) throw refusal(work, node, 'not-verified');
    return meant;
  });
  if (/\p{Surrogate}|\0/u.test(value)) throw refusal(work, node, 'not-verified');
  return textTerm(value);
}

export function numberLiteral(work: Work, node: SyntaxNode): Term {
  const text = tokensOf(node)
    .map((token) => token.text)
    .join('');
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text];
  if (/^(\d+|0x[0-9a-f]+|0o[0-7]+)$/i.test(digits) && !/^0\d/.test(digits))
    return integerTerm(work, node, sign === '-' ? -BigInt(digits) : BigInt(digits));
  if (!/^(\d+\.\d*|\.\d+|\d+)(e[+-]?\d+)?$/i.test(digits)) throw refusal(work, node, 'not-verified');
  return floatTerm(work, node, Number(text));
}

function integerTerm(work: Work, node: SyntaxNode, value: bigint): Term {
  if (value > INTEGER_MAX || value < INTEGER_MIN) throw refusal(work, node, 'argument');
  return { code: value < 0n ? `(${value})` : String(value), type: INTEGER, simple: true, known: value };
}

function floatTerm(work: Work, node: SyntaxNode, value: number): Term {
  if (!Number.isFinite(value)) throw refusal(work, node, 'argument');
  const shortest = String(value);
  const code = /[.e]/.test(shortest) ? shortest : `${shortest}.0`;
  return { code: value < 0 || Object.is(value, -0) ? `(${code})` : code, type: FLOAT, simple: true, known: value };
}
