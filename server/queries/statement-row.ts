import type { ActorId } from '../domain/actor';
import type { ArticleId, Citation, TextPosition } from '../domain/citation';
import type { Statement, StatementId } from '../domain/statement';
import { CLASSES, type RelationClass, type Sign } from '../domain/vocabulary/classes';
import { MEANS_NAMES } from '../domain/vocabulary/means';
import { MODALITY_NAMES } from '../domain/vocabulary/modality';
import { relationTypeRow } from '../domain/vocabulary/relation-types';
import { GraphRelationship, type Row, type ValueMap } from '../store/values';
import { flagOf, oneOf, textOf, textsOf, wholeOf } from './values';

/** What every query of statements returns, in this order, for toStatement. */
export const STATEMENT_COLUMNS = 'a.id AS source, r AS relation, b.id AS target';

/** A statement out of a row of STATEMENT_COLUMNS; null for a relationship without an id, which nothing could refer to. */
export function toStatement([from, relation, to]: Row): Statement | null {
  if (!(relation instanceof GraphRelationship) || typeof from !== 'string' || typeof to !== 'string') return null;
  const { type, properties } = relation;
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
function signOfRow(relationClass: RelationClass, properties: ValueMap): Sign {
  if (relationClass !== 'other') return CLASSES[relationClass].sign;
  const given = wholeOf(properties['sign']);
  return given === 1 || given === -1 ? given : 0;
}

/** A citation out of the properties of a statement or mention; null where it is not whole. */
export function toCitation(properties: ValueMap): Citation | null {
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

function toPosition(properties: ValueMap, startKey: string, endKey: string): TextPosition | null {
  const start = wholeOf(properties[startKey]);
  const end = wholeOf(properties[endKey]);
  return start === null || end === null ? null : { start, end };
}
