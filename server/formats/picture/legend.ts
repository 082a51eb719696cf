import type { PairStatus } from '../../domain/contested';
import { lineInk, type Inks } from '../../domain/drawing/inks';
import type { ViewModel } from '../../domain/drawing/model';
import { badgeWidth } from '../../domain/drawing/labels/badge';
import { badgeMarkup } from '../../domain/drawing/svg/badges';
import { shapeMarkup } from '../../domain/drawing/svg/actors';
import { baseline, type Scribe } from '../../domain/drawing/svg/labels';
import { glyphMarkup, tipMarkup } from '../../domain/drawing/svg/lines';
import { tag } from '../../domain/drawing/svg/markup';
import { CLASSES, CLASS_NAMES, type RelationClass } from '../../domain/vocabulary/classes';
import { LABEL_NAMES, labelRow } from '../../domain/vocabulary/labels';
import { DASHES, LINE_ENDS, LINES, PAIR_GLYPHS } from '../../domain/vocabulary/line-ends';
import { measureText } from './fonts';

const TEXT = 12;
const WEIGHT = 480;
const ROW = 21;
const MARK_GAP = 6;
const ENTRY_GAP = 20;
const SAMPLE = 30;
const SHAPE = 15;

/** A mark that is drawn around the middle of its left edge, and what it means. */
interface Entry {
  readonly mark: string;
  readonly width: number;
  readonly text: string;
}

/** Markup and the height that it takes. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** What the colours, line ends, dashes and shapes of a picture mean: those that it has. */
export function legendBlock(model: ViewModel, width: number, inks: Inks, write: Scribe): Block {
  const rows = inRows(entriesOf(model, inks, write), width);
  const markup = rows.flatMap((row, i) => placed(row).map(({ entry, x }) => entryMarkup(entry, x, i * ROW, inks, write)));
  return { markup: markup.join(''), height: rows.length * ROW };
}

function entriesOf({ actors, lines, pairs }: ViewModel, inks: Inks, write: Scribe): Entry[] {
  const classes = CLASS_NAMES.filter((name) => lines.some((line) => line.class === name));
  const statuses = (Object.keys(PAIR_GLYPHS) as PairStatus[]).filter((status) => pairs.some((pair) => pair.status === status));
  const labels = [...new Set(actors.map(({ label }) => label))].sort((a, b) => rank(a) - rank(b));
  const several = actors.some(({ combined = [] }) => combined.length > 0);
  return [
    ...classes.map((name) => lineEntry(name, {}, CLASSES[name].name, inks)),
    ...statuses.map((status) => glyphEntry(status, inks)),
    ...labels.map((label) => shapeEntry(label, false, labelRow(label).name, inks)),
    ...(lines.some(({ solid }) => !solid)
      ? [lineEntry('support', { dashed: true }, 'dashed: planned, hypothetical, alleged, denied or ambiguous', inks)]
      : []),
    ...(lines.some(({ wordsOnly }) => wordsOnly) ? [lineEntry('support', { words: true }, 'paler: words only', inks)] : []),
    ...(actors.some(({ collective }) => collective) ? [shapeEntry('State', true, 'double outline: several, not one', inks)] : []),
    ...(several ? [badgeEntry(inks, write)] : []),
    { mark: '', width: -MARK_GAP, text: 'wider: more articles say so' },
  ];
}

/** In the order of the codebook; an import's own labels after them. */
const rank = (label: string): number => {
  const place = (LABEL_NAMES as readonly string[]).indexOf(label);
  return place < 0 ? LABEL_NAMES.length : place;
};

function lineEntry(name: RelationClass, { dashed = false, words = false }, text: string, inks: Inks): Entry {
  const { end, width } = LINES[name];
  const colour = inks[lineInk(name, words)];
  const stop = end === 'none' ? SAMPLE : SAMPLE - LINE_ENDS[end].spacing - LINE_ENDS[end].gap * width;
  const stroke = tag('path', {
    d: `M0 0H${stop}`,
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashed ? DASHES.join(' ') : undefined,
  });
  return { mark: stroke + (end === 'none' ? '' : tipMarkup({ x: SAMPLE, y: 0, angle: 0, end }, width, colour)), width: SAMPLE, text };
}

function glyphEntry(status: PairStatus, inks: Inks): Entry {
  const { name, is } = PAIR_GLYPHS[status];
  return { mark: glyphMarkup({ x: SHAPE / 2, y: 0, status }, inks), width: SHAPE, text: `${name}: ${is}` };
}

function shapeEntry(label: string, collective: boolean, text: string, inks: Inks): Entry {
  const shape = shapeMarkup({ shape: labelRow(label).shape, size: collective ? SHAPE - 4 : SHAPE, label, collective }, inks);
  return { mark: tag('g', { transform: `translate(${SHAPE / 2} 0)` }, shape), width: SHAPE, text };
}

function badgeEntry(inks: Inks, write: Scribe): Entry {
  const pen = { write, measure: measureText };
  return { mark: badgeMarkup('+2', inks, pen), width: badgeWidth('+2', measureText), text: 'so many combined with it' };
}

const widthOf = ({ width, text }: Entry): number => width + MARK_GAP + measureText(text, TEXT, WEIGHT) + ENTRY_GAP;

function inRows(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    if (widthOf(entry) - ENTRY_GAP > room) [room] = [width, rows.push([])];
    rows.at(-1)?.push(entry);
    room -= widthOf(entry);
  }
  return rows;
}

function placed(row: readonly Entry[]): { entry: Entry; x: number }[] {
  let x = 0;
  return row.map((entry) => {
    const at = x;
    x += widthOf(entry);
    return { entry, x: at };
  });
}

function entryMarkup({ mark, width, text }: Entry, x: number, y: number, inks: Inks, write: Scribe): string {
  const place = tag('g', { transform: `translate(${x} ${y + ROW / 2})` }, mark);
  const words = write({
    text,
    x: x + width + MARK_GAP,
    y: baseline(y + (ROW - 1.16 * TEXT) / 2, 0, TEXT),
    anchor: 'start',
    fontSize: TEXT,
    weight: WEIGHT,
    ink: inks.muted,
  });
  return (mark === '' ? '' : place) + words;
}
