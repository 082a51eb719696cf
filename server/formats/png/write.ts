import { Resvg } from '@resvg/resvg-js';
import { aboutEntries } from '../about';
import type { Writer } from '../format';
import { covers, FONT_FILES, MAIN_FAMILY } from '../picture/fonts';
import { drawPicture } from '../picture/picture';
import { readDrawn } from '../picture/read-drawn';
import { writeText } from '../picture/scribe';
import { svgFile } from '../picture/svg-file';
import { withTexts } from './png-text';

/** No side is longer, in pixels: past that viewers give up. */
const LONGEST = 14_000;

/** Writes the picture as PNG, up to four pixels for each of the screen; what it is of stands in its text chunks. */
export const write: Writer = async function* (graph, options) {
  const drawn = await readDrawn(graph, options);
  const sheet = drawPicture(drawn, options, writeText);
  const scale = Math.min(Number(options.scale), LONGEST / Math.max(sheet.width, sheet.height));
  // Letters that none of our fonts has are looked for on this machine; else a picture is the same on every one.
  const loadSystemFonts = !drawn.actors.every(({ name }) => covers(name));
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts, defaultFontFamily: MAIN_FAMILY };
  const image = new Resvg(svgFile(sheet, graph.about), { font, fitTo: { mode: 'zoom', value: scale } }).render();
  yield withTexts(image.asPng(), aboutEntries(graph.about));
};
