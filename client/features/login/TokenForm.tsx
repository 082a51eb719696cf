import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { logIn } from '../../api/endpoints';
import { TextButton } from '../../components/TextButton';
import classes from './token-form.module.css';

/** Asks for the token, of who reads without one and wants to write. */
export function TokenForm() {
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
