import type { Scribe } from '../../domain/drawing/svg/labels';
import type { Told } from '../../domain/drawing/svg/lines';
import type { ThemeName } from '../../domain/vocabulary/colours';
import type { ExportOptions } from '../format';
import { arrangeDrawn } from './arranged';
import type { Drawn } from './read-drawn';
import { drawSheet, type Sheet } from './sheet';

/** Draws what was read as somebody has asked for it. */
export function drawPicture(drawn: Drawn, options: ExportOptions, write: Scribe, told: Told = () => ''): Sheet {
  const { title, legend, date, source } = options;
  // The choices of the table are the names of the themes.
  return drawSheet(drawn, arrangeDrawn(drawn, options), { theme: options.theme as ThemeName, title, legend, date, source, write, told });
}
