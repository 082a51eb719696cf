import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../../server/domain/vocabulary/colours';
import { lineColour } from '../../server/domain/vocabulary/colours';
import { CLASS_NAMES, type RelationClass } from '../../server/domain/vocabulary/classes';
import { DASHES, END_SCALE, LINE_ENDS } from '../../server/domain/vocabulary/line-ends';
import { SHAPES, type ShapeRow } from '../../server/domain/vocabulary/shapes';
import { LOOP } from '../../server/domain/drawing/geometry/fan';
import { BORDER, COLLECTIVE, DEPTH, faded } from '../../server/domain/drawing/strokes';

/** Above so many lines the drawing moves as a picture, changes are not animated, and what costs most to draw is left out until it can be seen. */
export const LARGE = 400;

/**
 * The Cytoscape.js stylesheet of a theme. Colours, shapes and ends come from the vocabulary; labels, halos and glyphs are drawn on the overlay, and in large drawings
 * the ends of lines too, once one is near enough to see them: they are most of the work.
 */
export function stylesheetOf(palette: Palette, lines: number): StylesheetJson {
  const large = lines > LARGE;
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'active-bg-color': palette.accent,
        'active-bg-size': 0,
        'selection-box-color': palette.accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': palette.canvas,
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.shape.fill,
        'border-color': palette.shape.border,
        'border-width': BORDER,
        'border-join': 'round',
        'overlay-opacity': 0,
        label: '',
      },
    },
    { selector: 'node.process', style: { 'background-color': palette.process.fill, 'border-color': palette.process.border } },
    {
      selector: 'node.collective',
      style: { 'outline-width': COLLECTIVE.width, 'outline-offset': COLLECTIVE.offset, 'outline-color': palette.shape.border },
    },
    ...Object.entries(SHAPES).map(([name, row]) => ({ selector: `node.${name}`, style: shapeStyle(row) })),
    {
      selector: 'edge',
      style: {
        events: 'no',
        width: 'data(width)',
        'curve-style': large ? 'haystack' : 'straight',
        'haystack-radius': 0,
        'arrow-scale': END_SCALE,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'line-dash-pattern': [...DASHES],
      },
    },
    {
      selector: 'edge.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': 0.5,
        'control-point-distances': 'data(bow)',
      },
    },
    {
      selector: 'edge.loop',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 'data(reach)',
        'loop-direction': 'data(direction)',
        'loop-sweep': `${LOOP.sweep}deg`,
      },
    },
    { selector: 'edge.doubtful', style: { 'line-style': 'dashed' } },
    ...CLASS_NAMES.flatMap((name) =>
      [false, true].map((words) => colourStyle(name, words, faded(lineColour(palette, name, words), palette.canvas, lines))),
    ),
    ...(large ? [] : (['source', 'target'] as const)).flatMap((side) =>
      Object.entries(LINE_ENDS).map(([end, row]) => ({
        selector: `edge.${side}-${end}`,
        style: { [`${side}-arrow-shape`]: row.cytoscape },
      })),
    ),
  ] as StylesheetJson;
}

function colourStyle(name: RelationClass, words: boolean, colour: string): { selector: string; style: object } {
  return {
    selector: `edge.${name}${words ? '.words' : ''}`,
    style: { 'line-color': colour, 'source-arrow-color': colour, 'target-arrow-color': colour, 'z-index': DEPTH[name] },
  };
}

function shapeStyle({ corners, rounding }: ShapeRow): object {
  if (!corners) return { shape: 'ellipse' };
  if (rounding > 0) return { shape: 'round-rectangle', 'corner-radius': 'data(corner)' };
  return { shape: 'polygon', 'shape-polygon-points': corners.flat() };
}
