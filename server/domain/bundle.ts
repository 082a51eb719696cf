import type { ActorId } from './actor';
import type { ArticleId } from './citation';
import type { Statement, StatementId } from './statement';
import type { RelationClass, Sign } from './vocabulary/classes';

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
  /** The articles that say so, each once: the width of the line. */
  readonly articles: readonly ArticleId[];
  /** The ends where statements point; a symmetric statement points at neither, so both false is an undirected line. */
  readonly pointsAtSource: boolean;
  readonly pointsAtTarget: boolean;
  /** One of its statements is plain (stated, not ambiguous); else the line is dashed. */
  readonly solid: boolean;
  /** All its statements are words only; the line is lighter. */
  readonly wordsOnly: boolean;
}

/** Bundles statements to one line a pair and class, lines by id. */
export function bundle(statements: readonly Statement[]): Line[] {
  void statements;
  throw new Error('to be written');
}
