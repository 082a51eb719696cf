import type { Line } from '../../domain/bundle';
import type { PairStatus } from '../../domain/contested';
import { lineInk, type Inks } from '../../domain/drawing/inks';
import type { ViewModel } from '../../domain/drawing/model';
import { badgeWidth } from '../../domain/drawing/labels/badge';
import { badgeMarkup } from '../../domain/drawing/svg/badges';
import { shapeMarkup } from '../../domain/drawing/svg/actors';
import { baseline, type Scribe } from '../../domain/drawing/svg/labels';
import { glyphMarkup, tipMarkup } from '../../domain/drawing/svg/lines';
import { tag } from '../../domain/drawing/svg/markup';
import { CLASSES, CLASS_NAMES } from '../../domain/vocabulary/classes';
import { LABEL_NAMES, labelRow } from '../../domain/vocabulary/labels';
import { DASHES, LINE_ENDS, LINES, lineWidth, PAIR_GLYPHS } from '../../domain/vocabulary/line-ends';
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
  const statuses = (Object.keys(PAIR_GLYPHS) as PairStatus[]).filter((status) => pairs.some((pair) => pair.status === status));
  const labels = [...new Set(actors.map(({ label }) => label))].sort((a, b) => rank(a) - rank(b));
  const [dashed] = plainest(lines.filter(({ solid }) => !solid));
  const [paler] = plainest(lines.filter(({ wordsOnly }) => wordsOnly));
  const [several] = actors.filter(({ collective }) => collective);
  const [combined] = actors.filter(({ combined: members = [] }) => members.length > 0);
  return [
    ...CLASS_NAMES.flatMap((name) =>
      classEntries(
        lines.filter((line) => line.class === name),
        inks,
      ),
    ),
    ...statuses.map((status) => glyphEntry(status, inks)),
    ...labels.map((label) => shapeEntry(label, false, labelRow(label).name, inks)),
    ...(dashed ? [lineEntry(dashed, 'dashed: planned, hypothetical, alleged, denied or ambiguous', inks)] : []),
    ...(paler ? [lineEntry(paler, 'paler: words only', inks)] : []),
    ...(several ? [shapeEntry(several.label, true, 'double outline: several, not one', inks)] : []),
    ...(combined ? [badgeEntry(`+${combined.combined?.length ?? 0}`, inks, write)] : []),
    ...(lines.some(isWider) ? [{ mark: '', width: -MARK_GAP, text: 'wider: more articles say so' }] : []),
  ];
}

const isWider = (line: Line): boolean => lineWidth(line.class, line.articles.length) > lineWidth(line.class, 1);

/** Lines with as little to them beside their class as there is first, for the rest has a key of its own; the classes in their order. */
function plainest(lines: readonly Line[]): Line[] {
  const more = ({ solid, wordsOnly }: Line) => (solid ? 0 : 1) + (wordsOnly ? 1 : 0);
  const place = (line: Line) => CLASS_NAMES.indexOf(line.class);
  return [...lines].sort((a, b) => more(a) - more(b) || place(a) - place(b));
}

/** The ways in which a line points, where lines of its class point at all, and what each adds to the name of the class. */
const WAYS = { 'one-way': '', 'both-ways': ', both ways', mutual: ', mutual' } as const;

function wayOf({ class: name, source, target, pointsAtSource, pointsAtTarget }: Line): keyof typeof WAYS {
  if (LINES[name].end === 'none') return 'one-way';
  if (pointsAtSource && pointsAtTarget && source !== target) return 'both-ways';
  return pointsAtSource || pointsAtTarget ? 'one-way' : 'mutual';
}

/** The lines of a class as they are drawn: each way in which one of them points. */
function classEntries(lines: readonly Line[], inks: Inks): Entry[] {
  return (Object.keys(WAYS) as (keyof typeof WAYS)[]).flatMap((way) => {
    const [line] = plainest(lines.filter((one) => wayOf(one) === way));
    return line ? [lineEntry(line, CLASSES[line.class].name + WAYS[way], inks)] : [];
  });
}

/** In the order of the codebook; an import's own labels after them. */
const rank = (label: string): number => {
  const place = (LABEL_NAMES as readonly string[]).indexOf(label);
  return place < 0 ? LABEL_NAMES.length : place;
};

function lineEntry(line: Line, text: string, inks: Inks): Entry {
  const { end, width } = LINES[line.class];
  const colour = inks[lineInk(line.class, line.wordsOnly)];
  const way = wayOf(line);
  const ends =
    end === 'none' || way === 'mutual' ? [] : [{ x: SAMPLE, angle: 0 }, ...(way === 'both-ways' ? [{ x: 0, angle: Math.PI }] : [])];
  const gap = end === 'none' ? 0 : LINE_ENDS[end].spacing + LINE_ENDS[end].gap * width;
  const stroke = tag('path', {
    d: `M${ends.length > 1 ? gap : 0} 0H${ends.length > 0 ? SAMPLE - gap : SAMPLE}`,
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': line.solid ? undefined : DASHES.join(' '),
  });
  const tips = end === 'none' ? [] : ends.map((tip) => tipMarkup({ ...tip, y: 0, end }, width, colour));
  return { mark: stroke + tips.join(''), width: SAMPLE, text };
}

function glyphEntry(status: PairStatus, inks: Inks): Entry {
  const { name, is } = PAIR_GLYPHS[status];
  return { mark: glyphMarkup({ x: SHAPE / 2, y: 0, status }, inks), width: SHAPE, text: `${name}: ${is}` };
}

function shapeEntry(label: string, collective: boolean, text: string, inks: Inks): Entry {
  const shape = shapeMarkup({ shape: labelRow(label).shape, size: collective ? SHAPE - 4 : SHAPE, label, collective }, inks);
  return { mark: tag('g', { transform: `translate(${SHAPE / 2} 0)` }, shape), width: SHAPE, text };
}

function badgeEntry(badge: string, inks: Inks, write: Scribe): Entry {
  const pen = { write, measure: measureText };
  return { mark: badgeMarkup(badge, inks, pen), width: badgeWidth(badge, measureText), text: 'so many combined with it' };
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
