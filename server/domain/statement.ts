import type { ActorId } from './actor';
import type { Brand } from './brand';
import type { Citation } from './citation';
import type { RelationClass, Sign } from './vocabulary/classes';
import type { Means } from './vocabulary/means';
import type { Modality } from './vocabulary/modality';

export type StatementId = Brand<string, 'StatementId'>;

/**
 * What one passage of one article says of two actors; the API calls it a relation.
 * A property without a value is null (a list: empty), never missing. Source: docs/codebook.md.
 */
export interface Statement {
  readonly id: StatementId;
  readonly type: string;
  readonly class: RelationClass;
  readonly sign: Sign;
  readonly symmetric: boolean;
  readonly from: ActorId;
  readonly to: ActorId;
  /** In our own words, one sentence; null for an import. */
  readonly claim: string | null;
  readonly modality: Modality;
  readonly ambiguous: boolean;
  readonly candidates: readonly ActorId[];
  /** Who says it; empty where the article itself does. */
  readonly attributedTo: readonly ActorId[];
  readonly attributedRole: string | null;
  readonly via: string | null;
  readonly means: readonly Means[];
  readonly cameo: string | null;
  /** EDTF level 0 text: day, month, year or interval. */
  readonly date: string | null;
  readonly dateBasis: 'stated' | 'computed' | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly note: string | null;
  /** null for an import: shown as uncited. */
  readonly citation: Citation | null;
}

/** Whether the statement counts in totals, widths, "contested" and analysis. */
export function isPlain(statement: Pick<Statement, 'modality' | 'ambiguous'>): boolean {
  return statement.modality === 'stated' && !statement.ambiguous;
}

/** Whether all that the statement tells of is words. */
export function isWordsOnly(statement: Pick<Statement, 'means'>): boolean {
  return statement.means.length > 0 && statement.means.every((means) => means === 'rhetorical');
}
