import { arrangeDrawn } from '../picture/arranged';
import { drawingMarkup } from '../picture/sheet';
import { fontFaces } from '../picture/font-face';
import { writeText } from '../picture/scribe';
import type { PictureJob } from '../picture/job';
import { varInks } from '../../domain/drawing/inks';
import { htmlPage } from './page';
import { colourSheet } from './colour-sheet';
import { viewerData } from './viewer-data';
import { readViewer } from './viewer-files';

/** Draws one HTML file that filters and shows the evidence by itself, and asks nobody for anything. */
export async function draw({ drawn, options }: PictureJob): Promise<string> {
  const viewer = await readViewer();
  const arranged = arrangeDrawn(drawn, options);
  const { model, arrangement } = arranged;
  const markup = drawingMarkup(arrangement, varInks(), { write: writeText, told: () => '' });
  const data = viewerData(drawn, arrangement.scene, options);
  const texts = markup + JSON.stringify(data);
  const styles = `${fontFaces(texts)}\n${colourSheet(model.lines.length)}\n${viewer.styles}`;
  return htmlPage({ drawn, arranged, markup, data, styles, script: viewer.script });
}
