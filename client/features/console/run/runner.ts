import { namedParameters } from '../../../../server/domain/console-text';
import { queryClient } from '../../../api/client';
import { say } from '../../../state/page-store';
import type { Answer } from '../answer/answer';
import type { Runnable } from '../editor/runnable';
import { remember } from '../history/history-store';
import { toTyped } from '../parameters/parameter';
import { consoleStore, setConsole, type RunItem } from '../state/console-store';
import { obey } from './obey';
import { errorsOf } from './places';
import { cancelQuery, newQueryId, runQuery } from './query-api';

/** Where statements go and how much of an answer is asked for. */
export interface Target {
  readonly database: string;
  readonly rows: number;
}

/** The run under way; another begins when it has ended. */
let controller: AbortController | null = null;
/** Somebody has asked for its end: the store may say so before the abort does. */
let stopping = false;

/** Runs statements and commands in their order, up to the first error. With `explain` statements are not run, but their plans are shown. */
export async function run(all: readonly Runnable[], target: Target, explain = false): Promise<void> {
  if (controller !== null) {
    say('A statement is running: cancel it, or wait for its end.');
    return;
  }
  const items = all.flatMap((one) => (one.kind === 'statement' ? [toItem(one, explain)] : []));
  controller = new AbortController();
  stopping = false;
  setConsole({ errors: [], help: false, ...(items.length > 0 ? { items, shown: 0 } : {}) });
  const waiting = items.values();
  try {
    for (const one of all) {
      const good = one.kind === 'command' ? obey(one) : await runItem(waiting.next().value, target, controller.signal);
      if (!good) break;
    }
  } finally {
    controller = null;
    leaveOut();
  }
}

/** Stops the run under way, in the store too. */
export async function cancel(): Promise<void> {
  const running = consoleStore.getState().items.find(({ state }) => state === 'running');
  const { signal, abort } = { signal: controller?.signal, abort: controller };
  stopping = true;
  if (running && signal?.aborted === false) await cancelQuery(running.id);
  abort?.abort();
}

function toItem({ text, start }: Runnable, explain: boolean): RunItem {
  const sent = explain && !/^(explain|profile)\b/i.test(text) ? `EXPLAIN ${text}` : text;
  return {
    id: newQueryId(),
    text,
    sent,
    parameters: {},
    write: false,
    start,
    state: 'waiting',
    began: 0,
    took: null,
    rows: 0,
    answer: null,
  };
}

async function runItem(item: RunItem | undefined, target: Target, signal: AbortSignal): Promise<boolean> {
  if (!item) return false;
  const { write, items, ...state } = consoleStore.getState();
  const { id } = item;
  // Another statement's are its own: what a store cannot hold of them does not stop this one.
  const parameters = namedParameters(item.sent, toTyped(state.parameters));
  const began = performance.now();
  setConsole({
    shown: Math.max(
      0,
      items.findIndex((one) => one.id === id),
    ),
  });
  change(id, { state: 'running', began, parameters, write });
  try {
    const answer = await runQuery({
      ...target,
      statement: item.sent,
      parameters,
      write,
      id,
      signal,
      onRows: (rows) => change(id, { rows }),
    });
    if (wasStopped(answer)) return stopped(id, answer, performance.now() - began);
    return ended(item, answer, performance.now() - began);
  } catch {
    return stopped(id, null, performance.now() - began);
  }
}

/** An answer that was whole before anybody could stop it is an answer. */
function wasStopped({ fault }: Answer): boolean {
  return stopping && (controller?.signal.aborted === true || fault?.code.endsWith('.Terminated') === true);
}

/** The rows that had come are kept. */
function stopped(id: string, answer: Answer | null, took: number): false {
  const rows = answer === null ? {} : { rows: answer.rows.length };
  change(id, { state: 'cancelled', answer, took, ...rows });
  return false;
}

function ended(item: RunItem, answer: Answer, took: number): boolean {
  const { fault } = answer;
  change(item.id, { state: fault === null ? 'done' : 'failed', answer, took, rows: answer.rows.length });
  const planned = /^explain\b/i.test(item.sent) ? ({ plan: true } as const) : {};
  remember({ text: item.text, at: new Date().toISOString(), rows: answer.rows.length, failed: fault !== null, ...planned });
  if (fault !== null) setConsole({ errors: errorsOf(item, fault) });
  // What the page shows may be another graph now.
  if (Object.keys(answer.changes).length > 0) void queryClient.invalidateQueries();
  return fault === null;
}

function change(id: string, patch: Partial<RunItem>): void {
  setConsole({ items: consoleStore.getState().items.map((item) => (item.id === id ? { ...item, ...patch } : item)) });
}

/** What waited behind an error is not run. */
function leaveOut(): void {
  setConsole({ items: consoleStore.getState().items.map((item) => (item.state === 'waiting' ? { ...item, state: 'left out' } : item)) });
}
