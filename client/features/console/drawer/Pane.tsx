import { Gallery } from '../gallery/Gallery';
import { HistoryList } from '../history/HistoryList';
import { withValues } from '../parameters/parameter';
import { QueryPane } from '../run/QueryPane';
import { runnablesOf } from '../editor/runnable';
import { run } from '../run/runner';
import { useTarget } from '../run/use-limits';
import { SavedList } from '../saved/SavedList';
import { fillIn, useConsole } from '../state/console-store';
import classes from './drawer.module.css';

/** The left half: the editor, or what can be put into it. */
export function Pane() {
  const pane = useConsole((state) => state.pane);
  const target = useTarget();
  return (
    <>
      {/* The editor keeps its cursor and its undo while another pane is looked at. */}
      <div className={classes.pane} hidden={pane !== 'query'}>
        <QueryPane />
      </div>
      {pane !== 'query' && (
        <div className={classes.pane} data-scrolls="true">
          {pane === 'questions' && (
            <Gallery
              onPick={({ text }, values) => {
                fillIn(text, withValues([], values));
                void run(runnablesOf(text), target);
              }}
            />
          )}
          {pane === 'history' && <HistoryList />}
          {pane === 'saved' && <SavedList />}
        </div>
      )}
    </>
  );
}
