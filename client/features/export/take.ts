import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { COLOURS } from '../../../server/domain/vocabulary/colours';
import { addressOf } from '../../state/history';
import { say } from '../../state/page-store';
import { viewStore } from '../../state/store';
import { canvas } from '../canvas/canvas-store';
import { chipsOf } from '../filters/chips';
import { namesOf } from '../filters/use-names';
import { openedFile } from '../file/files';
import type { View } from '../../state/view';
import { countText, shownText, sizeText } from '../marks/wording';
import type { Scene } from '../scene/scene';
import { bodyOf } from './body';
import { download, fileName } from './download';
import { fetchFile } from './fetch-file';
import type { Options } from './FormatOptions';
import { footOf, withFoot, type PictureTold } from './picture-foot';
import { pictureScope } from './scopes';
import { statementCsv } from './statement-csv';

/** Pixels of the picture for each of the canvas. */
const SCALE = 2;

/** Takes what the picture shows along as tables: by the server, as the dialogue does; of a file that is only looked at, what the page has. */
export async function takeTable(scene: Scene): Promise<void> {
  const { view } = viewStore.getState();
  // The mark at the start tells spreadsheets that it is UTF-8.
  if (view.file === null) return takeShown('csv', scene, { bom: true });
  const csv = statementCsv({ ...scene, statements: scene.picture.statements, view: sourceOf(view), taken: new Date().toISOString() });
  download(fileName('statements', 'csv'), new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
}

/** Takes the picture along as PNG: by the server, as the dialogue does; of a file that is only looked at, what the canvas has. */
export async function takePicture(scene: Scene, theme: 'light' | 'dark'): Promise<void> {
  const { combine, countAll, file } = viewStore.getState().view;
  if (file === null) return takeShown('png', scene, { combine, count: countAll ? 'all' : 'plain', theme });
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

/** What the picture shows, in a format with the options of the view. */
async function takeShown(format: FormatId, { picture }: Scene, options: Options): Promise<void> {
  say('The file is being made …');
  try {
    const body = bodyOf(format, pictureScope(viewStore.getState().view, picture), options);
    const { name, file } = await fetchFile(format, body, new AbortController().signal, () => undefined);
    download(name, file);
    say(`${name}: ${sizeText(file.size)}`);
  } catch (error) {
    say(error instanceof Error ? error.message : 'The file was not made.');
  }
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
