import { useState } from 'react';
import type { useGraph } from '../../api/queries';
import { FailureState, LoadingLines } from '../../components/States';
import { isPassing } from '../../api/http';
import type { Picture } from '../../state/picture';
import { useView } from '../../state/store';
import { Canvas } from '../canvas/Canvas';
import { canvasStore } from '../canvas/canvas-store';
import { HoverTip } from '../canvas/HoverTip';
import { ActorList } from '../canvas/ActorList';
import { ActiveFilters } from '../filters/ActiveFilters';
import { Legend } from '../legend/Legend';
import { Tray } from '../tray/Tray';
import { ViewBar } from '../viewbar/ViewBar';
import { lazyPart } from './lazy-part';
import { useScene } from '../scene/scene';
import classes from './Stage.module.css';
import { Failed, NotExpanded, Nothing, Skeleton, Truncated } from './StageStates';

const waiting = <LoadingLines lines={12} label="Loading" />;
const TableMode = lazyPart('The table', () => import('../table/TableMode').then(({ TableMode: component }) => component), { waiting });
const TreeMode = lazyPart('The tree', () => import('../tree/TreeMode').then(({ TreeMode: component }) => component), { waiting });

/** The middle: the switches, the picture or its mirrors, the legend, the tray. */
export function Stage({ graph, combining }: { graph: ReturnType<typeof useGraph>; combining: boolean }) {
  const mode = useView((view) => view.mode);
  const { picture } = useScene();
  const busy = canvasStore((state) => state.busy && state.painted);
  // While the server is away the last picture stays; what it refuses is said in its place.
  const failed = graph.isError && !isPassing(graph.error);
  const empty = graph.data !== undefined && picture.model.lines.length === 0;
  return (
    <main className={classes.stage} id="stage" tabIndex={-1}>
      <ViewBar combining={combining} />
      <div className={classes.chips}>
        <ActiveFilters />
        <Truncated graph={graph.data} />
        <NotExpanded error={graph.expandedError} />
      </div>
      <div className={classes.picture} aria-busy={graph.isFetching || combining}>
        {failed && <Failed graph={graph} />}
        {(graph.data !== undefined || !failed) && (
          <Drawing picture={graph.data ? picture : null} shown={(mode === 'canvas' || !graph.data) && !empty && !failed} />
        )}
        {empty && !failed && <Nothing hidden={picture.hidden.length > 0} />}
        {graph.data && !empty && !failed && (mode === 'table' ? <TableMode /> : mode === 'tree' && <TreeMode />)}
        {(graph.isFetching || combining || busy) && graph.data && <div className={classes.progress} role="status" aria-label="Loading" />}
      </div>
      <HoverTip />
      <Tray />
      <Legend />
    </main>
  );
}

/** The canvas, which is made while the data are on their way, and what stands there before its first picture or when none can be drawn. */
function Drawing({ picture, shown }: { picture: Picture | null; shown: boolean }) {
  const painted = canvasStore((state) => state.painted);
  const failure = canvasStore((state) => state.failure);
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <Canvas key={attempt} picture={picture} shown={shown && failure === null} />
      {shown && failure === null && picture !== null && <ActorList />}
      {shown && failure === null && !painted && <Skeleton />}
      {shown && failure !== null && (
        <div className={classes.over}>
          <FailureState error={failure} onRetry={() => setAttempt(attempt + 1)} />
        </div>
      )}
    </>
  );
}
