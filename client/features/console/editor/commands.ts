import type { Typed } from '../parameters/typed';
import { readEntries, readLiteral } from './cypher-literal';

export type ParameterValues = Readonly<Record<string, Typed>>;

/** What a line that begins with a colon asks of the console. */
export type ConsoleCommand =
  | { readonly kind: 'set-parameters'; readonly values: ParameterValues }
  | { readonly kind: 'list-parameters' }
  | { readonly kind: 'clear-parameters' }
  | { readonly kind: 'help'; readonly topic: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'history' }
  /** Not understood; the message says what to write. */
  | { readonly kind: 'wrong'; readonly message: string };

/** The commands, as help and completion tell of them. */
export const COMMANDS = [
  { name: ':param', usage: ':param name => value', says: 'Sets a parameter; :param {name: value} sets several' },
  { name: ':params', usage: ':params', says: 'Shows the parameters; :params clear forgets them' },
  { name: ':help', usage: ':help', says: 'Tells what the console can do' },
  { name: ':clear', usage: ':clear', says: 'Clears the results' },
  { name: ':history', usage: ':history', says: 'Shows what was run before' },
] as const;

const NAMES = COMMANDS.map(({ name }) => name).join(', ');
const ARROW = /^`?([\p{L}_][\p{L}\p{N}_]*)`?\s*(?:=>|:)\s*([^]*)$/u;

/** Reads a line that begins with a colon. */
export function parseCommand(line: string): ConsoleCommand {
  const [, name = '', rest = ''] = /^:(\S*)\s*([^]*?);?\s*$/.exec(line) ?? [];
  const read = READERS[name.toLowerCase()];
  return read ? read(rest) : { kind: 'wrong', message: `There is no command :${name}. The console knows ${NAMES}.` };
}

const bare =
  (name: string, command: ConsoleCommand) =>
  (rest: string): ConsoleCommand =>
    rest === '' ? command : { kind: 'wrong', message: `:${name} stands alone.` };

const READERS: Readonly<Record<string, (rest: string) => ConsoleCommand>> = {
  param: readParam,
  params: readParams,
  help: (rest) => ({ kind: 'help', topic: rest === '' ? null : rest }),
  clear: bare('clear', { kind: 'clear' }),
  history: bare('history', { kind: 'history' }),
};

function readParams(rest: string): ConsoleCommand {
  if (rest === '') return { kind: 'list-parameters' };
  return rest.toLowerCase() === 'clear' ? { kind: 'clear-parameters' } : readParam(rest);
}

function readParam(rest: string): ConsoleCommand {
  if (rest === '') return { kind: 'list-parameters' };
  if (rest.toLowerCase() === 'clear') return { kind: 'clear-parameters' };
  const values = rest.startsWith('{') ? readEntries(rest) : readOne(rest);
  if (values !== null) return { kind: 'set-parameters', values };
  return {
    kind: 'wrong',
    message:
      "A parameter is set by :param name => value, with a text ('…'), number, true, false, null, list or map. A date is a text here, '2017-11-22'; date('2017-11-22') and other times are for Neo4j only.",
  };
}

function readOne(rest: string): ParameterValues | null {
  const [, name, written] = ARROW.exec(rest) ?? [];
  const value = written === undefined ? undefined : readLiteral(written);
  return name === undefined || value === undefined ? null : { [name]: value };
}
