import type { Inks } from '../inks';
import { BADGE, badgeWidth } from '../labels/badge';
import type { Measure } from '../labels/label-text';
import { baseline, type Scribe } from './labels';
import { round, tag } from './markup';

/** What a badge is written with. */
export interface BadgePen {
  readonly write: Scribe;
  readonly measure: Measure;
}

/** How many actors are combined in one, its left edge at the origin and half of it above. */
export function badgeMarkup(text: string, inks: Inks, { write, measure }: BadgePen): string {
  const { fontSize, weight, height } = BADGE;
  const width = badgeWidth(text, measure);
  const pill = { x: 0, y: -height / 2, width: round(width), height, rx: height / 2 };
  const words = write({
    text,
    x: width / 2,
    y: baseline(-fontSize * 0.58, 0, fontSize),
    anchor: 'middle',
    fontSize,
    weight,
    ink: inks.text,
  });
  return tag('rect', { ...pill, fill: inks.canvas, stroke: inks.border, 'stroke-width': 1 }) + words;
}
