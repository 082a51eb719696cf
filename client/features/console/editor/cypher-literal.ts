import { typed, typedNumber, typedTime, type Typed } from '../parameters/typed';

const TOKEN =
  /\s*(?:('(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")|(-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*)|([[\]{}(),:]))/uy;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WORDS: ReadonlyMap<string, Typed> = new Map([
  ['true', typed('Boolean', true)],
  ['false', typed('Boolean', false)],
  ['null', typed('Null', null)],
]);

/** Nobody writes deeper than this by hand. */
const DEEPEST = 50;

class NotLiteral extends Error {}

/** The value of a literal (text, number, true, false, null, time, list, map), of which nothing is lost; undefined where the text is none. */
export function readLiteral(text: string): Typed | undefined {
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
export function readEntries(text: string): Readonly<Record<string, Typed>> | null {
  const value = readLiteral(text);
  return value?.$type === 'Map' ? (value._value as Readonly<Record<string, Typed>>) : null;
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  value(): Typed {
    const [, quoted, number, , word, sign] = this.next();
    if (quoted !== undefined) return typed('String', unquote(quoted));
    if (number !== undefined) return given(typedNumber(number));
    if (sign === '[') return this.nested(() => typed('List', this.list()));
    if (sign === '{') return this.nested(() => typed('Map', this.map()));
    if (word === undefined) throw new NotLiteral();
    return WORDS.get(word.toLowerCase()) ?? this.time(word);
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

  /** The rest of `date('2017-11-22')`. */
  private time(name: string): Typed {
    if (!this.takes('(')) throw new NotLiteral();
    const [, quoted] = this.next();
    if (quoted === undefined || !this.takes(')')) throw new NotLiteral();
    return given(typedTime(name, unquote(quoted)));
  }

  private list(): Typed[] {
    const items: Typed[] = [];
    this.items(']', () => items.push(this.value()));
    return items;
  }

  private map(): Record<string, Typed> {
    const entries: [string, Typed][] = [];
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

function given(value: Typed | null): Typed {
  if (value === null) throw new NotLiteral();
  return value;
}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, letter = '') =>
      code === undefined ? (ESCAPES[letter as string] ?? (letter as string)) : String.fromCharCode(parseInt(code, 16)),
    );
}
