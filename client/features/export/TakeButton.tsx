import { IconButton } from '../../components/IconButton';
import { useView } from '../../state/store';
import { askExport } from './export-store';

/** Takes along what a panel shows; nothing of a file that is only looked at, which the server does not know. */
export function TakeButton() {
  const ofGraph = useView((view) => view.file === null);
  return ofGraph ? <IconButton icon="take" says="Take along as a file" keys="E" tip="before" onClick={() => askExport()} /> : null;
}
