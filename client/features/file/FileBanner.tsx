import { useSession } from '../../api/queries';
import { Icon } from '../../components/Icon';
import { TextButton } from '../../components/TextButton';
import { closeFile } from '../../state/changes';
import { setPage } from '../../state/page-store';
import { apply, useView } from '../../state/store';
import classes from '../connection/connection.module.css';
import { countText } from '../marks/wording';
import { bringIn, filesStore, openedFile } from './files';

/** Says that what is shown is a file and not the graph, and the ways on from there. */
export function FileBanner() {
  const number = useView((view) => view.file);
  const busy = filesStore((state) => state.busy);
  const session = useSession().data;
  const mayWrite = session?.loggedIn === true && session.writable;
  const opened = openedFile(number);
  if (opened === null) return busy ? <p className={classes.banner}>The file is being read.</p> : null;
  const { file, report } = opened;
  const tell = () => {
    filesStore.setState({ told: { file, report, asked: 'open' } });
    setPage({ dialog: 'problems' });
  };
  return (
    <p className={classes.banner}>
      <Icon name="open" /> <strong>A file, not the graph:</strong> {file.name}, {countText(report.counts.actors, 'actor')},{' '}
      {countText(report.counts.statements, 'statement')}. Nothing of it is kept.
      {report.warnings > 0 && <TextButton onClick={tell}>{countText(report.warnings, 'remark')}</TextButton>}
      <TextButton disabled={busy} onClick={() => (mayWrite ? void bringIn(file) : setPage({ dialog: 'import' }))}>
        Import it into the graph
      </TextButton>
      <TextButton look="strong" onClick={() => apply(closeFile)}>
        Back to the graph
      </TextButton>
    </p>
  );
}
