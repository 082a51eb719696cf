import { HALO, type Scribe, type Writing } from '../../domain/drawing/svg/labels';
import { escaped, round, tag, type Attributes } from '../../domain/drawing/svg/markup';
import { fontOf, MAIN_FAMILY, measureText, runsOf, type Run } from './fonts';

/** What stands for a font that we do not have: whatever the reader's machine has. */
const ANY_FAMILY = 'sans-serif';

/** Text with a halo that is the stroke behind it, as browsers and resvg draw it. */
export const writeText: Scribe = (writing) => {
  const { halo } = writing;
  return textElement(
    writing,
    halo === undefined ? {} : { stroke: halo, 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  );
};

/** Text with a halo of outlines: PDF has no stroke behind letters, and what is written twice would be copied twice. */
export const writeWithOutlines: Scribe = (writing) =>
  (writing.halo === undefined ? '' : outlines(writing, writing.halo)) + textElement(writing, {});

function textElement({ text, x, y, anchor, fontSize, weight, ink }: Writing, around: Attributes): string {
  const own = { x: round(x), y: round(y), 'text-anchor': anchor, 'font-size': fontSize, 'font-weight': weight, fill: ink };
  return tag('text', { ...own, ...around }, runsOf(text).map(runMarkup).join(''));
}

function runMarkup({ text, family }: Run): string {
  return family === MAIN_FAMILY ? escaped(text) : tag('tspan', { 'font-family': family ?? ANY_FAMILY }, escaped(text));
}

function outlines({ text, x, y, anchor, fontSize, weight }: Writing, halo: string): string {
  const width = measureText(text, fontSize, weight);
  let at = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const drawn = runsOf(text).map((run) => {
    const scale = fontSize / fontOf(run.family ?? MAIN_FAMILY, weight).unitsPerEm;
    const place = `translate(${round(at)} ${round(y)}) scale(${scale} ${-scale})`;
    at += measureText(run.text, fontSize, weight);
    return tag('path', {
      d: outlineOf(run, weight),
      transform: place,
      fill: 'none',
      stroke: halo,
      'stroke-width': HALO / scale,
      'stroke-linejoin': 'round',
    });
  });
  return drawn.join('');
}

/** The letters of a run as one path, in units of the font. */
function outlineOf({ text, family }: Run, weight: number): string {
  const run = fontOf(family ?? MAIN_FAMILY, weight).layout(text);
  let at = 0;
  return run.glyphs
    .map((glyph, i) => {
      const path = glyph.path.translate(at, 0).toSVG();
      at += run.positions[i]?.xAdvance ?? 0;
      return path;
    })
    .join('');
}
