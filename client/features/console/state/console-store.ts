import { create } from 'zustand';
import type { Answer } from '../answer/answer';
import type { EditorError } from '../editor/editor-props';
import type { Parameter } from '../parameters/parameter';
import type { Typed } from '../parameters/typed';
import type { ResultView } from '../results/views';

/** What the left half of the console shows. */
export const PANES = { query: 'Query', questions: 'Questions', history: 'History', saved: 'Saved' } as const;
export type Pane = keyof typeof PANES;

/** A statement that was sent, or waits for the one before it. */
export interface RunItem {
  readonly id: string;
  /** As it was written. */
  readonly text: string;
  /** As it was sent: an EXPLAIN may stand before it. */
  readonly sent: string;
  readonly parameters: Readonly<Record<string, Typed>>;
  /** It was allowed to change the graph. */
  readonly write: boolean;
  /** Where it begins in the editor's text. */
  readonly start: number;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'left out';
  /** On the clock of `performance`, when it was sent. */
  readonly began: number;
  /** Milliseconds until its end. */
  readonly took: number | null;
  readonly rows: number;
  readonly answer: Answer | null;
}

interface ConsoleState {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly pane: Pane;
  /** The form of the parameters is unfolded. */
  readonly parametersOpen: boolean;
  /** Statements may change the graph. */
  readonly write: boolean;
  /** The statements of the last run, in their order, and which of them is shown. */
  readonly items: readonly RunItem[];
  readonly shown: number;
  /** Trouble of the last run, at its place in the editor. */
  readonly errors: readonly EditorError[];
  /** By statement, the view that somebody has chosen for it. */
  readonly choices: Readonly<Record<string, ResultView>>;
  /** Help stands in place of results. */
  readonly help: boolean;
}

export const consoleStore = create<ConsoleState>()(() => ({
  text: '',
  parameters: [],
  pane: 'query',
  parametersOpen: false,
  write: false,
  items: [],
  shown: 0,
  errors: [],
  choices: {},
  help: false,
}));

/** A part of the console's state, for a component. */
export function useConsole<T>(pick: (state: ConsoleState) => T): T {
  return consoleStore(pick);
}

/** Sets parts of the console's state. */
export function setConsole(patch: Partial<ConsoleState>): void {
  consoleStore.setState(patch);
}

/** Puts a query and its parameters into the editor, in place of what stood there. */
export function fillIn(text: string, parameters: readonly Parameter[]): void {
  setConsole({ text, parameters, pane: 'query', errors: [] });
}
