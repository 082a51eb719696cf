import type { Position, StoreErrorCode } from '../errors';
import { StoreError } from '../errors';
import type { EngineFailure } from './protocol';

/** GQLSTATUS of a write where only reading is possible. */
const READ_ONLY = '25G03';

/** What the engine says when a query fails, as an error of ours: its own words, its position, a stable code. */
export function queryError(failure: EngineFailure): StoreError {
  return new StoreError(queryCode(failure), wordsOf(failure.message), {
    position: positionOf(failure.message),
    statement: failure.statement ?? undefined,
  });
}

function queryCode(failure: EngineFailure): StoreErrorCode {
  if (failure.code) return failure.code;
  return failure.gqlStatus === READ_ONLY ? 'write-refused' : 'query-failed';
}

/** What the engine says when it cannot open the file, in words that tell what to do. */
export function openError(failure: EngineFailure, file: string): StoreError {
  const words = wordsOf(failure.message);
  const [, code, message] = OPEN_ERRORS.find(([pattern]) => pattern.test(failure.code ?? failure.message)) ?? OTHER;
  return new StoreError(code, message(file, words), { cause: failure.message });
}

type OpenErrorRow = readonly [pattern: RegExp, code: StoreErrorCode, message: (file: string, words: string) => string];

const OTHER: OpenErrorRow = [/^/, 'store-failed', (file, words) => `The graph ${file} cannot be opened: ${words}`];

/** By the engine's own words, the first that fits. */
const OPEN_ERRORS: readonly OpenErrorRow[] = [
  [/^engine-missing$/, 'engine-missing', missingEngine],
  [
    /cannot be locked|is locked by another process/,
    'store-locked',
    (file) => `Another process has the graph open: ${file}. Stop it, or choose another folder with ENTENTE_DATA.`,
  ],
  [/does not exist/, 'store-missing', (file) => `There is no graph at ${file} yet`],
  [
    /os error|permission denied/i,
    'store-unwritable',
    (file, words) => `The graph cannot be kept at ${file}: ${words}. Choose a folder that can be written with ENTENTE_DATA.`,
  ],
  [
    /GRAFEO-(X002|S\d+)|is not a database file|damaged|corrupt|checksum/i,
    'store-damaged',
    (file, words) =>
      `${file} is no graph that can be read: ${words}. It was left as it is. Put a copy in its place, or move it away to start anew.`,
  ],
];

function missingEngine(_file: string, words: string): string {
  return (
    `The embedded engine has no build for this machine (${process.platform} ${process.arch}): ${words}. ` +
    'Alpine and other musl systems need a Debian image instead; where the packages come from another system, run npm ci on this one.'
  );
}

/** The engine's sentence, with its advice, without its prefixes and its drawing of the place. */
function wordsOf(message: string): string {
  const [first = message, ...lines] = message.split('\n');
  const help = lines.map((line) => /^\s*help: (.*)/.exec(line)?.[1]).find((text) => text !== undefined);
  const words = first.replace(/^(\w+ error: )?GRAFEO-\w+: /, '').replace('[Cypher] ', '');
  return help === undefined ? words : `${words}. ${help}`;
}

function positionOf(message: string): Position | undefined {
  const found = /--> query:(\d+):(\d+)/.exec(message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined;
}
