import { toldOf } from '../picture/evidence';
import type { PictureJob } from '../picture/job';
import { fontFaces } from '../picture/font-face';
import { drawPicture } from '../picture/picture';
import { writeText } from '../picture/scribe';
import { svgFile } from '../picture/svg-file';

/** Draws a picture as SVG 1.1 with real text; it brings the letters that it needs, and each line says who says so. */
export function draw({ drawn, options }: PictureJob): Promise<string> {
  const sheet = drawPicture(drawn, options, writeText, toldOf(drawn));
  return Promise.resolve(`<?xml version="1.0" encoding="UTF-8"?>\n${svgFile(sheet, drawn.about, fontFaces(sheet.markup))}\n`);
}
