import '@mantine/core/styles/Input.css';
import '../../styles/controls.css';
import { TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { takenSentence, type TakenIds } from '../../../server/domain/taken-ids';
import { IMPORT_PROBLEMS } from '../../../server/domain/vocabulary/import-problems';
import type { FileReport } from '../../api/endpoints';
import { Dialog } from '../../components/Dialog';
import { Fold } from '../../components/Section';
import { TextButton } from '../../components/TextButton';
import { setPage } from '../../state/page-store';
import { countText } from '../marks/wording';
import classes from './file.module.css';
import { bringIn, filesStore } from './files';

const close = () => setPage({ dialog: null });

/** What is wrong with a file: in a sentence where that says it, and where, by code and meaning. */
export function Problems() {
  const told = filesStore((state) => state.told);
  if (told === null) return null;
  const { file, report, asked } = told;
  const { errors, warnings, taken } = report;
  const counts = `${countText(errors, 'error')}, ${countText(warnings, 'remark')}`;
  return (
    <Dialog
      title={errors === 0 ? `Remarks on ${file.name}` : `${file.name} ${asked === 'open' ? 'cannot be opened' : 'was not imported'}`}
      onClose={close}
    >
      {taken ? (
        <>
          <p>{takenSentence(taken, report.counts)}</p>
          <Beside file={file} taken={taken} />
          <Fold title={counts}>
            <ProblemTable report={report} />
          </Fold>
        </>
      ) : (
        <>
          <p>
            {counts}.{errors > 0 && ' A file comes in as a whole or not at all.'}
          </p>
          <ProblemTable report={report} />
        </>
      )}
    </Dialog>
  );
}

/** The ways on for a file whose ids are taken: with other ids, or after what holds them was taken out. */
function Beside({ file, taken }: { file: File; taken: TakenIds }) {
  const [prefix, setPrefix] = useState(() => `${file.name.replace(/\.[^.]*$/, '').slice(0, 40)}:`);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (prefix === '') return;
    close();
    void bringIn(file, prefix);
  };
  const list = () => {
    filesStore.setState({ brought: taken.import });
    setPage({ dialog: 'imports' });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="A text before every id"
        description="With it the file comes in beside what is there, as actors of its own"
        value={prefix}
        maxLength={100}
        spellCheck={false}
        onChange={(event) => setPrefix(event.currentTarget.value)}
      />
      <div className={classes.ways}>
        <TextButton type="submit" look="strong" disabled={prefix === ''}>
          Import beside
        </TextButton>
        {taken.import !== null && <TextButton onClick={list}>See that import</TextButton>}
      </div>
    </form>
  );
}

function ProblemTable({ report: { problems, errors, warnings } }: { report: FileReport }) {
  const untold = errors + warnings - problems.length;
  // What keeps a file out comes before what is only remarked.
  const sorted = (['error', 'warning'] as const).flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return (
    <>
      <table className={classes.problems}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Code</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, message, part, row, column }, place) => (
            <tr key={place}>
              <td>{[part, row].filter((text) => text !== null).join(' ')}</td>
              <td>{column}</td>
              <td>
                {message} <span className={classes.means}>({IMPORT_PROBLEMS[code].means})</span>
              </td>
              <td>
                <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {untold > 0 && <p>{countText(untold, 'other')} not listed.</p>}
    </>
  );
}
