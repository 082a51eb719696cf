import { setImmediate } from 'node:timers/promises';
import type { ActorId } from '../domain/actor';
import type { Filter, Filterable } from '../domain/filter';
import { searchWords } from '../domain/text-search';
import type { GraphStore } from '../store/graph-store';
import { aborted } from '../store/errors';
import { recall } from './memory';
import { holdsTooMany, readStatementsAs } from './read-statements';
import { CLAIMED } from './statement-row';

/** What is the same of very many statements: all but their ends, and the claim. */
type Kind = Omit<Filterable, 'from' | 'to' | 'claim'>;

/** Kinds that are worth it: where statements are less alike they are read each time. */
const MOST_KINDS = 20_000;
/** Statements that are gone through before others have their turn. */
const AT_ONCE = 5_000;
/** Bytes of the words of all claims that are worth it: where they are more, a search reads the statements each time. */
const MOST_CLAIMS = 100_000_000;
/** Numbers of a statement: of its ends and its kind. */
const CELLS = 3;

/** Every statement of a graph as filters see it: twelve bytes of each. Of its claim it has the folded words. */
export interface KnownStatements {
  statements(signal?: AbortSignal): AsyncGenerator<Filterable>;
}

/** Those of a large graph on the embedded store, which takes many seconds to read them; null where they are to be read for this filter. Remembered until something is written. */
export async function knownStatements(
  store: GraphStore,
  { search }: Pick<Filter, 'search'>,
  mostClaims = MOST_CLAIMS,
): Promise<KnownStatements | null> {
  if (!(await holdsTooMany(store))) return null;
  // Who asked first may leave; the others still wait for it.
  const known = await recall(store, 'known statements', () => readAll(store, mostClaims));
  return search === null || known?.claimed ? known : null;
}

async function readAll(store: GraphStore, mostClaims: number): Promise<(KnownStatements & { readonly claimed: boolean }) | null> {
  const actors = new Numbered<ActorId>();
  const kinds = new Numbered<Kind>();
  let claims: Claims | null = new Claims();
  let cells = new Uint32Array(CELLS * AT_ONCE);
  let used = 0;
  for await (const statement of readStatementsAs(store, {}, CLAIMED)) {
    const { from, to } = statement;
    const row = [
      actors.numberOf(from, () => from),
      actors.numberOf(to, () => to),
      kinds.numberOf(keyOf(statement), () => kindOf(statement)),
    ];
    claims?.add(statement.claim);
    if (claims !== null && claims.bytes > mostClaims) claims = null;
    if (kinds.items.length > MOST_KINDS) return null;
    if (used === cells.length) {
      const larger = new Uint32Array(2 * used);
      larger.set(cells);
      cells = larger;
    }
    cells.set(row, used);
    used += CELLS;
  }
  const kept = claims;
  return { claimed: kept !== null, statements: (signal) => unpacked(cells.subarray(0, used), actors.items, kinds.items, kept, signal) };
}

async function* unpacked(
  cells: Uint32Array,
  actors: readonly ActorId[],
  kinds: readonly Kind[],
  claims: Claims | null,
  signal?: AbortSignal,
): AsyncGenerator<Filterable> {
  for (let first = 0; first * CELLS < cells.length; first += AT_ONCE) {
    await setImmediate();
    if (signal?.aborted) throw aborted();
    const words = claims?.from(first);
    for (let n = first, at = n * CELLS; n < first + AT_ONCE && at < cells.length; n++, at += CELLS) {
      const from = actors[cells[at] ?? 0];
      const to = actors[cells[at + 1] ?? 0];
      const kind = kinds[cells[at + 2] ?? 0];
      if (from !== undefined && to !== undefined && kind !== undefined) yield statementOf(kind, from, to, words?.[n - first] ?? null);
    }
  }
}

/** Name by name: to spread a kind out took two seconds of a million statements, and this takes a tenth of one. */
function statementOf(kind: Kind, from: ActorId, to: ActorId, claim: string | null): Filterable {
  return {
    type: kind.type,
    class: kind.class,
    sign: kind.sign,
    from,
    to,
    claim,
    modality: kind.modality,
    ambiguous: kind.ambiguous,
    attributedTo: kind.attributedTo,
    attributedRole: kind.attributedRole,
    means: kind.means,
    date: kind.date,
    until: kind.until,
    citation: kind.citation,
  };
}

function kindOf(statement: Filterable): Kind {
  const { type, class: ofClass, sign, modality, ambiguous, attributedTo, attributedRole, means, date, until, citation } = statement;
  const cited = citation === null ? null : { article: citation.article };
  return { type, class: ofClass, sign, modality, ambiguous, attributedTo, attributedRole, means, date, until, citation: cited };
}

function keyOf({ type, sign, modality, ambiguous, attributedTo, attributedRole, means, date, until, citation }: Kind): string {
  return JSON.stringify([type, sign, modality, ambiguous, attributedTo, attributedRole, means, date, until, citation?.article ?? null]);
}

/** Each of many things once, by its number. */
class Numbered<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(key: string, item: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    return this.items.push(item()) - 1;
  }
}

/** The folded words of very many claims, AT_ONCE of them in one piece of bytes, which are no work for the garbage collector. */
class Claims {
  bytes = 0;
  private readonly pieces: Buffer[] = [];
  private filling: string[] = [];

  add(claim: string | null): void {
    this.filling.push(claim === null ? '' : searchWords(claim).join(' '));
    if (this.filling.length < AT_ONCE) return;
    const piece = Buffer.from(this.filling.join('\n'));
    this.filling = [];
    this.bytes += piece.length;
    this.pieces.push(piece);
  }

  /** AT_ONCE of them from this one on, or the last. */
  from(first: number): readonly string[] {
    return this.pieces[first / AT_ONCE]?.toString().split('\n') ?? this.filling;
  }
}
