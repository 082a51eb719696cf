import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { connectionStore, watchConnection } from '../../api/connection';
import { Icon } from '../../components/Icon';
import { TextButton } from '../../components/TextButton';
import { noteAddress, usePage } from '../../state/page-store';
import { takeView } from '../export/take-view';
import { FileBanner } from '../file/FileBanner';
import classes from './connection.module.css';

/** What the reader has to know of the server and the address, above the picture; nothing of what was loaded is lost. */
export function Banners() {
  const connection = connectionStore();
  const address = usePage((page) => page.address);
  useEffect(watchConnection, []);
  useRecovery(connection.state === 'there');
  return (
    <div className={classes.banners} role="status">
      <FileBanner />
      {connection.state === 'away' && (
        <p className={classes.banner}>
          <Icon name="warning" /> The server does not answer. What is loaded stays; this page goes on by itself when it is back.
        </p>
      )}
      {connection.state === 'starting' && (
        <p className={classes.banner}>
          <Icon name="warning" /> {connection.reason ?? 'The server is not ready'}. What is loaded stays; this page goes on by itself after
          that.
        </p>
      )}
      {address.tooLong && (
        <p className={classes.banner}>
          This view is too long for an address (8 kB). A file holds all of it.
          <TextButton onClick={takeView}>Save this view as a file</TextButton>
        </p>
      )}
      {address.wrong.length > 0 && (
        <p className={classes.banner}>
          Part of the address was not understood and is left out: {address.wrong.join(', ')}
          <TextButton onClick={() => noteAddress({ ...address, wrong: [] })}>Close</TextButton>
        </p>
      )}
    </div>
  );
}

/** Asks again for all that failed, once the server is back. */
function useRecovery(there: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (there) void client.refetchQueries({ predicate: ({ state }) => state.status === 'error', type: 'active' });
  }, [there, client]);
}
