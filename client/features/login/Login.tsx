import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/ActionIcon.css';
import '../../styles/controls.css';
import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { TextButton } from '../../components/TextButton';
import classes from './login.module.css';
import { useLogIn } from './use-log-in';

/** Asks for the token of the server; nothing else can be seen before. */
export function Login() {
  const client = useQueryClient();
  const { token, setToken, submit, isPending, error } = useLogIn(() => client.resetQueries());
  return (
    <main className={classes.page}>
      <form className={classes.form} onSubmit={submit}>
        <h1>Entente</h1>
        <p>Who backs whom, and which article says so. This server asks for its token before it shows anything.</p>
        <PasswordInput
          label="Token"
          description="What ENTENTE_TOKEN says on the server"
          value={token}
          autoFocus
          autoComplete="current-password"
          error={error?.message}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <TextButton type="submit" look="strong" className={classes.submit} disabled={isPending}>
          {isPending ? 'Logging in…' : 'Log in'}
        </TextButton>
      </form>
    </main>
  );
}
