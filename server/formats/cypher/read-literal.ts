import type { Token } from '../../seed/cypher-tokens';
import type { Value } from '../../store/values';
import type { Unreadable } from '../reading/items';
import { DEEPEST } from '../reading/limits';
import { toInteger } from '../reading/typed-text';
import { literal } from './literal';

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** A value that only the database has a type for, as our JSON has it. */
interface Typed {
  readonly $type: string;
  readonly _value: string;
}

/** Reads the literals that we write: texts (pieces put together too), numbers (those that are none too), lists, maps, temporal values and points. */
export class LiteralReader {
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    /** The place of the next token. */
    public at: number,
    private readonly wrong: (token: Token | undefined, message: string, code?: 'too-deep' | 'not-well-formed') => Unreadable,
  ) {}

  /** `onItem` is told where each item begins. */
  list(onItem: (start: number) => void = () => undefined): unknown[] {
    const items: unknown[] = [];
    this.enter('[');
    while (!this.sees(']')) {
      onItem(this.tokens[this.at]?.start ?? 0);
      items.push(this.value());
      if (!this.sees(']')) this.expect(',');
    }
    this.leave(']');
    return items;
  }

  private value(): unknown {
    const token = this.tokens[this.at];
    if (token?.kind === 'string') return this.text();
    if (token?.kind === 'number' || this.sees('-')) return this.number();
    if (this.sees('[')) return this.list();
    if (this.sees('{')) return this.map();
    if (this.sees('(')) return this.quotient();
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
    this.enter('{');
    while (!this.sees('}')) {
      const token = this.tokens[this.at];
      if (token?.kind !== 'name' && token?.kind !== 'word') throw this.wrong(token, 'A key of a map belongs here');
      this.at += 1;
      this.expect(':');
      values.set(token.value, this.value());
      if (!this.sees('}')) this.expect(',');
    }
    this.leave('}');
    return values;
  }

  /** `(0.0/0.0)` and its like: a float that has no literal. */
  private quotient(): number {
    this.expect('(');
    const above = this.number();
    this.expect('/');
    const below = this.number();
    this.expect(')');
    return Number(above) / Number(below);
  }

  /** `date('2017-11')`, `point({x: 1.0, …})`. */
  private call(token: Token | undefined): Typed {
    if (token?.kind !== 'word') throw this.wrong(token, 'A value belongs here');
    this.at += 1;
    this.expect('(');
    const typed = this.sees('{') ? { $type: 'Point', _value: pointText(this.map()) } : { $type: token.value, _value: this.text() };
    this.expect(')');
    return typed;
  }

  private enter(symbol: string): void {
    const token = this.tokens[this.at];
    this.expect(symbol);
    this.depth += 1;
    if (this.depth > DEEPEST) throw this.wrong(token, `More than ${DEEPEST} lists and maps stand in each other`, 'too-deep');
  }

  private leave(symbol: string): void {
    this.expect(symbol);
    this.depth -= 1;
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

function pointText(members: ReadonlyMap<string, unknown>): string {
  return `point({${[...members].map(([key, value]) => `${key}: ${literal(value as Value)}`).join(', ')}})`;
}
