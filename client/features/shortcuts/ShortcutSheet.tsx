import { Dialog } from '../../components/Dialog';
import { Switch } from '../../components/Switch';
import { setPage } from '../../state/page-store';
import { setSingleKeys, singleKeys } from './preference';
import { SHORTCUTS } from './shortcuts';
import classes from './shortcuts.module.css';

/** Where the keyboard does more than the page says: the picture, the table, the tree. */
const PLACES = [
  { keys: 'Arrows', says: 'In the picture: the next actor in that direction' },
  { keys: 'Enter', says: 'Opens the actor, the row, the branch' },
  { keys: 'Space', says: 'In the picture: adds the actor to the selection' },
  { keys: 'Shift+F10', says: 'The menu of an actor' },
];

/** Every shortcut, from the table that the page itself listens by. */
export function ShortcutSheet() {
  const on = singleKeys((state) => state.on);
  return (
    <Dialog title="Keyboard" onClose={() => setPage({ dialog: null })}>
      <dl className={classes.sheet}>
        {[...SHORTCUTS, ...PLACES].map(({ keys, says }) => (
          <div key={`${keys} ${says}`}>
            <dt>{keys === '+' ? <kbd>+</kbd> : keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <Switch checked={on} onChange={setSingleKeys} label="Keys without Ctrl do something (switch off for speech input)" />
    </Dialog>
  );
}
