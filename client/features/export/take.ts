import { COLOURS } from '../../../server/domain/vocabulary/colours';
import { addressOf } from '../../state/history';
import { say } from '../../state/page-store';
import { viewStore } from '../../state/store';
import { canvas } from '../canvas/canvas-store';
import { chipsOf } from '../filters/chips';
import { namesOf } from '../filters/use-names';
import { openedFile } from '../file/files';
import type { View } from '../../state/view';
import { countText, shownText } from '../marks/wording';
import type { Scene } from '../scene/scene';
import { download, fileName } from './download';
import { footOf, withFoot, type PictureTold } from './picture-foot';
import { statementCsv } from './statement-csv';
import { toSavedView } from '../../state/saved-view';

/** Pixels of the picture for each of the canvas. */
const SCALE = 2;

/** Takes the statements of the view along as CSV: what the page has is what leaves, of a file that is only looked at too. */
export function takeTable({ picture, actors, articles }: Scene): void {
  const { view } = viewStore.getState();
  const csv = statementCsv({ statements: picture.statements, actors, articles, view: sourceOf(view), taken: new Date().toISOString() });
  // The mark at the start tells spreadsheets that it is UTF-8.
  download(fileName('statements', 'csv'), new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
}

/** Takes the drawing along as PNG, with what it shows and where it is from in words beneath it. */
export async function takePicture(scene: Scene, theme: 'light' | 'dark'): Promise<void> {
  const drawing = canvas();
  if (!drawing) return;
  const palette = COLOURS[theme];
  try {
    const picture = await drawing.picture({ scale: SCALE, background: palette.canvas });
    download(fileName('picture', 'png'), await withFoot(picture, footOf(toldOf(scene)), SCALE, palette));
  } catch {
    say('The picture is too large for this browser.');
  }
}

/** Takes the view along as a file that this page opens again. */
export function takeView(): void {
  download(fileName('view', 'json'), new Blob([toSavedView(viewStore.getState().view)], { type: 'application/json' }));
}

/** Where what is shown comes from: the address that opens it again, or the file that it is. */
function sourceOf(view: View): string {
  const opened = openedFile(view.file);
  return opened === null ? addressOf(view) : `the file ${opened.file.name}`;
}

function toldOf(scene: Scene): PictureTold {
  const { view } = viewStore.getState();
  const { hidden } = scene.picture;
  return {
    title: scene.title,
    asked: [
      ...chipsOf(view, namesOf(scene)).map(({ text }) => text),
      ...(view.combine ? ['leaders and forces combined with their government'] : []),
      ...(hidden.length > 0 ? [`${countText(hidden.length, 'actor')} hidden`] : []),
    ],
    shown: shownText(scene.picture),
    address: sourceOf(view),
    taken: new Date().toISOString(),
  };
}
