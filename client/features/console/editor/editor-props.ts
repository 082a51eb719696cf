import type { Ref } from 'react';
import type { PlainValues } from '../parameters/typed';
import type { Runnable } from './runnable';

/** Trouble of a run, at its place in the editor's whole text; `to` is null where the end of the word there is meant. */
export interface EditorError {
  readonly from: number;
  readonly to: number | null;
  readonly message: string;
}

export interface ConsoleEditorHandle {
  readonly focus: () => void;
  /** Puts text in place of what is selected. */
  readonly insert: (text: string) => void;
}

export interface ConsoleEditorProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Ctrl-Enter: what stands under the cursor. */
  readonly onRun: (one: Runnable) => void;
  /** Ctrl-Shift-Enter: all of it, in order. */
  readonly onRunAll: (all: readonly Runnable[]) => void;
  readonly parameters: PlainValues;
  readonly errors: readonly EditorError[];
  readonly ref?: Ref<ConsoleEditorHandle>;
}
