import { useMemo } from 'react';
import { useGraph } from '../../api/queries';
import { toPicture } from '../../state/picture';
import { useView } from '../../state/store';
import { Canvas } from '../canvas/Canvas';
import { PairPanel } from '../evidence/PairPanel';
import classes from './App.module.css';

/** The page. */
export function App() {
  const view = useView((one) => one);
  const graph = useGraph(view.filter, view.expanded);
  const { combine, processes, hidden, countAll } = view;
  const picture = useMemo(
    () => (graph.data ? toPicture(graph.data, { combine, processes, hidden, countAll }) : null),
    [graph.data, combine, processes, hidden, countAll],
  );
  return (
    <div className={classes.page}>
      <main className={classes.middle}>{picture && <Canvas picture={picture} shown={view.mode === 'canvas'} />}</main>
      {view.selection?.kind === 'pair' && <PairPanel a={view.selection.a} b={view.selection.b} />}
    </div>
  );
}
