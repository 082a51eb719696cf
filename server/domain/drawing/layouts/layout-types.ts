import type { RelationClass } from '../../vocabulary/classes';
import type { LayoutName, Point } from '../model';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A body to find a place for; its position is the middle of its shape. Lengths are pixels at zoom 1. */
export interface LayoutNode {
  readonly shape: Size;
  /** The box of its label, which hangs below the shape unless there is reason for another side. */
  readonly label: Size;
  /** How far it reaches up from its middle, loops included. */
  readonly above: number;
  /** Stands at the margin. */
  readonly process: boolean;
  /** Where the user put it, or where it stood already; it stays there. */
  readonly fixed: Point | null;
}

export interface LayoutEdge {
  /** Indexes into the nodes. */
  readonly source: number;
  readonly target: number;
  readonly class: RelationClass;
  /** Grows with the articles that say so; lower where all is doubtful or words. */
  readonly weight: number;
}

export interface LayoutRequest {
  /** A layout for all, or `insert`: a place among those who stand already. */
  readonly layout: LayoutName | 'insert';
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** What there is to fill: the canvas less its padding. */
  readonly area: Size;
}

/** Positions in the order of the nodes, whole pixels; `area` is what they fill, larger than asked where there is no room for all. */
export interface LayoutReply {
  readonly positions: readonly Point[];
  readonly area: Size;
}

/** A body while it is being moved. */
export interface Body extends LayoutNode {
  x: number;
  y: number;
  /** Where its camp stands, from left to right; it is drawn there a little. null where camps play no part. */
  readonly camp: number | null;
}
