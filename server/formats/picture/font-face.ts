import { readFileSync } from 'node:fs';
import { MAIN_FAMILY } from './fonts';

/** The parts in which Inter comes for the web, with the letters that each has: `U+0100-02BA,U+1E00`. */
const RANGES = JSON.parse(readFileSync(require.resolve('@fontsource-variable/inter/unicode.json'), 'utf8')) as Record<string, string>;

/** A style sheet that brings the parts of Inter that a text needs, so that it looks the same where nobody has the font. */
export function fontFaces(text: string): string {
  const points = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  return Object.entries(RANGES)
    .filter(([, ranges]) => [...points].some((point) => holds(ranges, point)))
    .map(([part, ranges]) => fontFace(part, ranges))
    .join('');
}

function fontFace(part: string, ranges: string): string {
  const data = readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`)).toString('base64');
  return `@font-face{font-family:${MAIN_FAMILY};font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges}}`;
}

function holds(ranges: string, point: number): boolean {
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((end) => parseInt(end, 16));
    return point >= from && point <= to;
  });
}
