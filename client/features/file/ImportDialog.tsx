import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/ActionIcon.css';
import '../../styles/controls.css';
import { PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { logIn } from '../../api/endpoints';
import { Dialog } from '../../components/Dialog';
import { TextButton } from '../../components/TextButton';
import { setPage } from '../../state/page-store';
import { useView } from '../../state/store';
import classes from './file.module.css';
import { bringIn, openedFile } from './files';

const close = () => setPage({ dialog: null });

/** Asks for the token, without which nothing is written, and brings the opened file in. */
export function ImportDialog() {
  const opened = openedFile(useView((view) => view.file));
  const [token, setToken] = useState('');
  const client = useQueryClient();
  const login = useMutation({
    mutationFn: () => logIn(token.trim()),
    onSuccess: (session) => {
      client.setQueryData(['session'], session);
      close();
      if (opened) void bringIn(opened.file);
    },
  });
  return (
    <Dialog title="Import into the graph" onClose={close}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') login.mutate();
        }}
      >
        <PasswordInput
          label="Token"
          description="What ENTENTE_TOKEN says on the server: nothing is written without it"
          value={token}
          autoFocus
          autoComplete="current-password"
          error={login.error?.message}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <TextButton type="submit" look="strong" disabled={login.isPending}>
          Import
        </TextButton>
      </form>
    </Dialog>
  );
}
