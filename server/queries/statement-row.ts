import type { ActorId } from '../domain/actor';
import type { ArticleId, Citation, TextPosition } from '../domain/citation';
import type { PairStatement } from '../domain/contested';
import type { Filter, Filterable } from '../domain/filter';
import type { Statement, StatementId } from '../domain/statement';
import { CLASSES, type RelationClass, type Sign } from '../domain/vocabulary/classes';
import { MEANS_NAMES } from '../domain/vocabulary/means';
import { MODALITY_NAMES } from '../domain/vocabulary/modality';
import { relationTypeRow } from '../domain/vocabulary/relation-types';
import { GraphRelationship, type Row, type Value } from '../store/values';
import { flagOf, oneOf, textOf, textsOf, wholeOf, type Properties } from './values';

/** How a kind of row is asked for and read. */
export interface RowReader<S> {
  /** What the query returns, in this order. */
  readonly columns: string;
  /** Null where the row is no statement: a relationship without an id, which nothing could refer to. */
  read(row: Row): S | null;
}

/** Statements as the domain has them. Property by property: a whole relationship takes either store half as long again. */
export const STATEMENTS: RowReader<Statement> = {
  columns: [
    'a.id AS source, b.id AS target, type(r) AS type, r.id AS id, r.claim AS claim, r.modality AS modality, r.ambiguous AS ambiguous',
    'r.candidates AS candidates, r.attributedTo AS attributedTo, r.attributedRole AS attributedRole, r.via AS via, r.means AS means',
    'r.cameo AS cameo, r.date AS date, r.dateBasis AS dateBasis, r.until AS until, r.role AS role, r.note AS note, r.sign AS sign',
    'r.article AS article, r.paragraph AS paragraph, r.sha256 AS sha256, r.start AS start, r.end AS end',
    'r.antecedentStart AS antecedentStart, r.antecedentEnd AS antecedentEnd',
  ].join(', '),
  read: ([from, to, type, id, claim, modality, ambiguous, candidates, attributedTo, attributedRole, via, means, cameo, date, ...more]) => {
    const [dateBasis, until, role, note, sign, article, paragraph, sha256, start, end, antecedentStart, antecedentEnd] = more;
    // prettier-ignore
    return statementOf(from, type, to, {
      id, claim, modality, ambiguous, candidates, attributedTo, attributedRole, via, means, cameo, date, dateBasis, until, role, note, sign,
      article, paragraph, sha256, start, end, antecedentStart, antecedentEnd,
    });
  },
};

/** Of statements what it depends on whether a pair is contested. */
export const PAIR_STATEMENTS: RowReader<PairStatement> = {
  columns:
    'a.id AS source, b.id AS target, type(r) AS type, r.id AS id, r.modality AS modality, r.ambiguous AS ambiguous, r.date AS date, r.until AS until',
  read: ([from, to, type, id, modality, ambiguous, date, until]) => statementOf(from, type, to, { id, modality, ambiguous, date, until }),
};

/** Of statements what filters and facets look at; the claim, which is long, only for those that search in it. */
export function filterables({ search }: Pick<Filter, 'search'>): RowReader<Filterable> {
  return search === null ? FILTERABLES : CLAIMED;
}

const FILTERABLES: RowReader<Filterable> = {
  columns: [
    'a.id AS source, b.id AS target, type(r) AS type, r.id AS id, r.modality AS modality, r.ambiguous AS ambiguous',
    'r.attributedTo AS attributedTo, r.attributedRole AS attributedRole, r.means AS means, r.date AS date, r.until AS until, r.sign AS sign',
    'r.article AS article, r.paragraph AS paragraph, r.sha256 AS sha256, r.start AS start, r.end AS end',
  ].join(', '),
  read: ([from, to, type, id, modality, ambiguous, attributedTo, attributedRole, means, date, until, sign, ...cited]) => {
    const [article, paragraph, sha256, start, end, claim] = cited;
    // prettier-ignore
    return statementOf(from, type, to, {
      id, modality, ambiguous, attributedTo, attributedRole, means, date, until, sign, article, paragraph, sha256, start, end, claim,
    });
  },
};

export const CLAIMED: RowReader<Filterable> = { ...FILTERABLES, columns: `${FILTERABLES.columns}, r.claim AS claim` };

/** Relationships whole, for whoever wants more of one than the domain has. */
export const RELATIONSHIP_COLUMNS = 'a.id AS source, r AS relation, b.id AS target';

/** A statement out of a row of RELATIONSHIP_COLUMNS. */
export function toStatement([from, relation, to]: Row): Statement | null {
  return relation instanceof GraphRelationship ? statementOf(from, relation.type, to, relation.properties) : null;
}

/** A statement out of its ends, its type and its properties; null where these make none. */
export function statementOf(
  from: Value | undefined,
  type: Value | undefined,
  to: Value | undefined,
  properties: Properties,
): Statement | null {
  if (typeof type !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null;
  const id = textOf(properties, 'id');
  if (id === null) return null;
  const row = relationTypeRow(type);
  const means = textsOf(properties, 'means');
  // One object, and no parts of one that are put together: each of a million statements comes by here.
  return {
    id: id as StatementId,
    type,
    class: row.class,
    sign: signOfRow(row.class, properties),
    symmetric: row.symmetric,
    from: from as ActorId,
    to: to as ActorId,
    claim: textOf(properties, 'claim'),
    modality: oneOf(properties, 'modality', MODALITY_NAMES) ?? 'stated',
    ambiguous: flagOf(properties, 'ambiguous'),
    candidates: textsOf(properties, 'candidates') as ActorId[],
    attributedTo: textsOf(properties, 'attributedTo') as ActorId[],
    attributedRole: textOf(properties, 'attributedRole'),
    via: textOf(properties, 'via'),
    means: MEANS_NAMES.filter((name) => means.includes(name)),
    cameo: textOf(properties, 'cameo'),
    date: textOf(properties, 'date'),
    dateBasis: oneOf(properties, 'dateBasis', ['stated', 'computed']),
    until: textOf(properties, 'until'),
    role: textOf(properties, 'role'),
    note: textOf(properties, 'note'),
    citation: toCitation(properties),
  };
}

/** The sign of a type of ours is the codebook's; an import's own type may bring one. */
function signOfRow(relationClass: RelationClass, properties: Properties): Sign {
  if (relationClass !== 'other') return CLASSES[relationClass].sign;
  const given = wholeOf(properties['sign']);
  return given === 1 || given === -1 ? given : 0;
}

/** A citation out of the properties of a statement or mention; null where it is not whole. */
export function toCitation(properties: Properties): Citation | null {
  const article = textOf(properties, 'article');
  const paragraph = wholeOf(properties['paragraph']);
  const sha256 = textOf(properties, 'sha256');
  const position = toPosition(properties, 'start', 'end');
  if (article === null || paragraph === null || sha256 === null || position === null) return null;
  return {
    article: article as ArticleId,
    paragraph,
    start: position.start,
    end: position.end,
    sha256,
    antecedent: toPosition(properties, 'antecedentStart', 'antecedentEnd'),
  };
}

function toPosition(properties: Properties, startKey: string, endKey: string): TextPosition | null {
  const start = wholeOf(properties[startKey]);
  const end = wholeOf(properties[endKey]);
  return start === null || end === null ? null : { start, end };
}
