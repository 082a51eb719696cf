import { TextButton } from '../../components/TextButton';
import { expand, focusOn, hide, select, unpin } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { askExport } from '../export/export-store';
import { useScene } from '../scene/scene';
import classes from './actor.module.css';

/** What can be done with actors on the canvas. */
export function ActorActions({ ids }: { ids: readonly string[] }) {
  const { picture, whole } = useScene();
  const pinned = useView((view) => ids.some((id) => id in view.positions));
  // The server knows nothing of a file that is only looked at.
  const ofGraph = useView((view) => view.file === null);
  const [a, b] = ids;
  const shown = ids.some((id) => picture.actors.has(id));
  return (
    <div className={classes.actions}>
      <TextButton icon="focus" onClick={() => apply(focusOn(ids))}>
        Focus
      </TextButton>
      {a !== undefined && ids.length === 1 && !whole && (
        <TextButton icon="expand" onClick={() => apply(expand(a))}>
          Expand
        </TextButton>
      )}
      {a !== undefined && b !== undefined && ids.length === 2 && (
        <TextButton icon="between" onClick={() => apply(select({ kind: 'between', a, b }))}>
          Between the two
        </TextButton>
      )}
      {shown && (
        <TextButton icon="hide" onClick={() => apply(hide(ids))}>
          Hide
        </TextButton>
      )}
      {ofGraph && (
        <TextButton icon="take" onClick={() => askExport({ around: ids })}>
          Take along
        </TextButton>
      )}
      {pinned && (
        <TextButton icon="pin" onClick={() => apply(unpin(ids))}>
          Unpin
        </TextButton>
      )}
    </div>
  );
}
