/** A value that can be written out in Cypher and in JSON alike. */
export type ParameterValue = null | boolean | number | string | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

const TOKEN =
  /\s*(?:('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")|(-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*)|([[\]{},:]))/uy;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: Readonly<Record<string, ParameterValue>> = { true: true, false: false, null: null };

/** Nobody writes deeper than this by hand. */
const DEEPEST = 50;

class NotLiteral extends Error {}

/** The value of a literal (text, number, true, false, null, list, map); undefined where the text is none. */
export function readLiteral(text: string): ParameterValue | undefined {
  try {
    const reader = new Reader(text);
    const value = reader.value();
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

/** The entries of a map literal; null where the text is none. */
export function readEntries(text: string): Readonly<Record<string, ParameterValue>> | null {
  const value = readLiteral(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, ParameterValue>) : null;
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  value(): ParameterValue {
    const [, quoted, number, , word, sign] = this.next();
    if (quoted !== undefined) return unquote(quoted);
    if (number !== undefined) return Number(number);
    if (sign === '[') return this.nested(() => this.list());
    if (sign === '{') return this.nested(() => this.map());
    const known = word === undefined ? undefined : WORDS[word.toLowerCase()];
    if (known === undefined) throw new NotLiteral();
    return known;
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') throw new NotLiteral();
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw new NotLiteral();
    const value = read();
    this.depth--;
    return value;
  }

  private list(): ParameterValue[] {
    const items: ParameterValue[] = [];
    this.items(']', () => items.push(this.value()));
    return items;
  }

  private map(): Record<string, ParameterValue> {
    const entries: [string, ParameterValue][] = [];
    this.items('}', () => {
      const [, quoted, , name, word] = this.next();
      const key = name ?? word ?? (quoted === undefined ? undefined : unquote(quoted));
      if (key === undefined || this.next()[5] !== ':') throw new NotLiteral();
      entries.push([key, this.value()]);
    });
    return Object.fromEntries(entries);
  }

  private items(close: string, read: () => void): void {
    if (this.takes(close)) return;
    for (;;) {
      read();
      if (this.takes(close)) return;
      if (!this.takes(',')) throw new NotLiteral();
    }
  }

  private takes(sign: string): boolean {
    const before = this.at;
    if (this.text.slice(before).trim() !== '' && this.next()[5] === sign) return true;
    this.at = before;
    return false;
  }

  private next(): RegExpExecArray {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    if (!found) throw new NotLiteral();
    this.at = TOKEN.lastIndex;
    return found;
  }
}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, letter = '') =>
      code === undefined ? (ESCAPES[letter as string] ?? (letter as string)) : String.fromCharCode(parseInt(code, 16)),
    );
}
