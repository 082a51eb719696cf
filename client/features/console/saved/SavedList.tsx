import { useState, type SubmitEvent } from 'react';
import { IconButton } from '../../../components/IconButton';
import { EmptyState } from '../../../components/States';
import { TextButton } from '../../../components/TextButton';
import { say } from '../../../state/page-store';
import { download, fileName } from '../../export/download';
import { countText } from '../../marks/wording';
import classes from '../history/history.module.css';
import { consoleStore, fillIn } from '../state/console-store';
import { drop, fromFile, save, savedStore, toFile } from './saved-store';

/** Queries with names of their own, kept in this browser or passed on as a file. */
export function SavedList() {
  const { items, lasting } = savedStore();
  return (
    <>
      <SaveForm />
      {!lasting && <p className={classes.note}>This browser keeps nothing for pages: save them as a file.</p>}
      {items.length === 0 && (
        <EmptyState title="No query is saved">What stands in the editor gets a name here, its parameters with it.</EmptyState>
      )}
      <ul className={classes.list}>
        {items.map(({ name, text, parameters }) => (
          <li key={name}>
            <button type="button" className={classes.entry} onClick={() => fillIn(text, parameters)}>
              <strong>{name}</strong>
              <code>{text}</code>
            </button>
            <IconButton icon="close" says={`Delete ${name}`} tip="left" onClick={() => drop(name)} />
          </li>
        ))}
      </ul>
      <div className={classes.head}>
        <TextButton
          icon="take"
          look="quiet"
          disabled={items.length === 0}
          onClick={() => download(fileName('queries', 'json'), new Blob([toFile(items)]))}
        >
          Save as a file
        </TextButton>
        <OpenFile />
      </div>
    </>
  );
}

function SaveForm() {
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { text, parameters } = consoleStore.getState();
    if (name.trim() === '' || text.trim() === '') {
      say('A query to save needs a name, and something in the editor.');
      return;
    }
    save({ name: name.trim(), text, parameters });
    setName('');
  };
  return (
    <form className={classes.head} onSubmit={submit}>
      <input
        aria-label="Name of the query"
        placeholder="Name of the query in the editor"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextButton type="submit" look="strong">
        Save
      </TextButton>
    </form>
  );
}

function OpenFile() {
  const open = async (file: File | undefined) => {
    if (!file) return;
    const queries = fromFile(await file.text().catch(() => ''));
    if (queries === null) {
      say(`${file.name} holds no saved queries of Entente.`);
      return;
    }
    save(...queries);
    say(`${countText(queries.length, 'query', 'queries')} opened`);
  };
  return (
    <label className={classes.file}>
      Open a file{' '}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          void open(event.currentTarget.files?.[0]);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
