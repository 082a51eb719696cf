import { IconButton } from '../../../components/IconButton';
import { Cell } from './table/Cell';
import type { Inspected } from './inspected';
import classes from './results.module.css';

/** Everything that one row, node or relationship holds. */
export function Inspector({ inspected, onClose }: { inspected: Inspected; onClose: () => void }) {
  return (
    <aside className={classes.inspector} aria-label="Details of the result">
      <div className={classes.inspectorHead}>
        <h3>{inspected.title}</h3>
        <IconButton icon="close" says="Close the details" tip="left" onClick={onClose} />
      </div>
      <dl>
        {Object.entries(inspected.entries).map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              <Cell value={value} whole />
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
