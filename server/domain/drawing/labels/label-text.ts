import type { Size } from '../layouts/layout-types';

/** Width of a text in pixels. */
export type Measure = (text: string, fontSize: number, weight: number) => number;

/** A label as it is written: its lines, and the box that they fill. */
export interface LabelText extends Size {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly weight: number;
}

export const LINE_HEIGHT = 1.16;
/** Lines are broken so that none is wider than this many times the font size, where words allow. */
const WIDEST = 8.4;
const MOST_LINES = 3;

/** 11 to 14 pixels, by the statements that count. */
export function labelFontSize(counted: number): number {
  return Math.round(2 * Math.min(14, 11 + 0.62 * Math.log2(1 + Math.max(0, counted)))) / 2;
}

/** Much named actors are written in a stronger hand. */
export function labelWeight(counted: number): number {
  return counted >= 10 ? 600 : 480;
}

/** The name broken into as few lines as are not too wide, all about as long; a line that is still much too wide is cut unless `whole`. */
export function labelText(name: string, font: { fontSize: number; weight: number }, measure: Measure, whole = false): LabelText {
  const width = (text: string) => measure(text, font.fontSize, font.weight);
  const words = name.split(/\s+/).filter(Boolean);
  const widest = WIDEST * font.fontSize;
  let lines = [words.join(' ')];
  for (let count = 2; count <= Math.min(MOST_LINES, words.length) && widthOf(lines, width) > widest; count++)
    lines = evenLines(words, count, width);
  if (!whole) lines = lines.map((line) => cut(line, 1.5 * widest, width));
  return { ...font, lines, width: Math.ceil(widthOf(lines, width)), height: Math.ceil(lines.length * font.fontSize * LINE_HEIGHT) };
}

const widthOf = (lines: readonly string[], width: (text: string) => number) => Math.max(0, ...lines.map(width));

function cut(line: string, room: number, width: (text: string) => number): string {
  if (width(line) <= room) return line;
  let letters = Array.from(line);
  while (letters.length > 1 && width(`${letters.join('')}…`) > room) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

/** The break into `count` lines whose longest line is shortest. */
function evenLines(words: readonly string[], count: number, width: (text: string) => number): string[] {
  if (count === 1) return [words.join(' ')];
  let best: string[] = [];
  let bestWidth = Infinity;
  for (let first = 1; first <= words.length - count + 1; first++) {
    const lines = [words.slice(0, first).join(' '), ...evenLines(words.slice(first), count - 1, width)];
    const longest = widthOf(lines, width);
    if (longest < bestWidth) [best, bestWidth] = [lines, longest];
  }
  return best;
}
