import type { MenuItem } from '../../components/menu-item';
import { addressOf } from '../../state/history';
import { viewStore } from '../../state/store';
import { copyText } from '../../state/copy';
import { askExport } from '../export/export-store';
import { takePicture, takeTable, takeView } from '../export/take';
import type { Scene } from '../scene/scene';

/** What can be taken along: the address, the drawing, the table, the view as a file; and a file opened, a graph or a saved view, where somebody can ask for its file. */
export function takeItems(scene: Scene, theme: 'light' | 'dark', openView: (() => void) | null): MenuItem[] {
  return [
    { says: 'Copy link to this view', icon: 'link', act: () => void copyText(addressOf(viewStore.getState().view), 'Link') },
    { says: 'As a file: data, picture, references …', icon: 'take', keys: 'E', act: () => askExport() },
    { says: 'Picture (PNG)', icon: 'canvas', act: () => void takePicture(scene, theme) },
    { says: 'Statements in view (CSV)', icon: 'table', act: () => takeTable(scene) },
    { says: 'Save this view as a file', icon: 'take', begins: true, act: takeView },
    ...(openView ? [{ says: 'Open a file', icon: 'open', act: openView } as const] : []),
  ];
}
