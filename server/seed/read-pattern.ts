import type { Token } from './cypher-tokens';

type Literal = string | number;

export interface PatternNode {
  readonly variable: string | null;
  readonly label: string | null;
  readonly properties: Readonly<Record<string, Literal>>;
}

export interface PatternHop {
  readonly type: string;
  readonly properties: Readonly<Record<string, Literal>>;
  /** `<-[…]-`: it points at the first node. */
  readonly backwards: boolean;
  readonly end: PatternNode;
}

/** `(a:Actor {id: 'x'})`, with one hop to another node or none. */
export interface Pattern {
  readonly start: PatternNode;
  readonly hop: PatternHop | null;
}

/** A pattern that a seed may not have, in words for who wrote it. */
export class PatternError extends Error {}

/** Reads the patterns of a MATCH or MERGE clause, separated by commas. */
export function readPatterns(tokens: readonly Token[]): Pattern[] {
  const reader = new Reader(tokens);
  const patterns = [reader.pattern()];
  while (reader.take(',')) patterns.push(reader.pattern());
  reader.expectEnd();
  return patterns;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  pattern(): Pattern {
    const start = this.node();
    if (!this.sees('-') && !this.sees('<')) return { start, hop: null };
    const backwards = this.take('<');
    this.expect('-');
    this.expect('[');
    this.name();
    this.expect(':');
    const type = this.name() ?? this.fail('a relationship type');
    const properties = this.properties();
    this.expect(']');
    this.expect('-');
    if (!backwards) this.expect('>');
    return { start, hop: { type, properties, backwards, end: this.node() } };
  }

  /** Takes a symbol if it comes next. */
  take(symbol: string): boolean {
    const there = this.sees(symbol);
    if (there) this.at += 1;
    return there;
  }

  expectEnd(): void {
    if (this.at < this.tokens.length) this.fail('the end of the pattern');
  }

  private node(): PatternNode {
    this.expect('(');
    const variable = this.name();
    const label = this.take(':') ? (this.name() ?? this.fail('a label')) : null;
    const properties = this.properties();
    this.expect(')');
    return { variable, label, properties };
  }

  private properties(): Record<string, Literal> {
    const found: Record<string, Literal> = {};
    if (!this.take('{')) return found;
    do {
      const key = this.name() ?? this.fail('a property name');
      this.expect(':');
      found[key] = this.literal();
    } while (this.take(','));
    this.expect('}');
    return found;
  }

  private literal(): Literal {
    const negative = this.take('-');
    const token = this.tokens[this.at];
    if (token?.kind === 'string' && !negative) {
      this.at += 1;
      return token.value;
    }
    if (token?.kind !== 'number') return this.fail('a string or a number');
    this.at += 1;
    return negative ? -Number(token.value) : Number(token.value);
  }

  private name(): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' && token?.kind !== 'name') return null;
    this.at += 1;
    return token.value;
  }

  private sees(symbol: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'symbol' && token.value === symbol;
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) this.fail(`"${symbol}"`);
  }

  private fail(wanted: string): never {
    const found = this.tokens[this.at];
    throw new PatternError(`expected ${wanted}, found ${found ? `"${found.value}"` : 'the end of the clause'}`);
  }
}
