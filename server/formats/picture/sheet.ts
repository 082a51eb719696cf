import type { Arrangement } from '../../domain/drawing/arrange';
import { inksOf, type Inks } from '../../domain/drawing/inks';
import { LINE_HEIGHT } from '../../domain/drawing/labels/label-text';
import type { Size } from '../../domain/drawing/layouts/layout-types';
import { actorsMarkup } from '../../domain/drawing/svg/actors';
import { baseline, labelsMarkup, type Scribe } from '../../domain/drawing/svg/labels';
import { glyphsMarkup, linesMarkup, type Told } from '../../domain/drawing/svg/lines';
import { round, tag } from '../../domain/drawing/svg/markup';
import type { ThemeName } from '../../domain/vocabulary/colours';
import { measureText } from './fonts';
import { legendBlock, type Block } from './legend';
import type { ArrangedDrawn } from './arranged';
import type { Drawn } from './read-drawn';
import { dateWords, shownWords, sourceWords } from './words';
import { wrapped } from './wrapped';

const EDGE = 24;
const NARROWEST = 640;
const GAP = 12;

/** What stands around the drawing, and how it is written. */
export interface SheetOptions {
  readonly theme: ThemeName;
  readonly title: boolean;
  readonly legend: boolean;
  readonly date: boolean;
  readonly source: boolean;
  readonly write: Scribe;
  readonly told: Told;
}

/** A picture with its title above and its legend and sources below, in pixels. */
export interface Sheet extends Size {
  readonly markup: string;
  readonly background: string;
}

/** Draws a whole picture. */
export function drawSheet(drawn: Drawn, { model, arrangement }: ArrangedDrawn, options: SheetOptions): Sheet {
  const inks = inksOf(options.theme, model.lines.length);
  const { frame } = arrangement;
  const width = Math.ceil(Math.max(frame.width, NARROWEST));
  const drawing = drawingMarkup(arrangement, inks, options);
  const stacked = stack([
    ...(options.title ? [text(drawn.about.title, { fontSize: 19, weight: 600, ink: inks.text }, width, options.write)] : []),
    { markup: tag('g', { transform: `translate(${round((width - frame.width) / 2)} 0)` }, drawing), height: frame.height },
    ...(options.legend ? [indented(legendBlock(model, width - 2 * EDGE, inks, options.write))] : []),
    ...footOf(drawn, { model, arrangement }, options).map((words) =>
      text(words, { fontSize: 12, weight: 480, ink: inks.muted }, width, options.write),
    ),
  ]);
  return { width, height: Math.ceil(stacked.height + GAP), markup: stacked.markup, background: inks.canvas };
}

/** The drawing alone, in pixels of the frame. */
export function drawingMarkup(
  { scene, labels, frame }: Arrangement,
  inks: Inks,
  { write, told }: Pick<SheetOptions, 'write' | 'told'>,
): string {
  const { zoom, pan } = frame;
  const model = [
    tag('g', { 'data-part': 'lines' }, linesMarkup(scene, inks, told)),
    tag('g', { 'data-part': 'actors' }, actorsMarkup(scene, inks, { zoom, write, measure: labels.measure })),
    tag('g', { 'data-part': 'glyphs' }, glyphsMarkup(scene, inks)),
  ].join('\n');
  const place = `translate(${round(pan.x)} ${round(pan.y)}) scale(${Math.round(zoom * 10_000) / 10_000})`;
  return `${tag('g', { transform: place }, model)}\n${tag('g', { 'data-part': 'labels' }, labelsMarkup(labels, frame, inks, write))}`;
}

function footOf(drawn: Drawn, arranged: ArrangedDrawn, { date, source }: SheetOptions): string[] {
  const shown = shownWords(drawn, arranged);
  const taken = date ? [dateWords(drawn)] : [];
  return source ? [[shown, ...taken].join(' '), sourceWords(drawn)] : taken;
}

interface Ink {
  readonly fontSize: number;
  readonly weight: number;
  readonly ink: string;
}

function text(words: string, { fontSize, weight, ink }: Ink, width: number, write: Scribe): Block {
  const lines = wrapped(words, (line) => measureText(line, fontSize, weight) <= width - 2 * EDGE);
  const markup = lines.map((line, i) =>
    write({ text: line, x: EDGE, y: baseline(0, 0, fontSize) + i * fontSize * 1.4, anchor: 'start', fontSize, weight, ink }),
  );
  return { markup: markup.join(''), height: (lines.length - 1) * fontSize * 1.4 + fontSize * LINE_HEIGHT };
}

const indented = ({ markup, height }: Block): Block => ({ markup: tag('g', { transform: `translate(${EDGE} 0)` }, markup), height });

/** Blocks below each other, with clear space above each. */
function stack(blocks: readonly Block[]): Block {
  let y = GAP;
  const markup = blocks.map((block) => {
    const placed = tag('g', { transform: `translate(0 ${round(y)})` }, block.markup);
    y += block.height + GAP;
    return placed;
  });
  return { markup: markup.join('\n'), height: y };
}
