import type { DrawnActor, DrawnLine } from '../../server/domain/drawing/elements';
import { loopReach } from '../../server/domain/drawing/geometry/fan';
import { BORDER } from '../../server/domain/drawing/strokes';
import { shapeRow } from '../../server/domain/vocabulary/shapes';

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
