import { lazy, Suspense } from 'react';
import type { useGraph } from '../../api/queries';
import { LoadingLines } from '../../components/States';
import { isPassing } from '../../api/http';
import { useView } from '../../state/store';
import { Canvas } from '../canvas/Canvas';
import { HoverTip } from '../canvas/HoverTip';
import { ActorList } from '../canvas/ActorList';
import { ActiveFilters } from '../filters/ActiveFilters';
import { Legend } from '../legend/Legend';
import { Tray } from '../tray/Tray';
import { ViewBar } from '../viewbar/ViewBar';
import { useScene } from './scene';
import classes from './Stage.module.css';
import { Failed, Nothing, Skeleton, Truncated } from './StageStates';

const TableMode = lazy(() => import('../table/TableMode').then(({ TableMode: component }) => ({ default: component })));
const TreeMode = lazy(() => import('../tree/TreeMode').then(({ TreeMode: component }) => ({ default: component })));

/** The middle: the switches, the picture or its mirrors, the legend, the tray. */
export function Stage({ graph }: { graph: ReturnType<typeof useGraph> }) {
  const mode = useView((view) => view.mode);
  const { picture } = useScene();
  // While the server is away the last picture stays; what it refuses is said in its place.
  const failed = graph.isError && !isPassing(graph.error);
  const empty = graph.data !== undefined && picture.model.lines.length === 0;
  return (
    <main className={classes.stage} id="stage" tabIndex={-1}>
      <ViewBar />
      <div className={classes.chips}>
        <ActiveFilters />
        <Truncated graph={graph.data} />
      </div>
      <div className={classes.picture} aria-busy={graph.isFetching}>
        {!graph.data && !failed && <Skeleton />}
        {failed && <Failed graph={graph} />}
        {graph.data && <Canvas picture={picture} shown={mode === 'canvas' && !empty && !failed} />}
        {graph.data && mode === 'canvas' && !empty && !failed && <ActorList />}
        <HoverTip />
        {empty && !failed && <Nothing hidden={picture.hidden.length > 0} />}
        {graph.data && !empty && !failed && mode !== 'canvas' && (
          <Suspense fallback={<LoadingLines lines={12} label="Loading" />}>{mode === 'table' ? <TableMode /> : <TreeMode />}</Suspense>
        )}
        {graph.isFetching && graph.data && <div className={classes.progress} role="status" aria-label="Loading" />}
      </div>
      <Tray />
      <Legend />
    </main>
  );
}
