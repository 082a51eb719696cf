import type { MenuItem } from '../../components/menu-item';
import { addressOf } from '../../state/history';
import { viewStore } from '../../state/store';
import { say, setPage } from '../../state/page-store';
import { copyText } from '../../state/copy';
import { askExport } from '../export/export-store';
import { takeView } from '../export/take-view';
import type { Scene } from '../scene/scene';

/**
 * What can be taken along: the address, the drawing, the table, the view as a file; and a file opened, a graph or a saved view, where somebody
 * can ask for its file; and what was imported. Of a file that is looked at, what the page has itself: the server does not know it, and no address holds it.
 */
export function takeItems(scene: Scene, theme: 'light' | 'dark', openView: (() => void) | null): MenuItem[] {
  const ofGraph = viewStore.getState().view.file === null;
  const shown: MenuItem[] = [
    { says: 'Picture (PNG)', icon: 'canvas', act: () => void taking(({ takePicture }) => takePicture(scene, theme)) },
    {
      says: ofGraph ? 'Tables of what is shown (CSV)' : 'Statements in view (CSV)',
      icon: 'table',
      act: () => void taking(({ takeTable }) => takeTable(scene)),
    },
  ];
  const link: MenuItem = {
    says: 'Copy link to this view',
    icon: 'link',
    act: () => void copyText(addressOf(viewStore.getState().view), 'Link'),
  };
  const file: MenuItem = { says: 'As a file: data, picture, references …', icon: 'take', keys: 'E', act: () => askExport() };
  const saved: MenuItem = { says: 'Save this view as a file', icon: 'take', begins: true, act: takeView };
  return [
    ...(ofGraph ? [link, file, ...shown, saved] : shown),
    ...(openView ? [{ says: 'Open a file', icon: 'open', act: openView } as const] : []),
    { says: 'What was imported', icon: 'table', act: () => setPage({ dialog: 'imports' }) },
  ];
}

/** What makes the files is fetched when it is first wanted. */
async function taking(take: (makers: typeof import('../export/take')) => Promise<void>): Promise<void> {
  try {
    await take(await import('../export/take'));
  } catch {
    say('The page could not be loaded on. Reload it, or try again.');
  }
}
