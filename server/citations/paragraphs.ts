import type { TextPosition } from '../domain/citation';

/** A line of an article that is not blank, without its line end; positions are code points from the start of the file. */
export interface Paragraph extends TextPosition {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** An article's text, taken apart once: line ends and a byte order mark are characters like any other. */
export interface ArticleText {
  /** One string a code point, so that positions are indices. */
  readonly points: readonly string[];
  readonly paragraphs: readonly Paragraph[];
}

/** Takes a text apart into code points and paragraphs. */
export function toArticleText(text: string): ArticleText {
  return { points: Array.from(text), paragraphs: paragraphsOf(text) };
}

/** The paragraphs of a text: its lines but for those of white space only. A line ends at LF or CRLF. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const bare = line.replace(/\r?\n$/u, '');
    if (bare.trim() !== '') paragraphs.push({ number: paragraphs.length + 1, start, end: start + codePoints(bare), text: bare });
    start += codePoints(line);
  }
  return paragraphs;
}

/** The length of a text in code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
}

/** The text between two positions. */
export function textAt({ points }: ArticleText, { start, end }: TextPosition): string {
  return points.slice(start, end).join('');
}

/** The paragraph that holds a position as a whole. */
export function paragraphAt({ paragraphs }: ArticleText, { start, end }: TextPosition): Paragraph | null {
  return paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end) ?? null;
}
