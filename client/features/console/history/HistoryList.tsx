import { useState } from 'react';
import { IconButton } from '../../../components/IconButton';
import { EmptyState } from '../../../components/States';
import { Switch } from '../../../components/Switch';
import { TextButton } from '../../../components/TextButton';
import { countText } from '../../marks/wording';
import { consoleStore, fillIn } from '../state/console-store';
import classes from './history.module.css';
import { forget, forgetAll, historyStore, search, setKeeps, type Past } from './history-store';

/** What was run in this browser; a click puts it back into the editor. */
export function HistoryList() {
  const { items, keeps, lasting } = historyStore();
  const [words, setWords] = useState('');
  const found = search(items, words);
  return (
    <>
      <div className={classes.head}>
        <input
          type="search"
          aria-label="Search the history"
          placeholder="Search what was run"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <TextButton look="quiet" disabled={items.length === 0} onClick={forgetAll}>
          Delete all
        </TextButton>
      </div>
      <Switch checked={keeps} onChange={setKeeps} label="Keep what is run, in this browser only" />
      {!lasting && <p className={classes.note}>This browser keeps nothing for pages: the list ends with this page.</p>}
      {found.length === 0 && (
        <EmptyState title={items.length === 0 ? 'Nothing was run yet' : 'Nothing is found'}>
          {items.length === 0 && !keeps && 'Nothing that is run is kept.'}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {found.map((past) => (
          <PastItem key={past.at + past.text} past={past} />
        ))}
      </ul>
    </>
  );
}

function PastItem({ past }: { past: Past }) {
  const { text, at, rows, failed, plan } = past;
  return (
    <li>
      <button type="button" className={classes.entry} onClick={() => fillIn(text, consoleStore.getState().parameters)}>
        <code>{text}</code>
        <span>
          {new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })},{' '}
          {failed ? 'failed' : plan ? 'plan' : countText(rows, 'row')}
        </span>
      </button>
      <IconButton icon="close" says="Delete this one" tip="left" onClick={() => forget(past)} />
    </li>
  );
}
