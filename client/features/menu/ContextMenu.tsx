import { Menu } from '../../components/Menu';
import { setPage, usePage } from '../../state/page-store';
import { apply, viewStore } from '../../state/store';
import { canvas, layOutAfresh } from '../canvas/canvas-store';
import { openTarget } from '../canvas/canvas-events';
import { copyText } from '../../state/copy';
import { askExport } from '../export/export-store';
import { citationsOf } from '../evidence/citation';
import { nameOf, useScene, type Scene } from '../scene/scene';
import { menuItems, type MenuContext } from './items';

/** The menu at the pointer, or at whatever the keyboard is on. */
export function ContextMenu() {
  const scene = useScene();
  const menu = usePage((page) => page.menu);
  if (!menu) return null;
  const { target, at } = menu;
  const label = target.kind === 'actor' && target.id !== null ? nameOf(scene, target.id) : target.kind === 'line' ? 'Line' : 'Canvas';
  return (
    <Menu
      key={`${at.x} ${at.y}`}
      label={label}
      at={at}
      items={menuItems(target, contextOf(scene))}
      onClose={() => setPage({ menu: null })}
    />
  );
}

function contextOf(scene: Scene): MenuContext {
  const { view } = viewStore.getState();
  return {
    view,
    hidden: scene.picture.hidden.length,
    whole: scene.whole,
    shown: [...scene.picture.actors.keys()],
    apply,
    open: openTarget,
    exportAround: view.file === null ? (ids) => askExport({ around: ids }) : null,
    copyCitation: (line) => void copyText(citationsOf(line, scene), 'Citations'),
    place: (id) => canvas()?.positions()[id],
    fit: (ids) => canvas()?.fit(ids),
    layOut: layOutAfresh,
  };
}
