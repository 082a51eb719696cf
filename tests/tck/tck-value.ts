import type { Value, ValueMap } from '../../server/store/values';
import { GraphNode, GraphPath, GraphRelationship } from '../../server/store/values';

/** Reads a value as the TCK writes it: `1`, `1.0`, `'text'`, `[…]`, `{…}`, `(:A {…})`, `[:T {…}]`, `<(…)-[…]->(…)>`. */
export function parseTckValue(text: string): Value {
  const reader = new Reader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  value(): Value {
    if (this.takes('<')) return this.path();
    if (this.peeks('(')) return this.node();
    if (this.matches(/\[\s*:/y)) return this.relationship('', '');
    if (this.takes('[')) return this.list();
    if (this.peeks('{')) return this.map();
    if (this.peeks("'")) return this.string();
    return this.scalar();
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) throw this.wrong();
  }

  private list(): Value[] {
    const values: Value[] = [];
    while (!this.takes(']')) {
      values.push(this.value());
      this.takes(',');
    }
    return values;
  }

  private map(): ValueMap {
    const entries: [string, Value][] = [];
    if (!this.takes('{')) return {};
    while (!this.takes('}')) {
      const key = this.needs(/`[^`]*`|[^\s:]+/y).replaceAll('`', '');
      this.needs(/:/y);
      entries.push([key, this.value()]);
      this.takes(',');
    }
    return Object.fromEntries(entries);
  }

  private node(id = ''): GraphNode {
    this.needs(/\(/y);
    const labels: string[] = [];
    while (this.takes(':')) labels.push(this.needs(/[^\s:(){}]+/y));
    const node = new GraphNode(id, labels, this.map());
    this.needs(/\)/y);
    return node;
  }

  private relationship(start: string, end: string): GraphRelationship {
    this.needs(/\[\s*:/y);
    const relationship = new GraphRelationship('', this.needs(/[^\s\]{]+/y), start, end, this.map());
    this.needs(/\]/y);
    return relationship;
  }

  /** Nodes are named by their places, so that relationships can say where they point. */
  private path(): GraphPath {
    const nodes = [this.node('0')];
    const relationships: GraphRelationship[] = [];
    while (!this.takes('>')) {
      const back = this.takes('<');
      const [here, next] = [String(nodes.length - 1), String(nodes.length)];
      this.needs(/-/y);
      relationships.push(back ? this.relationship(next, here) : this.relationship(here, next));
      this.needs(/->?/y);
      nodes.push(this.node(next));
    }
    return new GraphPath(nodes, relationships);
  }

  private string(): string {
    return this.needs(/'(?:[^'\\]|\\[^])*'/y)
      .slice(1, -1)
      .replace(/\\(.)/g, (_all, letter: string) => ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' })[letter] ?? letter);
  }

  private scalar(): Value {
    const word = this.needs(/[^\s,\]})]+/y);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (/^-?\d+$/.test(word)) return BigInt(word);
    if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) || word === 'NaN') return Number(word);
    if (/^-?Inf(inity)?$/.test(word)) return word.startsWith('-') ? -Infinity : Infinity;
    throw this.wrong();
  }

  private space(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }

  private peeks(sign: string): boolean {
    this.space();
    return this.text.startsWith(sign, this.at);
  }

  private takes(sign: string): boolean {
    const there = this.peeks(sign);
    if (there) this.at += sign.length;
    return there;
  }

  private matches(pattern: RegExp): string | null {
    this.space();
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private needs(pattern: RegExp): string {
    const found = this.matches(pattern);
    if (found === null) throw this.wrong();
    this.at += found.length;
    return found;
  }

  private wrong(): Error {
    return new Error(`No value of the TCK at ${this.at}: ${this.text}`);
  }
}
