import { useEffect } from 'react';
import { useSession } from '../../../api/queries';
import { Popover } from '../../../components/Popover';
import { Switch } from '../../../components/Switch';
import { TextButton } from '../../../components/TextButton';
import { TokenForm } from '../../login/TokenForm';
import { setConsole, useConsole } from '../state/console-store';
import classes from './run.module.css';

/** Lets statements change the graph; there only where the server takes writes, and on only for who holds the token. */
export function WriteSwitch() {
  const { data } = useSession();
  const write = useConsole((state) => state.write);
  const may = data?.loggedIn === true;
  useEffect(() => {
    // A session that has ended takes the mode along.
    if (data && !may) setConsole({ write: false });
  }, [data, may]);
  if (!data?.writable) return null;
  if (!may) {
    return (
      <Popover
        label="The token of the server"
        side="right"
        trigger={(props) => (
          <TextButton look="quiet" {...props}>
            Log in to write
          </TextButton>
        )}
      >
        <TokenForm />
      </Popover>
    );
  }
  return (
    <span className={classes.write} data-on={write}>
      <Switch
        checked={write}
        onChange={(on) => setConsole({ write: on })}
        label={write ? 'Write mode: statements change the graph' : 'Write mode'}
      />
    </span>
  );
}
