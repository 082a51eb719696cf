import { byText, groupBy } from '../domain/order';
import type { CodedRelation, Coding } from './coding';
import { sentenceKey } from './coding';
import { alphaNominal } from './krippendorff';

/** How far two readers agree. */
export interface Agreement {
  readonly sentences: number;
  /** Relations of each, and of both, by (article, paragraph, subject, type, object), each once. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Null where neither found any. */
  readonly f1: number | null;
  /** (Sentence, unordered pair of actors) that either coded. */
  readonly units: number;
  readonly alpha: number | null;
}

/** How well a reader who knows none of it finds what was settled. */
export interface Retrieval {
  readonly sentences: number;
  readonly settled: number;
  readonly coded: number;
  /** Settled relations of these sentences that the reader found in the same paragraph. */
  readonly found: number;
  /** Relations of the reader that are settled in the same paragraph. */
  readonly right: number;
  /** The same anywhere in the article: what is coded once at its first place is right at a later one, for who has read only that. */
  readonly rightInArticle: number;
}

/** The value of a unit for a reader who coded nothing between the two. */
const NONE = 'none';

/** Compares two readers over the sentences that both have read. */
export function agreementOf(first: Coding, second: Coding): Agreement {
  const sentences = new Set([...first.sentences].filter((sentence) => second.sentences.has(sentence)));
  const [a, b] = [within(first, sentences), within(second, sentences)];
  const [keysA, keysB] = [new Set(a.map(relationKey)), new Set(b.map(relationKey))];
  const both = [...keysA].filter((key) => keysB.has(key)).length;
  const units = unitsOf(a, b);
  const f1 = keysA.size + keysB.size === 0 ? null : (2 * both) / (keysA.size + keysB.size);
  return { sentences: sentences.size, first: keysA.size, second: keysB.size, both, f1, units: units.length, alpha: alphaNominal(units) };
}

/** Every (sentence, unordered pair) that either coded, with the value of each: the types, sorted, or `none`. */
export function unitsOf(first: readonly CodedRelation[], second: readonly CodedRelation[]): [string, string][] {
  const [a, b] = [valuesOf(first), valuesOf(second)];
  return [...new Set([...a.keys(), ...b.keys()])].sort(byText).map((unit) => [a.get(unit) ?? NONE, b.get(unit) ?? NONE]);
}

/** Compares a reader of some sentences with what was settled of them. */
export function retrievalOf(reader: Coding, settled: Coding): Retrieval {
  const asked = new Set(within(settled, reader.sentences).map(relationKey));
  const coded = new Map(reader.relations.map((relation) => [relationKey(relation), relation]));
  const all = new Set(settled.relations.map(relationKey));
  const inArticle = new Set(settled.relations.map(articleKey));
  return {
    sentences: reader.sentences.size,
    settled: asked.size,
    coded: coded.size,
    found: [...asked].filter((key) => coded.has(key)).length,
    right: [...coded.keys()].filter((key) => all.has(key)).length,
    rightInArticle: [...coded.values()].filter((relation) => inArticle.has(articleKey(relation))).length,
  };
}

/** A coding of one article only. */
export function ofArticle(coding: Coding, article: string): Coding {
  return {
    sentences: new Set([...coding.sentences].filter((key) => key.startsWith(`${article} `))),
    relations: coding.relations.filter((relation) => relation.article === article),
  };
}

function within(coding: Coding, sentences: ReadonlySet<string>): CodedRelation[] {
  return coding.relations.filter((relation) => sentences.has(sentenceKey(relation)));
}

function valuesOf(relations: readonly CodedRelation[]): Map<string, string> {
  const pair = ({ subject, object }: CodedRelation) => [subject, object].sort(byText).join('|');
  const units = groupBy(relations, (relation) => `${sentenceKey(relation)} ${pair(relation)}`);
  return new Map([...units].map(([unit, coded]) => [unit, [...new Set(coded.map(({ type }) => type))].sort(byText).join(' ')]));
}

function relationKey({ article, paragraph, subject, type, object }: CodedRelation): string {
  return [article, paragraph, subject, type, object].join(' ');
}

function articleKey({ article, subject, type, object }: CodedRelation): string {
  return [article, subject, type, object].join(' ');
}
