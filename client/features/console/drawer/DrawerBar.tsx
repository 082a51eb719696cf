import { IconButton } from '../../../components/IconButton';
import { Segments } from '../../../components/Segments';
import { setPage } from '../../../state/page-store';
import { WriteSwitch } from '../run/WriteSwitch';
import { PANES, setConsole, useConsole, type Pane } from '../state/console-store';
import classes from './drawer.module.css';

const OPTIONS = (Object.keys(PANES) as Pane[]).map((value) => ({ value, name: PANES[value] }));

/** The line on top of the drawer; `onFull` is null where it fills the window anyway. */
export function DrawerBar({ full, onFull }: { full: boolean; onFull: (() => void) | null }) {
  const pane = useConsole((state) => state.pane);
  return (
    <div className={classes.bar}>
      <Segments label="What the left half shows" value={pane} options={OPTIONS} onChange={(value) => setConsole({ pane: value })} />
      <div className={classes.end}>
        <WriteSwitch />
        <IconButton icon="question" says="Help" tip="left" onClick={() => setConsole({ help: true })} />
        {onFull && (
          <IconButton
            icon={full ? 'down' : 'up'}
            says={full ? 'Show the picture again' : 'Full height'}
            tip="left"
            aria-pressed={full}
            onClick={onFull}
          />
        )}
        <IconButton icon="close" says="Close the console" keys="Ctrl+J" tip="left" onClick={() => setPage({ console: null })} />
      </div>
    </div>
  );
}
