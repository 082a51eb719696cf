import type { Relation } from '../../api/endpoints';
import { isPlain } from '../../../server/domain/statement';
import { classOf, RELATION_TYPE_NAMES, relationTypeRow, signOf } from '../../../server/domain/vocabulary/relation-types';
import { articlesOf } from '../evidence/sides';
import type { RelationClass } from '../../../server/domain/vocabulary/classes';
import { groupBy } from '../../../server/domain/order';

/** Whom one relation ties an actor to, read from the actor's side: "Backs", "Backed by". */
export interface PartnerGroup {
  readonly title: string;
  readonly class: RelationClass;
  readonly partners: readonly Partner[];
}

/** One partner, how much is said of the two, and by whom. */
export interface Partner {
  readonly id: string;
  /** Whom the statements name: the partner, those combined with it, or both. */
  readonly named: readonly string[];
  readonly statements: number;
  readonly articles: number;
  /** All statements between the two, in whatever sense and direction: what their evidence opens with. */
  readonly between: number;
  /** The actors that are quoted for it, those quoted most first. */
  readonly speakers: readonly string[];
  /** Speakers without a name: "a sentry". */
  readonly roles: readonly string[];
  /** Articles that say it in their own voice. */
  readonly ownVoice: number;
  /** Something plain stands behind it. */
  readonly plain: boolean;
}

/** How partners are put together. */
export interface Grouping {
  /** As whom the picture shows an actor. */
  readonly shownAs: (id: string) => string;
  /** The reader wants to see processes: their sections keep their place. */
  readonly processes: boolean;
}

const APART: Grouping = { shownAs: (id) => id, processes: true };

/**
 * The partners of an actor (and of who is combined with it), by relation and direction: first who takes sides about it, then the order of the codebook;
 * most articles first.
 */
export function partnersOf(statements: readonly Relation[], own: readonly string[], grouping: Grouping = APART): PartnerGroup[] {
  const ends = statements.filter(({ from, to }) => own.includes(from) !== own.includes(to) || (from === to && own.includes(from)));
  const groups = groupBy(ends, (statement) => keyOf(statement, own));
  const other = otherEnd(own);
  const between = groupBy(ends, (statement) => grouping.shownAs(other(statement)));
  const rank = (key: string) => rankOf(key, grouping.processes);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, group]) => toGroup(key, group, { own, between, ...grouping }));
}

function keyOf({ type, from, symmetric }: Relation, own: readonly string[]): string {
  return `${type}|${symmetric || own.includes(from) ? 'out' : 'in'}`;
}

/** More than there are sections. */
const LATER = 1000;

function rankOf(key: string, processes: boolean): number {
  const [type = '', direction] = key.split('|');
  const known = RELATION_TYPE_NAMES.findIndex((name) => name === type);
  const place = (known < 0 ? RELATION_TYPE_NAMES.length : known) * 2 + (direction === 'in' ? 1 : 0);
  if (direction === 'in' && signOf(type) !== 0) return place - LATER;
  return classOf(type) === 'process' && !processes ? place + LATER : place;
}

/** Who stands at the other end of a statement of ours. */
const otherEnd =
  (own: readonly string[]) =>
  ({ from, to }: Relation): string =>
    own.includes(from) ? to : from;

interface Around extends Grouping {
  readonly own: readonly string[];
  /** By partner, all statements. */
  readonly between: ReadonlyMap<string, readonly Relation[]>;
}

function toGroup(key: string, statements: readonly Relation[], { own, between, shownAs }: Around): PartnerGroup {
  const [type = '', direction] = key.split('|');
  const row = relationTypeRow(type);
  const words = (direction === 'out' ? row.says : row.saysBack).replace(/^is /, '');
  const other = otherEnd(own);
  const byPartner = groupBy(statements, (statement) => shownAs(other(statement)));
  const partners = [...byPartner].map(([id, group]) => ({
    ...toPartner(id, group, [...new Set(group.map(other))].sort()),
    between: between.get(id)?.length ?? 0,
  }));
  return {
    title: words.charAt(0).toUpperCase() + words.slice(1),
    class: row.class,
    partners: partners.sort((a, b) => b.articles - a.articles || b.statements - a.statements || (a.id < b.id ? -1 : 1)),
  };
}

function toPartner(id: string, statements: readonly Relation[], named: readonly string[]): Omit<Partner, 'between'> {
  const quoted = groupBy(
    statements.flatMap(({ attributedTo }) => attributedTo.map(String)),
    (speaker) => speaker,
  );
  const unnamed = statements.filter(({ attributedTo }) => attributedTo.length === 0);
  return {
    id,
    named,
    statements: statements.length,
    articles: articlesOf(statements),
    speakers: [...quoted].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).map(([speaker]) => speaker),
    roles: [...new Set(unnamed.flatMap(({ attributedRole }) => attributedRole ?? []))],
    ownVoice: articlesOf(unnamed.filter(({ attributedRole }) => attributedRole === null)),
    plain: statements.some(isPlain),
  };
}
