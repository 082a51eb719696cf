import type { Line } from '../../server/domain/bundle';
import { labelRow } from '../../server/domain/vocabulary/labels';
import type { LineEnd } from '../../server/domain/vocabulary/line-ends';
import { LINES, lineWidth } from '../../server/domain/vocabulary/line-ends';
import { actorSize, shapeRow } from '../../server/domain/vocabulary/shapes';
import { loopReach } from './geometry/fan';
import { BORDER } from './stylesheet';
import type { ViewActor } from './types';

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

export interface ElementRow {
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: string;
}

/** What Cytoscape.js is told of an actor. Its border is drawn half outside, so the shape itself is that much smaller. */
export function nodeElement({ id, shape, size, width, height, label, collective }: DrawnActor): ElementRow {
  const corner = (shapeRow(shape).rounding * size) / 2;
  const classes = [shape, label === 'Process' ? 'process' : '', collective ? 'collective' : ''];
  return { data: { id, width: width - BORDER, height: height - BORDER, corner }, classes: classes.filter(Boolean).join(' ') };
}

/** What Cytoscape.js is told of a line; `size` is that of its source. */
export function edgeElement(line: DrawnLine, bow: number, size: number): ElementRow {
  const classes = [
    line.class,
    line.wordsOnly ? 'words' : '',
    line.solid ? '' : 'doubtful',
    line.loop ? 'loop' : bow === 0 ? '' : 'bowed',
    line.sourceEnd === 'none' ? '' : `source-${line.sourceEnd}`,
    line.targetEnd === 'none' ? '' : `target-${line.targetEnd}`,
  ];
  const reach = line.loop ? { reach: loopReach(size), direction: (bow * Math.PI) / 180 } : {};
  return {
    data: { id: line.id, source: line.source, target: line.target, width: line.width, bow, ...reach },
    classes: classes.filter(Boolean).join(' '),
  };
}
