import { lazy, Suspense, useEffect, useRef } from 'react';
import { usePage } from '../../state/page-store';
import { useView } from '../../state/store';
import { Banners } from '../connection/Banners';
import { Notice } from '../connection/Notice';
import { ContextMenu } from '../menu/ContextMenu';
import { usePageKeys } from '../shortcuts/use-page-keys';
import classes from './App.module.css';
import { AskPanel } from './AskPanel';
import { Dialogs } from './Dialogs';
import { Header } from './Header';
import { SceneContext } from './scene';
import { SidePanel } from './SidePanel';
import { SkipLinks } from './SkipLinks';
import { Stage } from './Stage';
import { useNarrow } from './use-narrow';
import { useSceneData } from './use-scene-data';

const Login = lazy(() => import('../login/Login').then(({ Login: component }) => ({ default: component })));

/** The page: asking on the left, the picture in the middle, evidence on the right. */
export function App() {
  const { scene, graph, session } = useSceneData();
  const selection = useView((view) => view.selection);
  const asking = usePage((page) => page.asking);
  const narrow = useNarrow();
  const search = useRef<HTMLInputElement>(null);
  usePageKeys(scene, search);
  useEffect(() => {
    document.documentElement.dataset['ready'] = String(!graph.isPending);
  }, [graph.isPending]);
  if (session.data?.loginNeeded) {
    return (
      <Suspense>
        <Login />
      </Suspense>
    );
  }
  return (
    <SceneContext value={scene}>
      <div className={classes.page} data-selected={selection !== null && !narrow} data-asking={asking || narrow}>
        <SkipLinks />
        <Header />
        <Banners />
        <AskPanel search={search} narrow={narrow} />
        <Stage graph={graph} />
        <SidePanel selection={selection} narrow={narrow} />
      </div>
      <ContextMenu />
      <Dialogs />
      <Notice />
    </SceneContext>
  );
}
