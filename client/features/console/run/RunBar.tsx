import { Menu } from '../../../components/Menu';
import type { MenuItem } from '../../../components/menu-item';
import { IconButton } from '../../../components/IconButton';
import { Popover } from '../../../components/Popover';
import { TextButton } from '../../../components/TextButton';
import { copyText } from '../../../state/copy';
import { runnablesOf } from '../editor/runnable';
import { say } from '../../../state/page-store';
import { linkTo } from '../parameters/link';
import type { Parameter } from '../parameters/parameter';
import { setConsole, useConsole } from '../state/console-store';
import classes from './run.module.css';
import { cancel, run } from './runner';
import { useTarget } from './use-limits';

/** Runs what stands in the editor, shows its plan, stops it, and passes it on. */
export function RunBar() {
  const text = useConsole((state) => state.text);
  const parameters = useConsole((state) => state.parameters);
  const running = useConsole((state) => state.items.some((item) => item.state === 'running'));
  const target = useTarget();
  const all = runnablesOf(text);
  const more: MenuItem[] = [
    { says: 'Copy a link that opens this query', icon: 'link', act: () => copyLink(text, parameters) },
    { says: 'Save under a name', icon: 'pin', act: () => setConsole({ pane: 'saved' }) },
    { says: 'Empty the editor', icon: 'close', begins: true, act: () => setConsole({ text: '', errors: [] }) },
  ];
  return (
    <div className={classes.bar}>
      {running ? (
        <TextButton look="strong" icon="close" onClick={() => void cancel()}>
          Cancel
        </TextButton>
      ) : (
        <TextButton look="strong" disabled={all.length === 0} onClick={() => void run(all, target)}>
          {all.length > 1 ? `Run all ${all.length}` : 'Run'}
        </TextButton>
      )}
      <TextButton disabled={running || all.length === 0} onClick={() => void run(all, target, true)}>
        Explain
      </TextButton>
      <Popover label="More" side="left" trigger={(props) => <IconButton icon="more" says="More" {...props} />}>
        {(close) => <Menu label="More" items={more} onClose={close} />}
      </Popover>
    </div>
  );
}

function copyLink(text: string, parameters: readonly Parameter[]): void {
  const link = linkTo(text, parameters);
  if (link === null) say('The query is too long for an address (8 kB): save it under a name, and pass the saved queries on as a file.');
  else void copyText(link, 'Link');
}
