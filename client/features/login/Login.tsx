import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/ActionIcon.css';
import '../../styles/controls.css';
import { PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { logIn } from '../../api/endpoints';
import { TextButton } from '../../components/TextButton';
import classes from './login.module.css';

/** Asks for the token of the server; nothing else can be seen before. */
export function Login() {
  const [token, setToken] = useState('');
  const client = useQueryClient();
  const login = useMutation({ mutationFn: () => logIn(token.trim()), onSuccess: () => client.resetQueries() });
  return (
    <main className={classes.page}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') login.mutate();
        }}
      >
        <h1>Entente</h1>
        <p>Who backs whom, and which article says so. This server asks for its token before it shows anything.</p>
        <PasswordInput
          label="Token"
          description="What ENTENTE_TOKEN says on the server"
          value={token}
          autoFocus
          autoComplete="current-password"
          error={login.error?.message}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <TextButton type="submit" look="strong" className={classes.submit} disabled={login.isPending}>
          {login.isPending ? 'Logging in…' : 'Log in'}
        </TextButton>
      </form>
    </main>
  );
}
