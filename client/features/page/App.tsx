import { useEffect, useRef } from 'react';
import { useView } from '../../state/store';
import { canvasStore } from '../canvas/canvas-store';
import { Banners } from '../connection/Banners';
import { Notice } from '../connection/Notice';
import { DropZone } from '../file/DropZone';
import { ContextMenu } from '../menu/ContextMenu';
import { usePageKeys } from '../shortcuts/use-page-keys';
import classes from './App.module.css';
import { AskPanel } from './AskPanel';
import { ConsolePart } from './ConsolePart';
import { Dialogs } from './Dialogs';
import { Header } from './Header';
import { lazyPart, prepareParts } from './lazy-part';
import { SceneContext } from '../scene/scene';
import { SidePanel } from './SidePanel';
import { SkipLinks } from './SkipLinks';
import { Stage } from './Stage';
import { useDrawers } from './use-drawers';
import { useSceneData } from './use-scene-data';

const Login = lazyPart('The login', () => import('../login/Login').then(({ Login: component }) => component));

/** The page: asking on the left, the picture in the middle, evidence on the right. */
export function App() {
  const { scene, graph, session, combining } = useSceneData();
  const painted = canvasStore((state) => state.painted);
  const selection = useView((view) => view.selection);
  const drawers = useDrawers(selection !== null);
  const search = useRef<HTMLInputElement>(null);
  usePageKeys(scene, search);
  useEffect(() => {
    document.documentElement.dataset['ready'] = String(!graph.isPending);
  }, [graph.isPending]);
  useEffect(() => {
    // Whoever sees the picture will soon ask for evidence: its code, and all other, comes while he looks.
    if (painted) prepareParts();
  }, [painted]);
  if (session.data?.loginNeeded) {
    return <Login />;
  }
  return (
    <SceneContext value={scene}>
      <div className={classes.page} data-ask={drawers.ask ? 'drawer' : 'beside'}>
        <SkipLinks />
        <Header withAsk={drawers.ask} />
        <Banners />
        <AskPanel search={search} drawer={drawers.ask} />
        <Stage graph={graph} combining={combining} />
        <ConsolePart />
        <SidePanel selection={selection} drawer={drawers.side} />
      </div>
      <ContextMenu />
      <Dialogs />
      <Notice />
      <DropZone />
    </SceneContext>
  );
}
