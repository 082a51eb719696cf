import { useCollection, type useGraph } from '../../api/queries';
import { isPassing, isRefusal } from '../../api/http';
import { EmptyState, FailureState } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { clearFilter, showHidden, type Change } from '../../state/changes';
import { apply } from '../../state/store';
import { countText } from '../marks/wording';
import { focusRegion } from './regions';
import classes from './Stage.module.css';

/** What failed, and a way to ask again; what the server refuses it would refuse again, so there the way is out. */
export function Failed({ graph }: { graph: ReturnType<typeof useGraph> }) {
  return (
    <div className={classes.over}>
      <FailureState error={graph.error} onRetry={() => void graph.refetch()} {...(isRefusal(graph.error) ? { action: <Clear /> } : {})} />
    </div>
  );
}

function Clear() {
  return <WayOut says="Clear the filters" to={clearFilter} />;
}

/** A way out of a state without a picture; the focus, whose button goes with the state, stays in this part of the page. */
function WayOut({ says, to }: { says: string; to: Change }) {
  const go = () => {
    apply(to);
    focusRegion('stage');
  };
  return (
    <TextButton look="strong" onClick={go}>
      {says}
    </TextButton>
  );
}

/** Nothing matches, and the way out. */
export function Nothing({ hidden }: { hidden: boolean }) {
  if (useCollection().data?.counts.statements === 0) return <NoStatements />;
  return (
    <div className={classes.over}>
      <EmptyState title="No statement matches" action={hidden ? <WayOut says="Show what is hidden" to={showHidden} /> : <Clear />}>
        {hidden
          ? 'What matches is hidden.'
          : 'No statement fits all of what is asked. A search looks through names and our words for the claims, not through the articles.'}
      </EmptyState>
    </div>
  );
}

/** Another program's data, or none: no filter is to blame. */
function NoStatements() {
  return (
    <div className={classes.over}>
      <EmptyState title="There is no statement in this graph">
        Nothing in it has the labels and relations of the codebook. A Neo4j that holds somebody else’s data shows none of it here.
      </EmptyState>
    </div>
  );
}

/** How much the server left out of a graph that nobody could read. */
export function Truncated({ graph }: { graph: ReturnType<typeof useGraph>['data'] }) {
  if (!graph?.truncated) return null;
  return (
    <p className={classes.truncated}>
      The most connected part is shown. {countText(graph.omitted.actors, 'actor')} and {countText(graph.omitted.relations, 'statement')} are
      left out: filter, or expand an actor.
    </p>
  );
}

/** Neighbours that were asked for and did not come; while the server is away the banner says so. */
export function NotExpanded({ error }: { error: Error | null }) {
  if (error === null || isPassing(error)) return null;
  return (
    <p className={classes.truncated} role="alert">
      Not all neighbours that were asked for could be brought in: {error.message}
    </p>
  );
}

/** Circles where the graph will be. */
export function Skeleton() {
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
