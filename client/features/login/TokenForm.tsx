import { useQueryClient } from '@tanstack/react-query';
import { TextButton } from '../../components/TextButton';
import classes from './token-form.module.css';
import { useLogIn } from './use-log-in';

/** Asks for the token, of who reads without one and wants to write. */
export function TokenForm() {
  const client = useQueryClient();
  const { token, setToken, submit, isPending, error } = useLogIn((session) => client.setQueryData(['session'], session));
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
      {error && <p role="alert">{error.message}</p>}
      <TextButton type="submit" look="strong" disabled={isPending}>
        Log in
      </TextButton>
    </form>
  );
}
