import type { Token } from '../../seed/cypher-tokens';
import type { Unreadable } from '../reading/items';
import { toInteger } from '../reading/typed-text';

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads the literals that we write: texts (pieces put together too), numbers, lists, maps, and temporal values as the text of them. */
export class LiteralReader {
  constructor(
    private readonly tokens: readonly Token[],
    /** The place of the next token. */
    public at: number,
    private readonly wrong: (token: Token | undefined, message: string) => Unreadable,
  ) {}

  /** `onItem` is told where each item begins. */
  list(onItem: (start: number) => void = () => undefined): unknown[] {
    const items: unknown[] = [];
    this.expect('[');
    while (!this.sees(']')) {
      onItem(this.tokens[this.at]?.start ?? 0);
      items.push(this.value());
      if (!this.sees(']')) this.expect(',');
    }
    this.expect(']');
    return items;
  }

  private value(): unknown {
    const token = this.tokens[this.at];
    if (token?.kind === 'string') return this.text();
    if (token?.kind === 'number' || this.sees('-')) return this.number();
    if (this.sees('[')) return this.list();
    if (this.sees('{')) return this.map();
    if (token?.kind === 'word' && Object.hasOwn(WORDS, token.value)) {
      this.at += 1;
      return WORDS[token.value];
    }
    return this.call(token);
  }

  private text(): string {
    let text = this.next('string').value;
    while (this.sees('+')) {
      this.at += 1;
      text += this.next('string').value;
    }
    return text;
  }

  private number(): number | bigint {
    const sign = this.sees('-') ? '-' : '';
    if (sign !== '') this.at += 1;
    const { value } = this.next('number');
    return /[.eE]/.test(value) ? Number(sign + value) : (toInteger(sign + value) ?? 0);
  }

  private map(): Map<string, unknown> {
    const values = new Map<string, unknown>();
    this.expect('{');
    while (!this.sees('}')) {
      const token = this.tokens[this.at];
      if (token?.kind !== 'name' && token?.kind !== 'word') throw this.wrong(token, 'A key of a map belongs here');
      this.at += 1;
      this.expect(':');
      values.set(token.value, this.value());
      if (!this.sees('}')) this.expect(',');
    }
    this.expect('}');
    return values;
  }

  /** `date('2017-11')` is its text. */
  private call(token: Token | undefined): string {
    if (token?.kind !== 'word') throw this.wrong(token, 'A value belongs here');
    this.at += 1;
    this.expect('(');
    const text = this.text();
    this.expect(')');
    return text;
  }

  private next(kind: Token['kind']): Token {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) throw this.wrong(token, `A ${kind} belongs here`);
    this.at += 1;
    return token;
  }

  private sees(symbol: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'symbol' && token.value === symbol;
  }

  private expect(symbol: string): void {
    if (!this.sees(symbol)) throw this.wrong(this.tokens[this.at], `"${symbol}" belongs here`);
    this.at += 1;
  }
}
