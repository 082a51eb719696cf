import { bundle } from '../../../../../server/domain/bundle';
import type { ActorId } from '../../../../../server/domain/actor';
import type { ArticleId, Citation } from '../../../../../server/domain/citation';
import { pairs } from '../../../../../server/domain/contested';
import type { Statement, StatementId } from '../../../../../server/domain/statement';
import { MEANS_NAMES } from '../../../../../server/domain/vocabulary/means';
import { MODALITY_NAMES } from '../../../../../server/domain/vocabulary/modality';
import { relationTypeRow } from '../../../../../server/domain/vocabulary/relation-types';
import type { ViewActor, ViewModel } from '../../../../../server/domain/drawing/model';
import { isList, type NodeValue, type Properties, type RelationshipValue } from '../../answer/value';
import { actorIdOf, captionOf, labelOf } from '../actors';
import type { Entities } from '../../answer/found';

/** What of a statement the drawing depends on. */
type Drawn = Pick<
  Statement,
  'id' | 'type' | 'class' | 'symmetric' | 'from' | 'to' | 'modality' | 'ambiguous' | 'means' | 'citation' | 'date' | 'until'
>;

/** A result as the canvas draws it, and what stands behind each shape and line. */
export interface ResultModel {
  readonly model: ViewModel;
  readonly nodes: ReadonlyMap<string, NodeValue>;
  /** By the id under which it is bundled into a line. */
  readonly relationships: ReadonlyMap<string, RelationshipValue>;
  /** Nodes that are too many to draw. */
  readonly leftOut: number;
}

/** Past so many nobody reads a drawing in a drawer. */
const MOST = 500;

/** Draws actors and statements as the main view does, and whatever else plainly. */
export function toResultModel({ nodes, relationships }: Entities): ResultModel {
  const drawn = [...nodes.values()].slice(0, MOST);
  const ids = new Map(drawn.map((node) => [node.id, viewIdOf(node)]));
  const between = [...relationships.values()].flatMap((one) => toDrawn(one, ids.get(one.start), ids.get(one.end)) ?? []);
  const statements = between.map(({ statement }) => statement);
  const counts = new Map<string, number>();
  for (const { from, to } of statements) for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    model: { actors: drawn.map((node) => toViewActor(node, counts)), lines: bundle(statements), pairs: pairs(statements) },
    nodes: new Map(drawn.map((node) => [viewIdOf(node), node])),
    relationships: new Map(between.map(({ statement, relationship }) => [statement.id, relationship])),
    leftOut: nodes.size - drawn.length,
  };
}

/** An actor has its own id, as everywhere; any other node that of the database. */
function viewIdOf(node: NodeValue): string {
  return actorIdOf(node) ?? `node ${node.id}`;
}

function toViewActor(node: NodeValue, counts: ReadonlyMap<string, number>): ViewActor {
  const id = viewIdOf(node);
  return { id, name: captionOf(node), label: labelOf(node), counted: counts.get(id) ?? 0 };
}

function toDrawn(relationship: RelationshipValue, from: string | undefined, to: string | undefined) {
  if (from === undefined || to === undefined) return null;
  const { type, properties } = relationship;
  const row = relationTypeRow(type);
  const statement: Drawn = {
    id: (textOf(properties, 'id') ?? `relationship ${relationship.id}`) as StatementId,
    type,
    class: row.class,
    symmetric: row.symmetric,
    from: from as ActorId,
    to: to as ActorId,
    modality: MODALITY_NAMES.find((name) => name === properties['modality']) ?? 'stated',
    ambiguous: properties['ambiguous'] === true,
    means: meansOf(properties),
    citation: citationOf(properties),
    date: textOf(properties, 'date'),
    until: textOf(properties, 'until'),
  };
  return { statement, relationship };
}

function meansOf({ means = null }: Properties): Statement['means'] {
  return isList(means) ? MEANS_NAMES.filter((name) => means.includes(name)) : [];
}

function citationOf(properties: Properties): Citation | null {
  const [article, sha256] = [textOf(properties, 'article'), textOf(properties, 'sha256')];
  if (article === null || sha256 === null) return null;
  const [paragraph, start, end] = ['paragraph', 'start', 'end'].map((key) => Number(properties[key] ?? 0)) as [number, number, number];
  return { article: article as ArticleId, sha256, paragraph, start, end, antecedent: null };
}

function textOf(properties: Properties, key: string): string | null {
  const value = properties[key];
  return typeof value === 'string' ? value : null;
}
