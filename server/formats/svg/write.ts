import type { Writer } from '../format';
import { toldOf } from '../picture/evidence';
import { fontFaces } from '../picture/font-face';
import { drawPicture } from '../picture/picture';
import { readDrawn } from '../picture/read-drawn';
import { writeText } from '../picture/scribe';
import { svgFile } from '../picture/svg-file';

/** Writes the picture as SVG 1.1 with real text; it brings the letters that it needs, and each line says who says so. */
export const write: Writer = async function* (graph, options) {
  const drawn = await readDrawn(graph, options);
  const sheet = drawPicture(drawn, options, writeText, toldOf(drawn));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${svgFile(sheet, graph.about, fontFaces(sheet.markup))}\n`;
};
