import { Segments } from '../../components/Segments';
import { Switch } from '../../components/Switch';
import { IconButton } from '../../components/IconButton';
import { LAYOUTS, LAYOUT_NAMES, type LayoutName } from '../../../server/domain/drawing/model';
import { set, setFilter, setLayout } from '../../state/changes';
import { DEEDS, deedsOf } from '../../../server/domain/deeds';
import { apply, useView } from '../../state/store';
import { MODES, MODE_NAMES } from '../../state/view';
import { canvas, ZOOM_STEP } from '../canvas/canvas-store';
import { CombinedList } from './CombinedList';
import classes from './viewbar.module.css';

/** The switches of the view; the first is the roll-up. */
export function ViewBar({ combining }: { combining: boolean }) {
  const combine = useView((view) => view.combine);
  const processes = useView((view) => view.processes);
  const deeds = useView((view) => deedsOf(view.filter.means));
  const mode = useView((view) => view.mode);
  return (
    <div className={classes.frame}>
      <div className={classes.bar} role="group" aria-label="View">
        <div className={classes.part} title="Combine leaders and forces with their government">
          <Switch
            checked={combine}
            onChange={() => apply(set({ combine: !combine }))}
            label={
              <>
                Combine<span className={classes.long}> leaders and forces with their government</span>
              </>
            }
          />
          {combine && (combining ? <span className={classes.waiting}>combining…</span> : <CombinedList />)}
        </div>
        <Segments
          label="Deeds, words or both"
          value={deeds}
          onChange={(value) => apply(setFilter({ means: DEEDS[value].means }))}
          options={(['deeds', 'words', 'both'] as const).map((value) => ({ value, name: DEEDS[value].name }))}
        />
        <Switch checked={processes} onChange={() => apply(set({ processes: !processes }))} label="Processes" />
        <div className={classes.end}>
          {mode === 'canvas' && <CanvasTools />}
          <Segments
            label="Canvas, table or tree"
            value={mode}
            onChange={(value) => apply(set({ mode: value }))}
            options={MODE_NAMES.map((value) => ({ value, name: MODES[value].name }))}
          />
        </div>
      </div>
    </div>
  );
}

function CanvasTools() {
  const layout = useView((view) => view.layout);
  return (
    <>
      <select
        className={classes.layout}
        aria-label="Layout"
        value={layout}
        title={LAYOUTS[layout].is}
        onChange={(event) => apply(setLayout(event.currentTarget.value as LayoutName))}
      >
        {LAYOUT_NAMES.map((name) => (
          <option key={name} value={name}>
            {LAYOUTS[name].name}
          </option>
        ))}
      </select>
      <span className={classes.tools}>
        <IconButton icon="minus" says="Zoom out" keys="-" onClick={() => canvas()?.zoomBy(1 / ZOOM_STEP)} />
        <IconButton icon="plus" says="Zoom in" keys="+" onClick={() => canvas()?.zoomBy(ZOOM_STEP)} />
        <IconButton icon="fit" says="Fit everything in" keys="F" tip="left" onClick={() => canvas()?.fit()} />
      </span>
    </>
  );
}
