import type { ActorId } from './actor';
import type { ArticleId } from './citation';
import { pairOf } from './contested';
import type { Group } from './order';
import { by, groupBy } from './order';
import type { Statement, StatementId } from './statement';
import { isPlain, isWordsOnly } from './statement';
import type { RelationClass, Sign } from './vocabulary/classes';
import { CLASSES } from './vocabulary/classes';

/** What a line is made of. */
export type BundledStatement = Pick<
  Statement,
  'id' | 'class' | 'symmetric' | 'from' | 'to' | 'modality' | 'ambiguous' | 'means' | 'citation'
>;

/** One line of the view: the statements of one class between one pair. The data never holds it. */
export interface Line {
  /** `{source}|{class}|{target}`, source first in the alphabet. */
  readonly id: string;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly class: RelationClass;
  readonly sign: Sign;
  /** In the order given. */
  readonly statements: readonly StatementId[];
  /** The articles of its statements that count, each once: the width of the line. A line without any is as thin as can be. */
  readonly articles: readonly ArticleId[];
  /** The ends where statements point; a symmetric statement points at neither, so both false is an undirected line. */
  readonly pointsAtSource: boolean;
  readonly pointsAtTarget: boolean;
  /** One of its statements is plain (stated, not ambiguous); else the line is dashed. */
  readonly solid: boolean;
  /** All its statements are words only; the line is lighter. */
  readonly wordsOnly: boolean;
}

/** Bundles statements to one line a pair and class, lines by id. What counts in the width is plain statements, or what the reader has counted in. */
export function bundle(statements: Iterable<BundledStatement>, counts: (statement: BundledStatement) => boolean = isPlain): Line[] {
  return [...groupBy(statements, lineId)].map(([id, bundled]) => toLine(id, bundled, counts)).sort(by((line) => line.id));
}

/** The id of the line that a statement is drawn in. */
export function lineId(statement: Pick<Statement, 'from' | 'to' | 'class'>): string {
  const [source, target] = pairOf(statement);
  return `${source}|${statement.class}|${target}`;
}

function toLine(id: string, bundled: Group<BundledStatement>, counts: (statement: BundledStatement) => boolean): Line {
  const [first] = bundled;
  const [source, target] = pairOf(first);
  const directed = bundled.filter((statement) => !statement.symmetric);
  const articles = bundled.filter(counts).flatMap(({ citation }) => (citation ? [citation.article] : []));
  return {
    id,
    source,
    target,
    class: first.class,
    sign: CLASSES[first.class].sign,
    statements: bundled.map((statement) => statement.id),
    articles: [...new Set(articles)],
    pointsAtSource: directed.some((statement) => statement.from !== source),
    pointsAtTarget: directed.some((statement) => statement.from === source),
    solid: bundled.some(isPlain),
    wordsOnly: bundled.every(isWordsOnly),
  };
}
