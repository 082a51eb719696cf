import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type SubmitEvent } from 'react';
import { logIn } from '../../../api/endpoints';
import { useSession } from '../../../api/queries';
import { Popover } from '../../../components/Popover';
import { Switch } from '../../../components/Switch';
import { TextButton } from '../../../components/TextButton';
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

function TokenForm() {
  const [token, setToken] = useState('');
  const client = useQueryClient();
  const login = useMutation({
    mutationFn: () => logIn(token.trim()),
    onSuccess: (session) => client.setQueryData(['session'], session),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim() !== '') login.mutate();
  };
  return (
    <form className={classes.token} onSubmit={submit}>
      <label>
        Token, as ENTENTE_TOKEN has it on the server
        <input
          type="password"
          autoComplete="current-password"
          value={token}
          autoFocus
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      {login.error && <p role="alert">{login.error.message}</p>}
      <TextButton type="submit" look="strong" disabled={login.isPending}>
        Log in
      </TextButton>
    </form>
  );
}
