import { useState } from 'react';
import { TextButton } from '../../components/TextButton';
import { openActor, showHidden } from '../../state/changes';
import { apply } from '../../state/store';
import { ShapeMark } from '../marks/ShapeMark';
import { countText } from '../marks/wording';
import { useScene } from '../scene/scene';
import classes from './tray.module.css';

/** Who waits without a statement in view, and how many are hidden. */
export function Tray() {
  const { tray, hidden } = useScene().picture;
  const [all, setAll] = useState(false);
  if (tray.length === 0 && hidden.length === 0) return null;
  return (
    <div className={classes.tray}>
      {tray.length > 0 && (
        <div className={classes.waiting} role="group" aria-label="Actors without a statement in view" data-all={all}>
          <button type="button" className={classes.label} aria-expanded={all} onClick={() => setAll(!all)}>
            {tray.length} without a statement in view
          </button>
          {tray.map(({ id, name, label }) => (
            <button key={id} type="button" className={classes.actor} onClick={() => apply(openActor(id))}>
              <ShapeMark label={label} size={10} /> {name}
            </button>
          ))}
        </div>
      )}
      {hidden.length > 0 && (
        <div className={classes.hidden} title={hidden.map(({ name }) => name).join(', ')}>
          {countText(hidden.length, 'actor')} hidden:
          <TextButton look="quiet" onClick={() => apply(showHidden)}>
            show
          </TextButton>
        </div>
      )}
    </div>
  );
}
