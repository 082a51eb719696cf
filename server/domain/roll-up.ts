import type { Actor, ActorId } from './actor';
import { topsOf } from './offices';
import type { Masters } from './offices';
import { mastersOf } from './offices';
import { by, byText, groupBy } from './order';
import type { Statement } from './statement';
import { isPlain } from './statement';

/** What the roll-up depends on. */
export type OfficeStatement = Pick<Statement, 'type' | 'class' | 'from' | 'to' | 'modality' | 'ambiguous'>;

/** Which actors are shown as another: "combine leaders and forces with their government". */
export interface Combination {
  /** Where each combined actor went; who stays is not in it. */
  readonly into: ReadonlyMap<ActorId, ActorId>;
  /** The same as a list to show, by id. */
  readonly combined: readonly { readonly into: ActorId; readonly actors: readonly ActorId[] }[];
}

/** Statements between combined actors: the same ids with new ends. */
export interface ReEnded<S> {
  readonly statements: readonly S[];
  /** How many fell away because both their ends became one actor. */
  readonly dropped: number;
}

/**
 * Combines each leader, force, government and part with its state, or with the topmost body above it, over plain LEADS, REPRESENTS and PART_OF (offices.ts
 * says who belongs to whom). No opposition is ever swallowed: two actors of which one plainly opposes the other do not become one, so the two sides of a
 * conflict stay two. The answer does not depend on the order of the statements.
 */
export function combine(basis: Iterable<OfficeStatement>, actors: Iterable<Pick<Actor, 'id' | 'label'>>): Combination {
  const labels = new Map([...actors].map((actor) => [actor.id, actor.label]));
  const plain = [...basis].filter(isPlain);
  const opposition = plain.filter((statement) => statement.class === 'opposition' && statement.from !== statement.to);
  const masters = mastersOf(plain, labels);
  for (;;) {
    const tops = topsOf(masters, labels);
    const torn = opposition.filter(({ from, to }) => topIn(tops, from) === topIn(tops, to)).flatMap(({ from, to }) => [from, to]);
    if (torn.length === 0) return toCombination(tops);
    setApart(
      masters,
      torn.filter((id) => topIn(tops, id) !== id),
    );
  }
}

/** Re-ends statements after a combination; a statement that was a loop before stays one. */
export function reEnd<S extends Pick<Statement, 'from' | 'to' | 'symmetric'>>(
  statements: Iterable<S>,
  { into }: Pick<Combination, 'into'>,
): ReEnded<S> {
  const kept: S[] = [];
  let dropped = 0;
  for (const statement of statements) {
    const from = topIn(into, statement.from);
    const to = topIn(into, statement.to);
    if (from === to && statement.from !== statement.to) dropped += 1;
    else kept.push(statement.symmetric && byText(from, to) > 0 ? { ...statement, from: to, to: from } : { ...statement, from, to });
  }
  return { statements: kept, dropped };
}

function setApart(masters: Masters, ids: readonly ActorId[]): void {
  for (const id of ids) masters.delete(id);
}

function topIn(tops: ReadonlyMap<ActorId, ActorId>, id: ActorId): ActorId {
  return tops.get(id) ?? id;
}

function toCombination(tops: ReadonlyMap<ActorId, ActorId>): Combination {
  const moved = [...tops].filter(([id, top]) => id !== top).sort(by(([id]) => id));
  const combined = [...groupBy(moved, ([, top]) => top)].map(([into, members]) => ({ into, actors: members.map(([id]) => id) }));
  return { into: new Map(moved), combined: combined.sort(by(({ into }) => into)) };
}
