import type { Line } from '../bundle';
import { labelRow } from '../vocabulary/labels';
import type { LineEnd } from '../vocabulary/line-ends';
import { LINES, lineWidth } from '../vocabulary/line-ends';
import { actorSize, shapeRow } from '../vocabulary/shapes';
import type { ViewActor } from './model';

/** An actor with what its shape needs, in pixels at zoom 1. */
export interface DrawnActor extends ViewActor {
  readonly shape: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** A line with what its drawing needs. */
export interface DrawnLine extends Line {
  readonly width: number;
  readonly sourceEnd: LineEnd;
  readonly targetEnd: LineEnd;
  readonly loop: boolean;
}

/** How an actor is drawn. */
export function drawnActor(actor: ViewActor): DrawnActor {
  const shape = labelRow(actor.label).shape;
  const size = actorSize(actor.counted);
  const { reach } = shapeRow(shape);
  return { ...actor, shape, size, width: reach[0] * size, height: reach[1] * size };
}

/** How a line is drawn; ends stand where statements point. */
export function drawnLine(line: Line): DrawnLine {
  const { end } = LINES[line.class];
  const loop = line.source === line.target;
  return {
    ...line,
    width: lineWidth(line.class, line.articles.length),
    sourceEnd: line.pointsAtSource && !loop ? end : 'none',
    targetEnd: line.pointsAtTarget ? end : 'none',
    loop,
  };
}
