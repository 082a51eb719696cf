import { COLOURS } from '../../../server/domain/vocabulary/colours';
import { addressOf } from '../../state/history';
import { say } from '../../state/page-store';
import { viewStore } from '../../state/store';
import { canvas } from '../canvas/canvas-store';
import type { Scene } from '../page/scene';
import { download, fileName } from './download';
import { statementCsv } from './statement-csv';
import { toSavedView } from '../../state/saved-view';

/** Pixels of the picture for each of the canvas. */
const SCALE = 2;

/** Takes the statements of the view along as CSV. */
export function takeTable({ picture, actors, articles }: Scene): void {
  const { view } = viewStore.getState();
  const csv = statementCsv({ statements: picture.statements, actors, articles, view: addressOf(view), taken: new Date().toISOString() });
  // The mark at the start tells spreadsheets that it is UTF-8.
  download(fileName('statements', 'csv'), new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
}

/** Takes the drawing along as PNG. */
export async function takePicture(theme: 'light' | 'dark'): Promise<void> {
  const drawing = canvas();
  if (!drawing) return;
  try {
    download(fileName('picture', 'png'), await drawing.picture({ scale: SCALE, background: COLOURS[theme].canvas }));
  } catch {
    say('The picture is too large for this browser.');
  }
}

/** Takes the view along as a file that this page opens again. */
export function takeView(): void {
  download(fileName('view', 'json'), new Blob([toSavedView(viewStore.getState().view)], { type: 'application/json' }));
}
