import type { Inks } from '../inks';
import type { LabelLayer } from '../labels/label-layer';
import { LINE_HEIGHT, type LabelText } from '../labels/label-text';
import { labelBox, type Side } from '../labels/place-labels';
import type { Viewport } from '../viewport';
import { tag } from './markup';

/** How far below the middle of a line its letters stand, in font sizes: what a canvas calls "middle", for Inter. */
const MIDDLE = 0.364;
/** Width of the halo around the letters, so that they can be read on a line. */
export const HALO = 3;

/** Text where it is to stand, as whoever writes it needs it. */
export interface Writing {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly weight: number;
  readonly ink: string;
  /** Drawn around the letters. */
  readonly halo?: string;
}

/** Writes text as markup. */
export type Scribe = (writing: Writing) => string;

/** The labels that have room, beside their shapes; in pixels of the screen. */
export function labelsMarkup(labels: LabelLayer, frame: Viewport, inks: Inks, write: Scribe): string {
  return [...labels.sides]
    .map(([id, side]) => {
      const labelled = labels.labelled(id, frame);
      const { x1, y1 } = labelBox(labelled, side);
      return tag('g', { 'data-label': id }, linesOf(labelled.text, side, x1, y1, inks).map(write).join(''));
    })
    .join('\n');
}

function linesOf({ lines, fontSize, weight, width }: LabelText, side: Side, x1: number, y1: number, inks: Inks): Writing[] {
  const anchor = lines.length === 1 || side === 'below' || side === 'above' ? 'middle' : side === 'right' ? 'start' : 'end';
  const x = x1 + { start: 0, middle: width / 2, end: width }[anchor];
  return lines.map((text, i) => ({
    text,
    x,
    y: baseline(y1, i, fontSize),
    anchor,
    fontSize,
    weight,
    ink: inks.text,
    halo: inks.canvas,
  }));
}

/** The base line of the `i`th line of a text that begins at `top`. */
export function baseline(top: number, i: number, fontSize: number): number {
  return top + (i + 0.5) * fontSize * LINE_HEIGHT + MIDDLE * fontSize;
}
