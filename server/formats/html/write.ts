import { arrangeDrawn } from '../picture/arranged';
import { drawingMarkup } from '../picture/sheet';
import { fontFaces } from '../picture/font-face';
import { readDrawn } from '../picture/read-drawn';
import { writeText } from '../picture/scribe';
import type { Writer } from '../format';
import { varInks } from '../../domain/drawing/inks';
import { htmlPage } from './page';
import { colourSheet } from './colour-sheet';
import { viewerData } from './viewer-data';
import { readViewer } from './viewer-files';

/** Writes one HTML file that draws, filters and shows the evidence by itself, and asks nobody for anything. */
export const write: Writer = async function* (graph, options) {
  const viewer = await readViewer();
  const drawn = await readDrawn(graph, options);
  const arranged = arrangeDrawn(drawn, options);
  const { model, arrangement } = arranged;
  const markup = drawingMarkup(arrangement, varInks(), { write: writeText, told: () => '' });
  const data = viewerData(drawn, arrangement.scene, options);
  const texts = markup + JSON.stringify(data);
  const styles = `${fontFaces(texts)}\n${colourSheet(model.lines.length)}\n${viewer.styles}`;
  yield htmlPage({ drawn, arranged, markup, data, styles, script: viewer.script });
};
