import { useImperativeHandle, useRef, type Ref } from 'react';
import type { ParameterValues } from './commands';
import { runnableAt, runnablesOf, type Runnable } from './runnable';

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
  readonly parameters: ParameterValues;
  readonly errors: readonly EditorError[];
  readonly ref?: Ref<ConsoleEditorHandle>;
}

/** The editor of the console. */
export function ConsoleEditor({ value, onChange, onRun, onRunAll, ref }: ConsoleEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    insert: (text) => area.current?.setRangeText(text),
  }));
  return (
    <textarea
      ref={area}
      aria-label="Cypher"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        const one = runnableAt(value, event.currentTarget.selectionStart);
        if (event.shiftKey) onRunAll(runnablesOf(value));
        else if (one) onRun(one);
      }}
    />
  );
}
