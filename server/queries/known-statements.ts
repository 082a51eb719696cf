import { setImmediate } from 'node:timers/promises';
import type { ActorId } from '../domain/actor';
import { EMPTY_FILTER, type Filterable } from '../domain/filter';
import type { GraphStore } from '../store/graph-store';
import { aborted } from '../store/errors';
import { recall } from './memory';
import { holdsTooMany, readStatementsAs } from './read-statements';
import { filterables } from './statement-row';

/** What is the same of very many statements: all but their ends, and the claim. */
type Kind = Omit<Filterable, 'from' | 'to' | 'claim'>;

/** Kinds that are worth it: where statements are less alike they are read each time. */
const MOST_KINDS = 20_000;
/** Statements that are gone through before others have their turn. */
const AT_ONCE = 5_000;
/** Numbers of a statement: of its ends and its kind. */
const CELLS = 3;

/** Every statement of a graph as filters see it, but for claims: twelve bytes of each. */
export interface KnownStatements {
  statements(signal?: AbortSignal): AsyncGenerator<Filterable>;
}

/** Those of a large graph on the embedded store, which takes many seconds to read them; null where they are to be read. Remembered until something is written. */
export async function knownStatements(store: GraphStore): Promise<KnownStatements | null> {
  if (!(await holdsTooMany(store))) return null;
  // Who asked first may leave; the others still wait for it.
  return recall(store, 'known statements', () => readAll(store));
}

async function readAll(store: GraphStore): Promise<KnownStatements | null> {
  const actors = new Numbered<ActorId>();
  const kinds = new Numbered<Kind>();
  let cells = new Uint32Array(CELLS * AT_ONCE);
  let used = 0;
  for await (const statement of readStatementsAs(store, {}, filterables(EMPTY_FILTER))) {
    const { from, to } = statement;
    const row = [
      actors.numberOf(from, () => from),
      actors.numberOf(to, () => to),
      kinds.numberOf(keyOf(statement), () => kindOf(statement)),
    ];
    if (kinds.items.length > MOST_KINDS) return null;
    if (used === cells.length) {
      const larger = new Uint32Array(2 * used);
      larger.set(cells);
      cells = larger;
    }
    cells.set(row, used);
    used += CELLS;
  }
  return { statements: (signal) => unpacked(cells.subarray(0, used), actors.items, kinds.items, signal) };
}

async function* unpacked(
  cells: Uint32Array,
  actors: readonly ActorId[],
  kinds: readonly Kind[],
  signal?: AbortSignal,
): AsyncGenerator<Filterable> {
  for (let at = 0; at < cells.length; at += CELLS) {
    const from = actors[cells[at] ?? 0];
    const to = actors[cells[at + 1] ?? 0];
    const kind = kinds[cells[at + 2] ?? 0];
    if (from !== undefined && to !== undefined && kind !== undefined) yield statementOf(kind, from, to);
    if (at % (CELLS * AT_ONCE) !== 0) continue;
    await setImmediate();
    if (signal?.aborted) throw aborted();
  }
}

/** Name by name: to spread a kind out took two seconds of a million statements, and this takes a tenth of one. */
function statementOf(kind: Kind, from: ActorId, to: ActorId): Filterable {
  return {
    type: kind.type,
    class: kind.class,
    sign: kind.sign,
    from,
    to,
    claim: null,
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
