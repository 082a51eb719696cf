import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportListReply } from '../../../server/contract/imports';
import { fetchImports, removeImport } from '../../api/endpoints';
import { useSession } from '../../api/queries';
import { Dialog } from '../../components/Dialog';
import { IconButton } from '../../components/IconButton';
import { EmptyState, FailureState, LoadingLines } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { copyText } from '../../state/copy';
import { say, setPage } from '../../state/page-store';
import { TokenForm } from '../login/TokenForm';
import { countText } from '../marks/wording';
import classes from './file.module.css';
import { filesStore } from './files';

type Import = ImportListReply['items'][number];

const close = () => setPage({ dialog: null });

/** What was imported, each under its id, and the way out again. */
export function Imports() {
  const imports = useQuery({ queryKey: ['imports'], queryFn: ({ signal }) => fetchImports(signal) });
  return (
    <Dialog title="What was imported" onClose={close}>
      {imports.isError && <FailureState error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.isPending && <LoadingLines lines={3} label="Loading" />}
      {imports.data?.items.length === 0 && (
        <EmptyState title="Nothing was imported">Open a file, or drop one on the page, and import it into the graph.</EmptyState>
      )}
      {imports.data !== undefined && imports.data.items.length > 0 && <List items={imports.data.items} />}
    </Dialog>
  );
}

function List({ items }: { items: readonly Import[] }) {
  const last = filesStore((state) => state.brought);
  const session = useSession().data;
  const loggedIn = session?.loggedIn === true && session.writable;
  return (
    <>
      <ul className={classes.imports}>
        {items.map((item) => (
          <li key={item.id} aria-current={item.id === last}>
            <div>
              <strong>{item.file}</strong>
              <p>
                <code>{item.id}</code>
                <IconButton icon="copy" says={`Copy the id ${item.id}`} onClick={() => void copyText(item.id, 'Id')} />
              </p>
              <p className={classes.means}>
                {item.imported.slice(0, 16).replace('T', ' ')} UTC · {countText(item.actors, 'actor')},{' '}
                {countText(item.statements, 'statement')}
              </p>
            </div>
            {loggedIn && <Remove item={item} />}
          </li>
        ))}
      </ul>
      {session?.writable === true && !loggedIn && (
        <details className={classes.login}>
          <summary>Log in to remove one</summary>
          <TokenForm />
        </details>
      )}
      <p className={classes.means}>
        {session?.writable === false ? (
          <>
            Nothing is written by this server; where it runs, <code>npm run entente -- imports remove ID</code> removes one.
          </>
        ) : (
          'What is removed is gone from the graph, not from its file.'
        )}
      </p>
    </>
  );
}

/** Asks once more before anything is taken out. */
function Remove({ item: { id, file } }: { item: Import }) {
  const [sure, setSure] = useState(false);
  const client = useQueryClient();
  const removal = useMutation({
    mutationFn: () => removeImport(id),
    onSuccess: async ({ kept }) => {
      await client.invalidateQueries();
      say(
        `${file} is out of the graph${kept === 0 ? '' : `; ${countText(kept, 'actor or article', 'actors and articles')} stayed, others hang on them`}.`,
      );
    },
    onError: (error) => say(error.message),
  });
  if (!sure) return <TextButton onClick={() => setSure(true)}>Remove</TextButton>;
  return (
    <TextButton look="strong" autoFocus disabled={removal.isPending} onBlur={() => setSure(false)} onClick={() => removal.mutate()}>
      {removal.isPending ? 'Removing …' : 'Remove it from the graph'}
    </TextButton>
  );
}
