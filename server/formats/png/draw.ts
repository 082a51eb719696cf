import { Resvg } from '@resvg/resvg-js';
import { aboutEntries } from '../about';
import type { PictureJob } from '../picture/job';
import { covers, FONT_FILES, MAIN_FAMILY } from '../picture/fonts';
import { drawPicture } from '../picture/picture';
import { writeText } from '../picture/scribe';
import { svgFile } from '../picture/svg-file';
import { withTexts } from './png-text';

/** No side is longer, in pixels: past that viewers give up. */
const LONGEST = 14_000;
/** Nor are there more in all: each takes four bytes, outside what a thread's own limit counts. */
const MOST_PIXELS = 64_000_000;

/** Draws a picture as PNG, up to four pixels for each of the screen; what it is of stands in its text chunks. */
export function draw({ drawn, options }: PictureJob): Promise<Buffer> {
  const sheet = drawPicture(drawn, options, writeText);
  const { width, height } = sheet;
  const scale = Math.min(Number(options.scale), LONGEST / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  // Letters that none of our fonts has are looked for on this machine; else a picture is the same on every one.
  const loadSystemFonts = !drawn.actors.every(({ name }) => covers(name));
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts, defaultFontFamily: MAIN_FAMILY };
  const image = new Resvg(svgFile(sheet, drawn.about), { font, fitTo: { mode: 'zoom', value: scale } }).render();
  return Promise.resolve(withTexts(image.asPng(), aboutEntries(drawn.about)));
}
