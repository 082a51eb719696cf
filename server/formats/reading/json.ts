import type { Place } from './items';
import { Unreadable } from './items';
import { JsonLexer, type JsonScalar, type JsonToken } from './json-lexer';
import { DEEPEST, LONGEST_PART, VALUE_WEIGHT } from './limits';

export type JsonValue = JsonScalar | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A value of the file that was asked for. */
export interface JsonPart {
  /** Keys from the outside in; `*` stands for a place in a list. */
  readonly path: readonly string[];
  readonly value: JsonValue;
  readonly at: Place;
}

/** Reads JSON piece by piece: each value whose path is `wanted` is handed out whole, in the order of the file; everything else is only checked. */
export async function* readJson(chunks: AsyncIterable<string>, wanted: (path: readonly string[]) => boolean): AsyncGenerator<JsonPart> {
  const lexer = new JsonLexer();
  const reading = new JsonReading(lexer, wanted);
  for await (const chunk of chunks) {
    lexer.add(chunk);
    yield* reading.parts(false);
  }
  yield* reading.parts(true);
  reading.end();
}

/** The values of a list that is a text, one by one. Throws Unreadable, with the place of the text, where it is no JSON. */
export function* jsonItems(text: string, at: Place): Generator<JsonValue> {
  try {
    const lexer = new JsonLexer();
    lexer.add(text);
    const reading = new JsonReading(lexer, (path) => path.length === 1 && path[0] === '*');
    for (const { value } of reading.parts(true)) yield value;
    reading.end();
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(error.code, error.message, at) : error;
  }
}

/** The keys of the object that a text begins with, as far as the text goes and is JSON. */
export function outerKeys(text: string): string[] {
  const keys: string[] = [];
  try {
    const lexer = new JsonLexer();
    lexer.add(text);
    let depth = 0;
    let before: JsonToken | null = null;
    for (let token = lexer.next(false); token; token = lexer.next(false)) {
      if (token.mark === '{' || token.mark === '[') depth += 1;
      else if (token.mark === '}' || token.mark === ']') depth -= 1;
      else if (token.mark === ':' && depth === 1 && before?.mark === null) keys.push(String(before.value));
      before = token;
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return keys;
}

/** A text that is JSON, with integers of any size; a text that is none as it is. */
export function parseJson(text: string): JsonValue {
  try {
    const lexer = new JsonLexer();
    lexer.add(text);
    const reading = new JsonReading(lexer, (path) => path.length === 0);
    const [part] = reading.parts(true);
    reading.end();
    return part?.value ?? null;
  } catch (error) {
    if (error instanceof Unreadable) return text;
    throw error;
  }
}

interface Frame {
  readonly closes: '}' | ']';
  /** The key of the value that comes next; null before a key. */
  key: string | null;
  /** Where the value is built; null above what is wanted. */
  readonly built: JsonValue[] | Record<string, JsonValue> | null;
  readonly at: Place;
}

type Expects = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

class JsonReading {
  private readonly stack: Frame[] = [];
  private expects: Expects = 'value';
  /** What is built of the part at hand. */
  private weight = 0;

  constructor(
    private readonly lexer: JsonLexer,
    private readonly wanted: (path: readonly string[]) => boolean,
  ) {}

  *parts(last: boolean): Generator<JsonPart> {
    for (let token = this.lexer.next(last); token; token = this.lexer.next(last)) {
      const part = this.take(token);
      if (part) yield part;
    }
  }

  end(): void {
    if (this.expects !== 'nothing') throw this.lexer.wrong(this.lexer.end, 'The file ends in the middle');
  }

  private take(token: JsonToken): JsonPart | null {
    const { expects } = this;
    const { mark } = token;
    if (expects === 'colon' && mark === ':') return this.then('value');
    if (expects === 'comma-or-end' && mark === ',') return this.then(this.stack.at(-1)?.closes === '}' ? 'key' : 'value');
    if (expects.endsWith('end') && mark !== null && mark === this.stack.at(-1)?.closes) return this.close();
    if (expects.startsWith('key') && mark === null && typeof token.value === 'string') return this.key(token.value);
    if (expects.startsWith('value') && (mark === '{' || mark === '[')) return this.open(mark, token.index);
    if (expects.startsWith('value') && mark === null) return this.value(token.value, () => this.lexer.placeAt(token.index));
    throw this.lexer.wrong(token.index, `${mark ?? 'A value'} cannot stand here`);
  }

  private then(expects: Expects): null {
    this.expects = expects;
    return null;
  }

  private key(key: string): null {
    const frame = this.stack.at(-1);
    if (frame) frame.key = key;
    if (frame?.built) this.weigh(key.length, frame.at);
    return this.then('colon');
  }

  private open(mark: '{' | '[', index: number): null {
    const at = this.lexer.placeAt(index);
    if (this.stack.length >= DEEPEST) throw new Unreadable('too-deep', `More than ${DEEPEST} lists and objects stand in each other`, at);
    const isWithin = (this.stack.at(-1)?.built ?? null) !== null;
    if (!isWithin) this.weight = 0;
    const isBuilt = isWithin || this.wanted(this.path());
    if (isBuilt) this.weigh(VALUE_WEIGHT, at);
    const built = isBuilt ? (mark === '{' ? (Object.create(null) as Record<string, JsonValue>) : []) : null;
    this.stack.push({ closes: mark === '{' ? '}' : ']', key: mark === '{' ? null : '*', built, at });
    return this.then(mark === '{' ? 'key-or-end' : 'value-or-end');
  }

  private close(): JsonPart | null {
    const frame = this.stack.pop();
    if (!frame) return null;
    return frame.built === null ? this.then(this.after()) : this.put(frame.built, () => frame.at);
  }

  private value(value: JsonScalar, at: () => Place): JsonPart | null {
    const frame = this.stack.at(-1);
    if (frame?.built) this.weigh(VALUE_WEIGHT + (typeof value === 'string' ? value.length : 0), frame.at);
    return this.put(value, at);
  }

  /** Holds no more of one part than a graph has reason to. */
  private weigh(more: number, at: Place): void {
    this.weight += more;
    if (this.weight > LONGEST_PART) throw new Unreadable('too-long', 'An element holds more values than one can have', at);
  }

  private put(value: JsonValue, at: () => Place): JsonPart | null {
    this.expects = this.after();
    const frame = this.stack.at(-1);
    if (frame?.built) {
      if (Array.isArray(frame.built)) frame.built.push(value);
      else frame.built[frame.key ?? ''] = value;
      return null;
    }
    const path = this.path();
    return this.wanted(path) ? { path, value, at: at() } : null;
  }

  private after(): Expects {
    return this.stack.length === 0 ? 'nothing' : 'comma-or-end';
  }

  private path(): string[] {
    return this.stack.map(({ key }) => key ?? '');
  }
}
