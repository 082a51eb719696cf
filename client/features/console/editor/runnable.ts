import { partAt, splitConsoleText, type TextPart } from '../../../../server/domain/console-text';
import { parseCommand, type ConsoleCommand } from './commands';

/** A statement or command of the editor, to be run: offsets are places in the editor's whole text. */
export type Runnable = Omit<TextPart, 'kind'> &
  ({ readonly kind: 'statement' } | { readonly kind: 'command'; readonly command: ConsoleCommand });

/** All that can be run of a text, in its order. */
export function runnablesOf(text: string): Runnable[] {
  return splitConsoleText(text).map(({ kind, ...part }) =>
    kind === 'statement' ? { kind, ...part } : { kind, ...part, command: parseCommand(part.text) },
  );
}

/** What stands at the caret. */
export function runnableAt(text: string, caret: number): Runnable | undefined {
  const part = partAt(splitConsoleText(text), caret);
  return runnablesOf(text).find(({ start }) => start === part?.start);
}
