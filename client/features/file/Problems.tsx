import { IMPORT_PROBLEMS } from '../../../server/domain/vocabulary/import-problems';
import { Dialog } from '../../components/Dialog';
import { setPage } from '../../state/page-store';
import { countText } from '../marks/wording';
import classes from './file.module.css';
import { filesStore } from './files';

/** What is wrong with a file: where, the code, and what it means. */
export function Problems() {
  const told = filesStore((state) => state.told);
  if (told === null) return null;
  const { file, report } = told;
  const untold = report.errors + report.warnings - report.problems.length;
  return (
    <Dialog
      title={report.errors > 0 ? `${file.name} cannot be opened` : `Remarks on ${file.name}`}
      onClose={() => setPage({ dialog: null })}
    >
      <p>
        {countText(report.errors, 'error')}, {countText(report.warnings, 'remark')}.
        {report.errors > 0 && ' A file comes in as a whole or not at all.'}
      </p>
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
          {report.problems.map(({ code, message, part, row, column }, place) => (
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
    </Dialog>
  );
}
