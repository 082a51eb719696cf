import { useEffect } from 'react';
import type { ConsoleLink } from '../../../state/console-link';
import { say } from '../../../state/page-store';
import { historyStore } from '../history/history-store';
import { readParams } from '../parameters/link';
import { isParameter, type Parameter } from '../parameters/parameter';
import { consoleStore, fillIn } from '../state/console-store';
import { store, stored } from '../state/stored';

interface Draft {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** Links that were filled in already: what somebody has written since is not overwritten when the drawer opens again. */
const done = new WeakSet<ConsoleLink>();

/** Fills in what the address asks for, else what stood in the editor last; keeps what stands there from now on. */
export function useFilledIn(link: ConsoleLink): void {
  useEffect(() => {
    if (done.has(link)) return;
    done.add(link);
    if (link.query !== null || link.params !== null) fillFrom(link);
    else if (consoleStore.getState().text === '') restore();
  }, [link]);
  useEffect(() => keepDraft(), []);
}

function fillFrom({ query, params }: ConsoleLink): void {
  const parameters = params === null ? [] : readParams(params);
  if (parameters === null) say('The address has parameters that are no JSON map; they were left out.');
  fillIn(query ?? '', parameters ?? []);
}

function restore(): void {
  const draft = stored('draft', isDraft);
  if (draft) fillIn(draft.text, draft.parameters);
}

/** Milliseconds without a key after which a draft is kept. */
const REST = 400;

function keepDraft(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = consoleStore.subscribe(({ text, parameters }, before) => {
    if (text === before.text && parameters === before.parameters) return;
    clearTimeout(timer);
    // Who wants nothing kept wants no draft kept either.
    timer = setTimeout(() => store('draft', historyStore.getState().keeps ? { text, parameters } : null), REST);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('parameters' in value)) return false;
  return typeof value.text === 'string' && Array.isArray(value.parameters) && value.parameters.every(isParameter);
}
