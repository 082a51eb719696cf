import type { StoreErrorCode } from '../errors';
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

/** What the engine says when it cannot open the file, in words that tell the reader what to do. */
export function openError(failure: EngineFailure, file: string): StoreError {
  const { message } = failure;
  if (failure.code === 'engine-missing') return new StoreError('engine-missing', missingEngine(), { cause: message });
  if (message.includes('cannot be locked')) {
    return new StoreError(
      'store-locked',
      `Another process has the graph open: ${file}. Stop it, or choose another data folder with ENTENTE_DATA.`,
      { cause: message },
    );
  }
  if (/GRAFEO-(X002|S\d{3})|invalid file header|damaged|corrupt|checksum/i.test(message)) {
    return new StoreError(
      'store-damaged',
      `${file} is not a graph that can be read: ${wordsOf(message)}. It was left as it is; put a copy back, or move it away to start anew.`,
      { cause: message },
    );
  }
  if (message.includes('does not exist')) return new StoreError('store-missing', `There is no graph at ${file} yet`, { cause: message });
  if (/permission denied|read-only file system|os error (1|13|30)\b/i.test(message)) {
    return new StoreError('store-unwritable', `${file} cannot be written: ${wordsOf(message)}`, { cause: message });
  }
  return new StoreError('store-failed', `The graph ${file} cannot be opened: ${wordsOf(message)}`, { cause: message });
}

function missingEngine(): string {
  return (
    `The embedded graph engine has no build for this machine (${process.platform} ${process.arch}). ` +
    'Alpine and other musl systems need a Debian image instead; where the packages were installed on another system, run npm ci again.'
  );
}

/** The engine's sentence without its prefixes and its drawing of the place. */
function wordsOf(message: string): string {
  const [first = message] = message.split('\n');
  return first
    .replace(/^(\w+ error: )?GRAFEO-\w+: /, '')
    .replace(/^(\w+ )?error: (?:\[\w+\] )?/i, (words) => words.replace('[Cypher] ', ''));
}

function positionOf(message: string): { line: number; column: number } | undefined {
  const found = /--> query:(\d+):(\d+)/.exec(message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined;
}
