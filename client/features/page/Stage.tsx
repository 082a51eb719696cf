import { lazy, Suspense } from 'react';
import type { useGraph } from '../../api/queries';
import { EmptyState, FailureState, LoadingLines } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { isPassing } from '../../api/http';
import { clearFilter, showHidden } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { Canvas } from '../canvas/Canvas';
import { ActorList } from '../canvas/ActorList';
import { ActiveFilters } from '../filters/ActiveFilters';
import { Legend } from '../legend/Legend';
import { countText } from '../marks/wording';
import { Tray } from '../tray/Tray';
import { ViewBar } from '../viewbar/ViewBar';
import { useScene } from './scene';
import classes from './Stage.module.css';

const TableMode = lazy(() => import('../table/TableMode').then(({ TableMode: component }) => ({ default: component })));
const TreeMode = lazy(() => import('../tree/TreeMode').then(({ TreeMode: component }) => ({ default: component })));

/** The middle: the switches, the picture or its mirrors, the legend, the tray. */
export function Stage({ graph }: { graph: ReturnType<typeof useGraph> }) {
  const mode = useView((view) => view.mode);
  const { picture } = useScene();
  const empty = graph.data !== undefined && picture.model.lines.length === 0;
  return (
    <main className={classes.stage} id="stage" tabIndex={-1}>
      <ViewBar />
      <div className={classes.chips}>
        <ActiveFilters />
        <Truncated graph={graph.data} />
      </div>
      <div className={classes.picture} aria-busy={graph.isFetching}>
        {graph.isPending && <Skeleton />}
        {graph.isError && !graph.data && !isPassing(graph.error) && (
          <FailureState error={graph.error} onRetry={() => void graph.refetch()} />
        )}
        {graph.data && <Canvas picture={picture} shown={mode === 'canvas' && !empty} />}
        {graph.data && mode === 'canvas' && !empty && <ActorList />}
        {empty && <Nothing hidden={picture.hidden.length > 0} />}
        {graph.data && !empty && mode !== 'canvas' && (
          <Suspense fallback={<LoadingLines lines={12} label="Loading" />}>{mode === 'table' ? <TableMode /> : <TreeMode />}</Suspense>
        )}
        {graph.isFetching && graph.data && <div className={classes.progress} role="status" aria-label="Loading" />}
      </div>
      <Tray />
      <Legend />
    </main>
  );
}

function Nothing({ hidden }: { hidden: boolean }) {
  return (
    <div className={classes.over}>
      <EmptyState
        title="No statement matches"
        action={
          <TextButton look="strong" onClick={() => apply(hidden ? showHidden : clearFilter)}>
            {hidden ? 'Show what is hidden' : 'Clear the filters'}
          </TextButton>
        }
      >
        {hidden ? 'What matches is hidden.' : 'No article says anything that fits all of what is asked.'}
      </EmptyState>
    </div>
  );
}

function Truncated({ graph }: { graph: ReturnType<typeof useGraph>['data'] }) {
  if (!graph?.truncated) return null;
  return (
    <p className={classes.truncated}>
      The most connected part is shown. {countText(graph.omitted.actors, 'actor')} and {countText(graph.omitted.relations, 'statement')} are
      left out: filter, or expand an actor.
    </p>
  );
}

/** Circles where the graph will be. */
function Skeleton() {
  return (
    <div className={classes.over} role="status" aria-label="Loading the graph">
      <svg className={classes.skeleton} viewBox="-200 -130 400 260" aria-hidden="true">
        <path d="M-120-40-30-80 60-50 130 10 50 70-60 60-120-40M-30-80-60 60M60-50 50 70" />
        {[
          [-120, -40],
          [-30, -80],
          [60, -50],
          [130, 10],
          [50, 70],
          [-60, 60],
        ].map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="12" />
        ))}
      </svg>
    </div>
  );
}
