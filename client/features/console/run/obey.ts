import { say } from '../../../state/page-store';
import type { ConsoleCommand } from '../editor/commands';
import type { Runnable } from '../editor/runnable';
import { withValues } from '../parameters/parameter';
import { consoleStore, setConsole } from '../state/console-store';

type Command = Extract<Runnable, { readonly kind: 'command' }>;

/** Does what a line with a colon says; false where it says nothing that is known. */
export function obey({ command, start, end }: Command): boolean {
  if (command.kind === 'wrong') {
    setConsole({ errors: [{ from: start, to: end, message: command.message }] });
    say(command.message);
    return false;
  }
  DEEDS[command.kind](command as never);
  return true;
}

type Kind = Exclude<ConsoleCommand['kind'], 'wrong'>;

const DEEDS: { readonly [K in Kind]: (command: Extract<ConsoleCommand, { readonly kind: K }>) => void } = {
  'set-parameters': ({ values }) => {
    setConsole({ parameters: withValues(consoleStore.getState().parameters, values), parametersOpen: true });
    say(
      `Set ${Object.keys(values)
        .map((name) => `$${name}`)
        .join(', ')}`,
    );
  },
  'list-parameters': () => setConsole({ parametersOpen: true }),
  'clear-parameters': () => setConsole({ parameters: [] }),
  help: () => setConsole({ help: true }),
  // What stands behind it in the same text is still to run.
  clear: () => setConsole({ items: consoleStore.getState().items.filter(({ state }) => state === 'waiting'), shown: 0, help: false }),
  history: () => setConsole({ pane: 'history' }),
};
