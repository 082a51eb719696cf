import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/ActionIcon.css';
import '../../styles/controls.css';
import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../api/queries';
import { Dialog } from '../../components/Dialog';
import { TextButton } from '../../components/TextButton';
import { setPage } from '../../state/page-store';
import { useView } from '../../state/store';
import { useLogIn } from '../login/use-log-in';
import classes from './file.module.css';
import { bringIn, openedFile } from './files';

const close = () => setPage({ dialog: null });

/** Asks for the token, without which nothing is written, and brings the opened file in; where the server writes nothing at all, says so. */
export function ImportDialog() {
  const writable = useSession().data?.writable;
  return (
    <Dialog title="Import into the graph" onClose={close}>
      {writable === false ? (
        <p className={classes.means}>
          This server writes nothing: it was started without ENTENTE_TOKEN, or for reading only. Where it runs,{' '}
          <code>npm run entente -- import FILE</code> brings a file in.
        </p>
      ) : (
        <ImportForm />
      )}
    </Dialog>
  );
}

function ImportForm() {
  const opened = openedFile(useView((view) => view.file));
  const client = useQueryClient();
  const { token, setToken, submit, isPending, error } = useLogIn((session) => {
    client.setQueryData(['session'], session);
    close();
    if (opened) void bringIn(opened.file);
  });
  return (
    <form className={classes.form} onSubmit={submit}>
      <PasswordInput
        label="Token"
        description="What ENTENTE_TOKEN says on the server: nothing is written without it"
        value={token}
        autoFocus
        autoComplete="current-password"
        error={error?.message}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <TextButton type="submit" look="strong" disabled={isPending}>
        Import
      </TextButton>
    </form>
  );
}
